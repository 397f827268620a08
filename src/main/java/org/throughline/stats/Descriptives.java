package org.throughline.stats;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/**
 * Descriptive statistics of one sample.
 *
 * <p>
 * Formulas: mean = sum x / n; sd = sqrt(sum (x - mean)^2 / (n - 1)); quartiles by linear
 * interpolation between order statistics at h = (n - 1) p + 1, definition 7 of Hyndman
 * and Fan, which is R's default. All have the unit of the sample.
 *
 * <p>
 * Undefined (null, never NaN or 0): everything but n for an empty sample; sd for n = 1.
 * Errors: a value that is not finite raises IllegalArgumentException. Cost: O(n log n).
 * Does not depend on the order of the sample.
 *
 * <p>
 * Example: of 1, 2, 3, 4 the mean is 2.5, sd = sqrt(5/3), the quartiles are 1.75, 2.5 and
 * 3.25.
 *
 * <p>
 * Source: Hyndman, R. J. and Fan, Y. (1996), Sample quantiles in statistical packages,
 * The American Statistician 50, 361-365, doi:10.1080/00031305.1996.10473566.
 *
 * @param n size of the sample
 * @param mean arithmetic mean
 * @param sd standard deviation of the sample
 * @param min least value
 * @param q1 lower quartile
 * @param median median
 * @param q3 upper quartile
 * @param max greatest value
 */
public record Descriptives(int n, @Nullable Double mean, @Nullable Double sd, @Nullable Double min, @Nullable Double q1,
        @Nullable Double median, @Nullable Double q3, @Nullable Double max) {

    /** Describes a sample; the array is left as it is. */
    public static Descriptives of(double... sample) {
        for (double value : sample) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
        }
        if (sample.length == 0) {
            return new Descriptives(0, null, null, null, null, null, null, null);
        }
        // sorted first, so that sums do not depend on the order in which values arrive
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(sorted);
        Double sd = sorted.length < 2 ? null : new StandardDeviation().evaluate(sorted);
        return new Descriptives(sorted.length, new Mean().evaluate(sorted), sd, sorted[0], percentile.evaluate(25),
                percentile.evaluate(50), percentile.evaluate(75), sorted[sorted.length - 1]);
    }

}
