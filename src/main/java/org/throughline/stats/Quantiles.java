package org.throughline.stats;

import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Quantiles of a sample by linear interpolation, R's type 7.
 *
 * <p>
 * Errors: an empty sample, a value that is not finite, or a probability outside of (0, 1]
 * raise IllegalArgumentException.
 *
 * <p>
 * Example: of 1, 2, 3, 4 the quantile 1/3 is 2.
 *
 * <p>
 * Source: Hyndman, R. J. and Fan, Y. (1996), Sample quantiles in statistical packages,
 * The American Statistician 50, 361-365, doi:10.1080/00031305.1996.10473566.
 */
public final class Quantiles {

    private Quantiles() {
    }

    /**
     * One quantile; the array is left as it is.
     * @param sample the sample
     * @param probability above 0, at most 1
     */
    public static double of(double[] sample, double probability) {
        double[] sorted = Samples.sorted(sample);
        if (sorted.length == 0 || !(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("no sample, or a probability outside of (0, 1]: " + probability);
        }
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(sorted, 100 * probability);
    }

}
