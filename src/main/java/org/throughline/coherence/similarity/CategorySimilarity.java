package org.throughline.coherence.similarity;

import org.throughline.graph.Rows;

/**
 * The similarity of two categories by what is above them, themselves included: PathSim
 * with the ancestors of a category in the place of the categories of a course.
 *
 * <p>
 * sim(k,l) = 2 (AA')[k][l] / ((AA')[k][k] + (AA')[l][l]), A[k][a] = sum over the BROADER
 * paths from k to a of decay^steps, A[k][k] = 1.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means that nothing is above both, 1 is a category with
 * itself. With decay 0 all others are 0. Never undefined. Errors: none.
 *
 * <p>
 * Cost: of a few thousand categories each row is computed once, when it is first asked
 * for, and kept for all threads; of more, every value is computed anew. Deterministic.
 *
 * <p>
 * Example: algebra and geometry below mathematics, decay 1/2: 2 x 1/4 / (5/4 + 5/4) =
 * 1/5.
 *
 * <p>
 * Source: as {@link PathSim}, over the meta-path category-ancestor-category.
 */
public final class CategorySimilarity {

    /** Their rows fill 64 MB. */
    static final int MOST_KEPT = 2_896;

    private final CourseSimilarity similarity;

    /**
     * The similarity under the decay of a matrix.
     * @param matrix whose categories are compared
     */
    public CategorySimilarity(CategoryMatrix matrix) {
        Rows ancestors = matrix.ancestors();
        this.similarity = KeptSimilarity.of(new PathSim(ancestors, CategoryMatrix.squaredNorms(ancestors)), ancestors,
                MOST_KEPT);
    }

    /**
     * The similarity of two categories; symmetric, to the bit.
     * @param first its index
     * @param second its index
     * @return from 0 to 1
     */
    public double of(int first, int second) {
        return similarity.of(first, second);
    }

    /**
     * One category held against many.
     * @return a new focus, for one thread
     */
    public CourseSimilarity.Focus focus() {
        return similarity.focus();
    }

}
