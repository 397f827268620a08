package org.throughline.coherence.measure;

import org.throughline.coherence.nullmodel.SelectionStatistic;
import org.throughline.coherence.similarity.CategoryMatrix;

/**
 * The largest thread T1 of selections drawn at random, of courses that have categories.
 */
public final class LargestThreadStatistic implements SelectionStatistic {

    private final CategoryMatrix matrix;

    private final CategoryCensus census;

    /**
     * For one thread.
     * @param matrix the categories of the courses
     */
    public LargestThreadStatistic(CategoryMatrix matrix) {
        this.matrix = matrix;
        this.census = new CategoryCensus(matrix);
    }

    @Override
    public boolean counts(int course) {
        return matrix.isCategorised(course);
    }

    @Override
    public double of(int[] courses, int count) {
        if (count < 2) {
            return Double.NaN;
        }
        census.take(courses, count);
        return (double) census.coursesWith(census.commonestCategory()) / count;
    }

}
