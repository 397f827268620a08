package org.throughline.stats;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What divides a sample into a low, a middle and a high third.
 *
 * <p>
 * Formula: the quantiles at 1/3 and 2/3 by linear interpolation between order statistics,
 * definition 7 of Hyndman and Fan (1996), R's default. A value up to the first is low, up
 * to the second in the middle, above it high; equal values are always in the same third,
 * so that thirds differ in size where values are tied, and one can be empty. Unit: that
 * of the sample. Undefined (null) for an empty sample. Values that are NaN do not count;
 * infinite ones raise IllegalArgumentException. Cost: O(n log n).
 *
 * <p>
 * Example: of 1, 2, 3, 4, 5, 6, 7 the bounds are 3 and 5; the thirds are 1-3, 4-5, 6-7.
 *
 * @param lower upper bound of the low third
 * @param upper upper bound of the middle third
 */
public record Tertiles(@Nullable Double lower, @Nullable Double upper) {

    /** The thirds of a sample; the array is left as it is. */
    public static Tertiles of(double... sample) {
        double[] defined = Arrays.stream(sample).filter((value) -> !Double.isNaN(value)).sorted().toArray();
        for (double value : defined) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
        }
        if (defined.length == 0) {
            return new Tertiles(null, null);
        }
        return new Tertiles(quantile(defined, 1), quantile(defined, 2));
    }

    /**
     * In thirds of a place, so that a bound that is a value of the sample is just that.
     */
    private static double quantile(double[] sorted, int third) {
        int thirds = (sorted.length - 1) * third;
        double below = sorted[thirds / 3];
        int rest = thirds % 3;
        return (rest == 0) ? below : below + rest / 3.0 * (sorted[thirds / 3 + 1] - below);
    }

    /**
     * The third of a value: 0 for low, 1 for the middle, 2 for high.
     * @throws IllegalStateException if there are no thirds
     */
    public int third(double value) {
        if (lower == null || upper == null) {
            throw new IllegalStateException("the sample is empty");
        }
        return (value <= lower) ? 0 : (value <= upper) ? 1 : 2;
    }

}
