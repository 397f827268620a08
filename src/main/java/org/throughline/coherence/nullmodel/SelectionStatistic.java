package org.throughline.coherence.nullmodel;

/**
 * A number that is made of a set of courses, as one thread computes it: an implementation
 * may keep arrays that it reuses, so it is not shared between threads. It must not depend
 * on what it computed before.
 */
public interface SelectionStatistic {

    /**
     * Whether a course has what the statistic needs, as categories in a facet.
     * @param course its index
     * @return false for a course that the statistic leaves out
     */
    boolean counts(int course);

    /**
     * The statistic of some courses.
     * @param courses distinct and ascending up to the count; all of them count; left as
     * they are
     * @param count how many of the array to look at
     * @return the value, NaN where it is undefined
     */
    double of(int[] courses, int count);

}
