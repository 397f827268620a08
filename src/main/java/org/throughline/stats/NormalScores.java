package org.throughline.stats;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Normal scores of the ranks of a sample: what the values would be, had they come from a
 * standard normal distribution in the same order.
 *
 * <p>
 * Formula: the standard normal quantile of (r - 3/8) / (n + 1/4), r the rank from 1, ties
 * having the mean of their ranks. Range: for n values within about the quantile of
 * 1/(n+1), so within -3 and 3 for 500; dimensionless, mean 0 without ties. A value that
 * is NaN has no score and does not count. Errors: infinite values raise
 * IllegalArgumentException. Cost: O(n log n).
 *
 * <p>
 * Example: of 10, 20, 30 the scores are -0.8193286, 0 and 0.8193286.
 *
 * <p>
 * Source: Blom, G. (1958), Statistical estimates and transformed beta-variables, Wiley,
 * New York.
 */
public final class NormalScores {

    private static final NormalDistribution NORMAL = new NormalDistribution();

    private NormalScores() {
    }

    /** The scores, NaN for NaN; the array is left as it is. */
    public static double[] of(double... sample) {
        double[] sorted = RobustScores.sortedDefined(sample);
        double[] scores = new double[sample.length];
        Arrays.setAll(scores, (at) -> score(sample[at], sorted));
        return scores;
    }

    private static double score(double value, double[] sorted) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        // -0 and 0 are the same value, but not to a search
        int below = first(sorted, value + 0.0, false);
        int upTo = first(sorted, value + 0.0, true);
        double rank = (below + 1 + upTo) / 2.0;
        double mirrored = sorted.length + 1 - rank;
        // so that mirrored ranks have mirrored scores, to the bit
        return (rank <= mirrored) ? quantile(rank, sorted.length) : -quantile(mirrored, sorted.length);
    }

    private static double quantile(double rank, int n) {
        return NORMAL.inverseCumulativeProbability((rank - 0.375) / (n + 0.25)) + 0.0;
    }

    /** How many values are below a value, or up to it. */
    private static int first(double[] sorted, double value, boolean inclusive) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (inclusive && sorted[middle] == value)) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

}
