package org.throughline.coherence.similarity;

import org.throughline.graph.Rows;

/**
 * PathSim of two courses over the symmetric meta-path course-category-course.
 *
 * <p>
 * s(i,j) = 2 M[i][j] / (M[i][i] + M[j][j]), M[i][j] = sum over the categories k of
 * W[i][k] W[j][k], with W from {@link CategoryMatrix}.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means no shared category, 1 the same weights for the
 * same categories. Two courses whose weights are proportional but not equal are below 1:
 * PathSim compares how much there is of a category, not only its share.
 *
 * <p>
 * Conventions: ancestors count as categories, with their decayed weight; rounding above 1
 * is cut off.
 *
 * <p>
 * Undefined when one of the courses has no category: such a course must not be asked for,
 * its pairs are left out by the measures and counted as missing coverage.
 *
 * <p>
 * Errors: none here; {@link CategoryMatrix#of} refuses weights whose squares are not
 * normal doubles, so there is never a division by 0 or an overflow.
 *
 * <p>
 * Cost: one merge of two sorted rows, or with a {@link CourseSimilarity.Focus} one pass
 * over the row of the other course; no allocation. Deterministic and symmetric to the
 * bit: shared categories are added in ascending order.
 *
 * <p>
 * Example: course i has topics a (1) and b (1), course j has a (1): M[i][j] = 1, M[i][i]
 * = 2, M[j][j] = 1, s = 2 x 1 / (2 + 1) = 2/3.
 *
 * <p>
 * Source: Sun, Han, Yan, Yu and Wu 2011, PathSim: meta path-based top-k similarity search
 * in heterogeneous information networks, PVLDB 4(11):992-1003, definition 4. The weights
 * and the decay of ancestors are an own extension: the paper counts paths.
 */
public final class PathSim extends SharedCategories {

    private final double[] squaredNorms;

    /**
     * PathSim over a matrix.
     * @param matrix the categories of the courses
     */
    public PathSim(CategoryMatrix matrix) {
        this(matrix.weights(), matrix.squaredNorms());
    }

    PathSim(Rows weights, double[] squaredNorms) {
        super(weights, values(weights), 0);
        this.squaredNorms = squaredNorms;
    }

    /** Halved before two are added, because their sum may be beyond a double. */
    @Override
    double size(int course) {
        return 0.5 * squaredNorms[course];
    }

}
