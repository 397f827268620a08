package org.throughline.graph;

import java.util.Arrays;

/** A growing array of ints: what builders collect edges in without boxing them. */
final class IntBuffer {

    private int[] values = new int[16];

    private int size;

    void add(int value) {
        if (this.size == this.values.length) {
            this.values = Arrays.copyOf(this.values, Capacity.grown(this.size));
        }
        this.values[this.size++] = value;
    }

    int get(int position) {
        return this.values[position];
    }

    int size() {
        return this.size;
    }

}
