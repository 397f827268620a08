package org.throughline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Spearman's rank correlation of two samples of the same cases: Pearson's correlation of
 * their ranks, ties having the mean of their ranks.
 *
 * <p>
 * Range: from -1 (opposite order) to 1 (the same order), dimensionless. Undefined for
 * fewer than two cases, or when all values of a sample are equal. Errors: samples of
 * different length raise IllegalArgumentException. Cost: O(n log n).
 *
 * <p>
 * Example: of 1, 2, 3 and 1, 3, 2 it is 0.5.
 *
 * <p>
 * Source: Spearman, C. (1904), The proof and measurement of association between two
 * things, The American Journal of Psychology 15(1), 72-101.
 */
public final class RankCorrelation {

    private RankCorrelation() {
    }

    /** The correlation; the arrays are left as they are. */
    public static OptionalDouble spearman(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("samples of " + first.length + " and " + second.length + " cases");
        }
        if (first.length < 2 || isConstant(first) || isConstant(second)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(new SpearmansCorrelation().correlation(first, second));
    }

    private static boolean isConstant(double[] sample) {
        return Arrays.stream(sample).allMatch((value) -> value == sample[0]);
    }

}
