package org.throughline.coherence.nullmodel;

/** Draws courses without replacement, for one thread. */
interface CourseDraw {

    /**
     * The most courses that can be drawn together.
     * @return the count
     */
    int capacity();

    /**
     * Draws some courses.
     * @param random what it depends on, beside the draws before
     * @param count how many, at most {@link #capacity}
     * @param target gets them, in no particular order
     */
    void draw(RandomStream random, int count, int[] target);

}
