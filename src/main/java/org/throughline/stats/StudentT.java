package org.throughline.stats;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Student's t distribution.
 *
 * <p>
 * Errors: IllegalArgumentException for a probability outside (0, 1) or degrees of freedom
 * that are not positive. Accuracy: about 1e-12, relative.
 *
 * <p>
 * Example: the 0.975 quantile with 3 degrees of freedom is 3.182446305284263 (R 4.2,
 * qt(.975, 3)).
 *
 * <p>
 * Source: Student 1908, The probable error of a mean, Biometrika 6(1):1-25,
 * doi:10.1093/biomet/6.1.1; computed by Hipparchus.
 */
public final class StudentT {

    private StudentT() {
    }

    /**
     * The value below which the distribution has a given probability.
     * @param probability in (0, 1)
     * @param degreesOfFreedom positive
     * @return the quantile
     */
    public static double quantile(double probability, double degreesOfFreedom) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability must be between 0 and 1: " + probability);
        }
        if (!(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be positive: " + degreesOfFreedom);
        }
        TDistribution distribution = new TDistribution(degreesOfFreedom);
        double quantile = distribution.inverseCumulativeProbability(probability);
        // the solver stops at 1e-9; one step of Newton doubles the digits
        return quantile - (distribution.cumulativeProbability(quantile) - probability) / distribution.density(quantile);
    }

}
