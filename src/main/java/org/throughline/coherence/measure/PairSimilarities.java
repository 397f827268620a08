package org.throughline.coherence.measure;

import java.util.Arrays;
import org.throughline.coherence.similarity.CourseSimilarity;

/**
 * The similarities of all pairs of one selection, each computed once and used by every
 * measure that is made of pairs. The arrays are reused from selection to selection, so it
 * belongs to one thread.
 */
public final class PairSimilarities {

    /** Of more courses the pairs could not be numbered. */
    static final int MOST_COURSES = 65_536;

    private final CourseSimilarity.Focus focus;

    private int[] courses = new int[0];

    private int count;

    /** The pairs (0,1), (0,2), ..., (1,2), ... */
    private double[] values = new double[0];

    private double[] rowSums = new double[0];

    private double sum;

    /**
     * For selections to come.
     * @param similarity of two courses
     */
    public PairSimilarities(CourseSimilarity similarity) {
        this.focus = similarity.focus();
    }

    /**
     * Compares the courses of a selection.
     * @param selected distinct, ascending, all with categories
     * @param selectedCount how many of them there are
     * @throws IllegalArgumentException if there are more than 65,536
     */
    public void take(int[] selected, int selectedCount) {
        reserve(selectedCount);
        System.arraycopy(selected, 0, courses, 0, selectedCount);
        Arrays.fill(rowSums, 0, selectedCount, 0);
        this.count = selectedCount;
        this.sum = 0;
        int pair = 0;
        for (int i = 0; i < count; i++) {
            focus.on(courses[i]);
            double rowSum = rowSums[i];
            for (int j = i + 1; j < count; j++) {
                double similarity = focus.to(courses[j]);
                values[pair++] = similarity;
                sum += similarity;
                rowSum += similarity;
                rowSums[j] += similarity;
            }
            rowSums[i] = rowSum;
        }
    }

    private void reserve(int selectedCount) {
        if (selectedCount > MOST_COURSES) {
            throw new IllegalArgumentException(
                    "A selection has at most " + MOST_COURSES + " courses, not " + selectedCount);
        }
        if (courses.length < selectedCount) {
            int room = Math.min(MOST_COURSES, selectedCount * 2);
            this.courses = new int[room];
            this.rowSums = new double[room];
        }
        int pairs = (int) MeanLinkage.pairCount(selectedCount);
        if (values.length < pairs) {
            this.values = new double[pairs];
        }
    }

    /**
     * How many courses the selection has.
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * A course of the selection.
     * @param at its position
     * @return its index
     */
    public int course(int at) {
        return courses[at];
    }

    /**
     * The similarity of two courses.
     * @param i the position of one
     * @param j the position of another one
     * @return s(i,j)
     */
    public double of(int i, int j) {
        return (i < j) ? values[pair(i, j)] : values[pair(j, i)];
    }

    private int pair(int i, int j) {
        return (int) ((long) i * (2L * count - i - 1) / 2) + j - i - 1;
    }

    /**
     * The sum over all pairs, in the order of the courses.
     * @return from 0 to the number of pairs
     */
    public double sum() {
        return sum;
    }

    /**
     * The sum over the pairs of one course.
     * @param i its position
     * @return from 0 to the number of other courses
     */
    public double rowSum(int i) {
        return rowSums[i];
    }

}
