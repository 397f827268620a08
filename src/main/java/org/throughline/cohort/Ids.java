package org.throughline.cohort;

/** Identifiers whose alphabetical order is the order of their numbers. */
final class Ids {

    private Ids() {
    }

    static String teacher(long number, int count) {
        return padded('t', number, count, 5);
    }

    static String course(long number, int count) {
        return padded('c', number, count, 4);
    }

    private static String padded(char prefix, long number, int count, int digits) {
        String shown = Long.toString(number + 1);
        int width = Math.max(digits, Integer.toString(count).length());
        return prefix + "0".repeat(width - shown.length()) + shown;
    }

}
