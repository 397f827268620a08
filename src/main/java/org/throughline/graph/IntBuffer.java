package org.throughline.graph;

import java.util.Arrays;

/** A growing array of ints: what builders collect edges in without boxing them. */
final class IntBuffer {

    private int[] values = new int[16];

    private int size;

    void add(int value) {
        if (size == values.length) {
            this.values = Arrays.copyOf(values, Capacity.grown(size));
        }
        values[size++] = value;
    }

    int get(int position) {
        return values[position];
    }

    int size() {
        return size;
    }

}
