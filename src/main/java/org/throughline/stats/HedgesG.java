package org.throughline.stats;

import java.util.OptionalDouble;
import org.hipparchus.special.Gamma;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Variance;

/**
 * Hedges' g: the difference of two means in standard deviations, corrected for the bias
 * of small samples.
 *
 * <p>
 * g = J(m) (mean a - mean b) / s, s^2 = ((na - 1) var a + (nb - 1) var b) / m, m = na +
 * nb - 2, J(m) = Gamma(m / 2) / (sqrt(m / 2) Gamma((m - 1) / 2)), exact and not the usual
 * approximation 1 - 3 / (4 m - 1).
 *
 * <p>
 * Range: all real numbers, dimensionless; above 0 if the first sample has the larger
 * mean, 0 for equal means. Assumes that both populations have the same variance.
 *
 * <p>
 * Undefined for a sample of fewer than two values, or if both samples are constant (s =
 * 0). Errors: a value that is not finite raises IllegalArgumentException. Cost: O(n log
 * n). Does not depend on the order of the samples.
 *
 * <p>
 * Example: of 2, 4, 6 and 1, 2, 3 the means differ by 2, s = sqrt(2.5), J(4) =
 * 0.797884561, so g = 1.009253.
 *
 * <p>
 * Source: Hedges, L. V. (1981), Distribution theory for Glass's estimator of effect size
 * and related estimators, Journal of Educational Statistics 6(2), 107-128,
 * doi:10.3102/10769986006002107, equation 6d.
 */
public final class HedgesG {

    private HedgesG() {
    }

    /**
     * The difference of the first sample from the second; the arrays are left as they
     * are.
     */
    public static OptionalDouble of(double[] a, double[] b) {
        double[] first = Samples.sorted(a);
        double[] second = Samples.sorted(b);
        if (first.length < 2 || second.length < 2) {
            return OptionalDouble.empty();
        }
        double freedom = (double) first.length + second.length - 2;
        double pooled = ((first.length - 1) * new Variance().evaluate(first)
                + (second.length - 1) * new Variance().evaluate(second)) / freedom;
        if (Samples.isConstant(first) && Samples.isConstant(second)) {
            return OptionalDouble.empty();
        }
        double difference = new Mean().evaluate(first) - new Mean().evaluate(second);
        return OptionalDouble.of(correction(freedom) * difference / Math.sqrt(pooled));
    }

    private static double correction(double freedom) {
        return Math.exp(Gamma.logGamma(freedom / 2) - Gamma.logGamma((freedom - 1) / 2)) / Math.sqrt(freedom / 2);
    }

}
