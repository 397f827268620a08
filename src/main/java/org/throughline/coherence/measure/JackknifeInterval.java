package org.throughline.coherence.measure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.stats.StudentT;

/**
 * Jackknife interval of mean linkage S: how much S depends on single courses.
 *
 * <p>
 * se^2 = (m - 1) / m x sum over the courses i of (S_(-i) - mean of the S_(-i))^2, S_(-i)
 * the {@link MeanLinkage} of the selection without course i; interval = S +- t(m - 1,
 * 0.975) x se, t the quantile of Student's distribution with m - 1 degrees of freedom.
 *
 * <p>
 * Range: within [0, 1], in the unit of S; what reaches beyond is cut off. Of width 0 when
 * no course changes S. A narrow interval does not mean a high S.
 *
 * <p>
 * Conventions: 95 %; courses are taken as exchangeable draws, so it speaks of selections
 * like this one and is no test against chance (null models are); the courses without
 * categories are left out, as from S.
 *
 * <p>
 * Undefined for m &lt; 4: with three courses each S_(-i) is a single pair. Errors: none.
 *
 * <p>
 * Cost: linear in m given {@link PairSimilarities}, because S_(-i) is the sum over all
 * pairs without those of i. Deterministic; rounding below 1e-12.
 *
 * <p>
 * Example: four courses, three of one topic and one of another: S = 3/6; without the
 * other S is 1, without one of the three 1/3; the mean is 1/2, se^2 = 3/4 x (1/4 + 3/36)
 * = 1/4, so S +- 3.182 x 1/2 is cut to [0, 1].
 *
 * <p>
 * Source: Tukey 1958, Bias and confidence in not-quite large samples (abstract), Annals
 * of Mathematical Statistics 29:614; for U-statistics Arvesen 1969, Jackknifing
 * U-statistics, Annals of Mathematical Statistics 40(6):2076-2100,
 * doi:10.1214/aoms/1177697287. The cut to [0, 1] is an own convention.
 *
 * @param standardError se
 * @param low the lower end
 * @param high the upper end
 */
public record JackknifeInterval(double standardError, double low, double high) {

    /** Below it an interval is undefined. */
    static final int FEWEST_COURSES = 4;

    private static final double UPPER = 0.975;

    /** By degrees of freedom, as most selections are small and a quantile is slow. */
    private static final double[] QUANTILES = quantiles(200);

    private static double[] quantiles(int size) {
        double[] quantiles = new double[size];
        for (int degrees = 1; degrees < size; degrees++) {
            quantiles[degrees] = StudentT.quantile(UPPER, degrees);
        }
        return quantiles;
    }

    /**
     * The interval of a selection.
     * @param pairs of the selection
     * @return empty for fewer than four courses
     */
    public static Optional<JackknifeInterval> of(PairSimilarities pairs) {
        OptionalDouble error = standardError(pairs);
        return error.isPresent()
                ? Optional.of(of(MeanLinkage.of(pairs).orElseThrow(), error.getAsDouble(), pairs.count()))
                : Optional.empty();
    }

    /**
     * The interval of what is known of a selection.
     * @param meanLinkage S
     * @param standardError se
     * @param courses m, at least 4
     * @return the interval
     */
    public static JackknifeInterval of(double meanLinkage, double standardError, int courses) {
        int degrees = courses - 1;
        double quantile = (degrees < QUANTILES.length) ? QUANTILES[degrees] : StudentT.quantile(UPPER, degrees);
        double half = quantile * standardError;
        return new JackknifeInterval(standardError, Math.max(0, meanLinkage - half), Math.min(1, meanLinkage + half));
    }

    /**
     * The standard error of a selection.
     * @param pairs of the selection
     * @return se, empty for fewer than four courses
     */
    public static OptionalDouble standardError(PairSimilarities pairs) {
        int m = pairs.count();
        if (m < FEWEST_COURSES) {
            return OptionalDouble.empty();
        }
        double without = MeanLinkage.pairCount(m - 1);
        double sum = 0;
        for (int i = 0; i < m; i++) {
            sum += (pairs.sum() - pairs.rowSum(i)) / without;
        }
        double mean = sum / m;
        double squares = 0;
        for (int i = 0; i < m; i++) {
            double deviation = (pairs.sum() - pairs.rowSum(i)) / without - mean;
            squares += deviation * deviation;
        }
        return OptionalDouble.of(Math.sqrt((m - 1.0) / m * squares));
    }

}
