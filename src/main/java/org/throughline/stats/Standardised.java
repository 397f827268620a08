package org.throughline.stats;

import java.util.Arrays;

/**
 * Standard scores: z = (x - mean) / sd, sd that of a sample (n - 1).
 *
 * <p>
 * Range: real numbers, in standard deviations. NaN, which stands for what is not known,
 * is left out and stays. All are NaN where fewer than two values are known, or all known
 * ones are the same. Errors: an infinite value raises IllegalArgumentException.
 */
public final class Standardised {

    private Standardised() {
    }

    /** The standard scores of a sample, in its order. */
    public static double[] of(double... sample) {
        double[] known = Samples.sorted(Arrays.stream(sample).filter((value) -> !Double.isNaN(value)).toArray());
        if (known.length < 2 || Samples.isConstant(known)) {
            double[] none = new double[sample.length];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        double mean = Arrays.stream(known).sum() / known.length;
        double sd = Math
            .sqrt(Arrays.stream(known).map((value) -> (value - mean) * (value - mean)).sum() / (known.length - 1));
        return Arrays.stream(sample).map((value) -> (value - mean) / sd).toArray();
    }

}
