package org.throughline.graph;

/** The size limit of the projection: positions are ints, so 2^31 - 9 entries a table. */
final class Capacity {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private Capacity() {
    }

    static int grown(int size) {
        return Math.max(checked(size + 1L), (int) Math.min(LARGEST_ARRAY, size + (size >> 1) + 16L));
    }

    static int checked(long size) {
        if (size > LARGEST_ARRAY) {
            throw new IllegalStateException(
                    "A table has more than " + LARGEST_ARRAY + " entries, which is more than a projection holds");
        }
        return (int) size;
    }

}
