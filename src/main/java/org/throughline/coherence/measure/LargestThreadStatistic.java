package org.throughline.coherence.measure;

import org.throughline.coherence.nullmodel.SelectionStatistic;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.graph.Rows;

/**
 * The largest thread T1 of selections drawn at random, of courses that have categories:
 * what a {@link CategoryCensus} counts, without the components.
 */
public final class LargestThreadStatistic implements SelectionStatistic {

    private final CategoryMatrix matrix;

    private final Rows weights;

    /** Of each category: how many courses have it. All 0 between selections. */
    private final int[] counts;

    /**
     * For one thread.
     * @param matrix the categories of the courses
     */
    public LargestThreadStatistic(CategoryMatrix matrix) {
        this.matrix = matrix;
        this.weights = matrix.weights();
        this.counts = new int[weights.columnCount()];
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
        int largest = 0;
        for (int at = 0; at < count; at++) {
            int end = weights.end(courses[at]);
            for (int position = weights.start(courses[at]); position < end; position++) {
                largest = Math.max(largest, ++counts[weights.column(position)]);
            }
        }
        for (int at = 0; at < count; at++) {
            int end = weights.end(courses[at]);
            for (int position = weights.start(courses[at]); position < end; position++) {
                counts[weights.column(position)] = 0;
            }
        }
        return (double) largest / count;
    }

}
