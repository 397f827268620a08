package org.throughline.coherence.similarity;

import org.throughline.graph.Rows;

/**
 * Cosine of two courses with inverse document frequencies, as documents are compared by
 * their terms.
 *
 * <p>
 * s(i,j) = v_i v_j / (|v_i| |v_j|), v[i][k] = W[i][k] (ln((1 + N) / (1 + df[k])) + 1), W
 * from {@link CategoryMatrix}, N the courses of the projection that have a category in
 * the facet, df[k] those that have category k.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means no shared category, 1 the same weights up to a
 * factor: unlike {@link PathSim} it compares shares and not amounts.
 *
 * <p>
 * Conventions: natural logarithm; the 1 in numerator, denominator and outside is the
 * usual smoothing, so that a category that every course has still counts (with factor 1);
 * ancestors count as categories, with their decayed weight; rounding above 1 is cut off.
 *
 * <p>
 * Undefined when one of the courses has no category: such a course must not be asked for.
 *
 * <p>
 * Errors: none here; {@link CategoryMatrix#of} refuses weights that cannot be squared.
 *
 * <p>
 * Cost: once one pass over the matrix, then as {@link PathSim}. Deterministic and
 * symmetric to the bit; a course is 1 with itself up to a few roundings. It depends on
 * the whole projection: another catalogue has other frequencies.
 *
 * <p>
 * Example: course i has topics a and b, course j has a, course h has b (weights 1, N = 3,
 * df = 2 for both): the factors are equal, s(i,j) = 1 / sqrt(2).
 *
 * <p>
 * Source: Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval,
 * Information Processing and Management 24(5):513-523, doi:10.1016/0306-4573(88)90021-0
 * (weights tfc); the smoothed logarithm is a deviation from it.
 */
public final class IdfCosine extends SharedCategories {

    /**
     * The cosine over a matrix.
     * @param matrix the categories of the courses
     */
    public IdfCosine(CategoryMatrix matrix) {
        super(matrix.weights(), unitRows(matrix), 0);
    }

    private static double[] unitRows(CategoryMatrix matrix) {
        Rows weights = matrix.weights();
        double[] frequency = new double[weights.columnCount()];
        int courses = 0;
        for (int course = 0; course < weights.rowCount(); course++) {
            courses += matrix.isCategorised(course) ? 1 : 0;
        }
        for (int position = 0; position < weights.size(); position++) {
            frequency[weights.column(position)]++;
        }
        double[] values = new double[weights.size()];
        for (int course = 0; course < weights.rowCount(); course++) {
            // to length 1 twice: without the first, large weights could overflow
            double length = Math.sqrt(matrix.squaredNorm(course));
            double squares = 0;
            for (int at = weights.start(course); at < weights.end(course); at++) {
                double rarity = Math.log((1.0 + courses) / (1.0 + frequency[weights.column(at)])) + 1;
                values[at] = weights.weight(at) / length * rarity;
                squares += values[at] * values[at];
            }
            for (int at = weights.start(course); at < weights.end(course); at++) {
                values[at] /= Math.sqrt(squares);
            }
        }
        return values;
    }

    /** Rows have length 1, so sums are divided by 1. */
    @Override
    double size(int course) {
        return 0.5;
    }

}
