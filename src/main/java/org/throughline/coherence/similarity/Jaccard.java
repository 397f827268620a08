package org.throughline.coherence.similarity;

import java.util.Arrays;
import org.throughline.graph.Rows;

/**
 * Jaccard similarity of the sets of categories of two courses.
 *
 * <p>
 * s(i,j) = |K_i and K_j| / |K_i or K_j|, K_i the categories k with W[i][k] &gt; 0, W from
 * {@link CategoryMatrix}.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means no shared category, 1 the same categories.
 *
 * <p>
 * Conventions: weights do not matter; broader categories are in the sets as soon as the
 * decay is above 0, and how large it is does not matter either.
 *
 * <p>
 * Undefined when one of the courses has no category: such a course must not be asked for.
 * Errors: none.
 *
 * <p>
 * Cost: as {@link PathSim}. Exact: a quotient of counts, symmetric to the bit. The part
 * of a shared category is 1 / |K_i or K_j|.
 *
 * <p>
 * Example: {a, b} and {b, c}: 1 shared of 3, s = 1/3.
 *
 * <p>
 * Source: Jaccard 1901, Etude comparative de la distribution florale dans une portion des
 * Alpes et des Jura, Bulletin de la Societe Vaudoise des Sciences Naturelles 37:547-579,
 * doi:10.5169/seals-266450.
 */
public final class Jaccard extends SharedCategories {

    private final Rows weights;

    /**
     * Jaccard over a matrix.
     * @param matrix the categories of the courses
     */
    public Jaccard(CategoryMatrix matrix) {
        super(matrix.weights(), ones(matrix.weights().size()), 1);
        this.weights = matrix.weights();
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** The sum is the number of shared categories, the norm that of all. */
    @Override
    double size(int course) {
        return weights.degree(course);
    }

}
