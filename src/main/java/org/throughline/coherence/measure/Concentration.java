package org.throughline.coherence.measure;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.throughline.graph.Rows;

/**
 * Concentration L of a selection: the probability that two of its courses, drawn without
 * replacement, belong to the same category, when each course has one.
 *
 * <p>
 * L = sum over the categories k of n_k (n_k - 1) / (n (n - 1)), n_k the courses of
 * category k, n = sum of the n_k. Over topics or disciplines the category of a course is
 * its heaviest own one; over threads it is the thread of the course, and 1 - L is the
 * participation coefficient corrected for small n.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means that no two courses have the same category, 1
 * that all have. 1 - L is the unbiased Gini-Simpson diversity.
 *
 * <p>
 * Conventions: own categories only, whatever the decay: a broader category is not the
 * course's heaviest; of equally heavy ones the smallest id counts; courses without a
 * category are left out.
 *
 * <p>
 * Undefined for n &lt; 2. Errors: none.
 *
 * <p>
 * Cost: linear in n. Exact: a quotient of counts.
 *
 * <p>
 * Example: counts 4, 2, 1, 1: L = (4 x 3 + 2 x 1) / (8 x 7) = 1/4. It is unbiased, other
 * than the sum of squared shares: of n courses drawn evenly from 12 topics L is 1/12 on
 * average for every n, the sum of squares 1/12 + 11/12 / n, which is .54 for n = 2.
 *
 * <p>
 * Source: Simpson 1949, Measurement of diversity, Nature 163:688, doi:10.1038/163688a0
 * (the unbiased estimate); over threads 1 - L corrects Guimera and Amaral 2005,
 * Functional cartography of complex metabolic networks, Nature 433:895-900,
 * doi:10.1038/nature03288, equation 2.
 */
public final class Concentration {

    private static final int NONE = -1;

    private final int[] labels;

    /** Of each category: how many courses have it. All 0 between selections. */
    private final int[] counts;

    private int labelled;

    private int distinct;

    private long sameOrdered;

    /**
     * For selections to come, by one thread.
     * @param labels the category of each course, as from {@link #heaviest}
     * @param categories how many categories there are
     */
    public Concentration(int[] labels, int categories) {
        this.labels = labels;
        this.counts = new int[categories];
    }

    /**
     * The category of each course: its heaviest, the smallest id of several.
     * @param own course by category
     * @return indexes of categories, -1 for a course without one
     */
    public static int[] heaviest(Rows own) {
        int[] labels = new int[own.rowCount()];
        Arrays.fill(labels, NONE);
        for (int course = 0; course < labels.length; course++) {
            double heaviest = 0;
            for (int at = own.start(course); at < own.end(course); at++) {
                if (own.weight(at) > heaviest) {
                    heaviest = own.weight(at);
                    labels[course] = own.column(at);
                }
            }
        }
        return labels;
    }

    /**
     * Counts a selection.
     * @param courses distinct, with categories or without
     * @param count how many of them there are
     */
    public void take(int[] courses, int count) {
        this.labelled = 0;
        this.distinct = 0;
        this.sameOrdered = 0;
        for (int at = 0; at < count; at++) {
            int label = labels[courses[at]];
            if (label != NONE) {
                labelled++;
                distinct += (counts[label] == 0) ? 1 : 0;
                // the new course makes a pair with each before it, in both orders
                sameOrdered += 2L * counts[label]++;
            }
        }
        for (int at = 0; at < count; at++) {
            int label = labels[courses[at]];
            if (label != NONE) {
                counts[label] = 0;
            }
        }
    }

    /**
     * The concentration of the selection.
     * @return L, empty for fewer than two courses with a category
     */
    public OptionalDouble value() {
        return (labelled < 2) ? OptionalDouble.empty()
                : OptionalDouble.of(sameOrdered / ((double) labelled * (labelled - 1.0)));
    }

    /**
     * How many courses of the selection have a category.
     * @return n
     */
    public int labelled() {
        return labelled;
    }

    /**
     * How many categories the selection has.
     * @return each counted once
     */
    public int distinct() {
        return distinct;
    }

}
