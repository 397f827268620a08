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
public final class PathSim implements CourseSimilarity {

    private final Rows weights;

    private final CategoryMatrix matrix;

    /**
     * PathSim over a matrix.
     * @param matrix the categories of the courses
     */
    public PathSim(CategoryMatrix matrix) {
        this.matrix = matrix;
        this.weights = matrix.weights();
    }

    @Override
    public double of(int first, int second) {
        int a = weights.start(first);
        int b = weights.start(second);
        int endA = weights.end(first);
        int endB = weights.end(second);
        double product = 0;
        while (a < endA && b < endB) {
            int categoryA = weights.column(a);
            int categoryB = weights.column(b);
            if (categoryA == categoryB) {
                product += weights.weight(a) * weights.weight(b);
            }
            a += (categoryA <= categoryB) ? 1 : 0;
            b += (categoryB <= categoryA) ? 1 : 0;
        }
        return Math.min(1, product / meanSquaredNorm(first, second));
    }

    @Override
    public void forEachShared(int first, int second, PartVisitor visitor) {
        double norm = meanSquaredNorm(first, second);
        for (int position = weights.start(first); position < weights.end(first); position++) {
            int category = weights.column(position);
            double other = weights.weight(second, category);
            if (other > 0) {
                visitor.shared(category, weights.weight(position) * other / norm);
            }
        }
    }

    @Override
    public Focus focus() {
        return new DenseFocus();
    }

    /** Halved before they are added, because their sum may be beyond a double. */
    private double meanSquaredNorm(int first, int second) {
        return 0.5 * matrix.squaredNorm(first) + 0.5 * matrix.squaredNorm(second);
    }

    /**
     * The row of the course in focus spread over all categories, so that the row of
     * another course only has to be looked up in it. The terms that are 0 do not change
     * the sum.
     */
    private final class DenseFocus implements Focus {

        private final double[] row = new double[weights.columnCount()];

        private int course;

        private int start;

        private int end;

        @Override
        public void on(int next) {
            for (int position = start; position < end; position++) {
                row[weights.column(position)] = 0;
            }
            course = next;
            start = weights.start(next);
            end = weights.end(next);
            for (int position = start; position < end; position++) {
                row[weights.column(position)] = weights.weight(position);
            }
        }

        @Override
        public double to(int other) {
            double product = 0;
            int last = weights.end(other);
            for (int position = weights.start(other); position < last; position++) {
                product += row[weights.column(position)] * weights.weight(position);
            }
            return Math.min(1, product / meanSquaredNorm(course, other));
        }

    }

}
