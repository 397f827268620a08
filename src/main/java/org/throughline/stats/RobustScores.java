package org.throughline.stats;

import java.util.Arrays;

/**
 * Standardised differences from the median, which few extreme values do not change.
 *
 * <p>
 * Formula: (x - median) / (1.4826 MAD), MAD the median of |x - median|; 1.4826 makes it a
 * standard deviation for a normal distribution. Where MAD = 0 because at least half of
 * the values are the same: (x - median) / (1.253314 m), m the mean of |x - median|; where
 * that is 0 as well, all scores are 0. Range: cut off at -5 and 5; dimensionless. A value
 * that is NaN has no score and does not count. Errors: infinite values raise
 * IllegalArgumentException. Cost: O(n log n).
 *
 * <p>
 * Example: of 1, 2, 3, 4, 10 the median is 3, MAD is 1, and the scores are -1.3490,
 * -0.6745, 0, 0.6745 and 4.7214.
 *
 * <p>
 * Source: Iglewicz, B. and Hoaglin, D. C. (1993), How to detect and handle outliers, ASQC
 * Quality Press, chapter 3.
 */
public final class RobustScores {

    private static final double MOST = 5;

    private static final double MEDIAN_TO_SD = 1.4826;

    private static final double MEAN_TO_SD = Math.sqrt(Math.PI / 2);

    private RobustScores() {
    }

    /** The scores, NaN for NaN; the array is left as it is. */
    public static double[] of(double... sample) {
        double[] sorted = sortedDefined(sample);
        double[] scores = new double[sample.length];
        if (sorted.length == 0) {
            Arrays.fill(scores, Double.NaN);
            return scores;
        }
        double median = median(sorted);
        double[] distances = Arrays.stream(sorted).map((value) -> Math.abs(value - median)).sorted().toArray();
        double spread = MEDIAN_TO_SD * median(distances);
        if (spread == 0) {
            spread = MEAN_TO_SD * Arrays.stream(distances).sum() / distances.length;
        }
        double divisor = spread;
        Arrays.setAll(scores, (at) -> score(sample[at] - median, divisor));
        return scores;
    }

    private static double score(double difference, double spread) {
        if (Double.isNaN(difference)) {
            return Double.NaN;
        }
        return (spread == 0) ? 0 : Math.clamp(difference / spread, -MOST, MOST);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The values that are not NaN, ascending. */
    static double[] sortedDefined(double... sample) {
        double[] sorted = Arrays.stream(sample)
            .filter((value) -> !Double.isNaN(value))
            .map((value) -> value + 0.0)
            .sorted()
            .toArray();
        if (sorted.length > 0 && (Double.isInfinite(sorted[0]) || Double.isInfinite(sorted[sorted.length - 1]))) {
            throw new IllegalArgumentException(
                    "not a finite number: " + sorted[0] + " or " + sorted[sorted.length - 1]);
        }
        return sorted;
    }

}
