package org.throughline.graph;

import java.util.Arrays;

/**
 * A categorical attribute of all nodes of one kind, as the language of courses: each node
 * has one value or none that is known.
 */
public final class Attribute {

    /** The code of a node whose value is unknown. */
    public static final int UNKNOWN = -1;

    private final Ids values;

    private final int[] codes;

    Attribute(Ids values, int[] codes) {
        this.values = values;
        this.codes = codes;
    }

    /**
     * The values that occur.
     * @return each once, ascending
     */
    public Ids values() {
        return values;
    }

    /**
     * How many nodes there are, with a value or without.
     * @return the count
     */
    public int size() {
        return codes.length;
    }

    /**
     * The value of a node.
     * @param index of the node
     * @return the index of its value in {@link #values}, or {@link #UNKNOWN}
     */
    public int code(int index) {
        return codes[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribute attribute && values.equals(attribute.values)
                && Arrays.equals(codes, attribute.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return values.size() + " values of " + codes.length + " nodes";
    }

}
