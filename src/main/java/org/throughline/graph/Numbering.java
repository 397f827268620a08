package org.throughline.graph;

/** From the order ids came in to their ascending order. */
final class Numbering {

    private final Ids ids;

    private final int[] index;

    Numbering(Ids ids, int[] index) {
        this.ids = ids;
        this.index = index;
    }

    Ids ids() {
        return ids;
    }

    int index(int number) {
        return index[number];
    }

    /** The numbers, replaced by indexes. */
    IntBuffer indexes(IntBuffer numbers) {
        IntBuffer indexes = new IntBuffer();
        for (int entry = 0; entry < numbers.size(); entry++) {
            indexes.add(index[numbers.get(entry)]);
        }
        return indexes;
    }

}
