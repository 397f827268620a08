package org.throughline;

/** The entry point of every command. */
public final class Throughline {

    private Throughline() {
    }

    public static void main(String[] args) {
        System.out.println("Throughline " + String.join(" ", args));
    }

}
