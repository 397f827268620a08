package org.throughline.stats;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two measurements of the same cases.
 *
 * <p>
 * Formulas: difference = mean of (second - first); its 95 % interval = difference -+ t
 * quantile(0.975, n - 1) x sd / sqrt(n), sd the standard deviation of the differences;
 * paired d = difference / sd. Units: those of the measurements; d is dimensionless, 0.2
 * small, 0.5 medium, 0.8 large by Cohen's rule of thumb. Undefined (empty): everything
 * for no cases; interval and d for fewer than two, d also if all differences are equal.
 * Errors: samples of different length, or values that are not finite, raise
 * IllegalArgumentException. Cost: O(n).
 *
 * <p>
 * Check: R's sleep data (group 2 - group 1): 1.58 [0.7001142, 2.4598858], d = 1.284557.
 *
 * <p>
 * Source: Cohen, J. (1988), Statistical power analysis for the behavioral sciences, 2nd
 * edition, Erlbaum, Hillsdale, section 2.3.5 (d of dependent samples, also called d_z).
 *
 * @param n cases with both measurements
 * @param first mean of the first
 * @param second mean of the second
 * @param difference second - first
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param d paired d
 */
public record PairedDifference(int n, OptionalDouble first, OptionalDouble second, OptionalDouble difference,
        OptionalDouble low, OptionalDouble high, OptionalDouble d) {

    /** Compares; a case has the same place in both arrays. */
    public static PairedDifference of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("samples of " + first.length + " and " + second.length + " cases");
        }
        int n = first.length;
        double[] differences = new double[n];
        for (int at = 0; at < n; at++) {
            differences[at] = second[at] - first[at];
        }
        Descriptives of = Descriptives.of(differences);
        Double mean = of.mean();
        if (mean == null) {
            return new PairedDifference(0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        Double sd = of.sd();
        OptionalDouble margin = (sd == null) ? OptionalDouble.empty()
                : OptionalDouble.of(StudentT.quantile(0.975, n - 1) * sd / Math.sqrt(n));
        return new PairedDifference(n, defined(Descriptives.of(first).mean()), defined(Descriptives.of(second).mean()),
                OptionalDouble.of(mean), margin.isEmpty() ? margin : OptionalDouble.of(mean - margin.getAsDouble()),
                margin.isEmpty() ? margin : OptionalDouble.of(mean + margin.getAsDouble()),
                (sd == null || sd == 0) ? OptionalDouble.empty() : OptionalDouble.of(mean / sd));
    }

    private static OptionalDouble defined(@Nullable Double value) {
        return (value == null) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

}
