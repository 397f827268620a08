package org.throughline.stats;

import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Upper tail of the hypergeometric distribution: how likely it is to draw at least so
 * many marked ones by chance.
 *
 * <p>
 * P(X &gt;= x) = sum over k from x to min(K, n) of C(K, k) C(N - K, n - k) / C(N, n), N =
 * the size of the population, K = how many of it are marked, n = how many are drawn
 * without replacement.
 *
 * <p>
 * Range: [0, 1], a probability; 1 for x up to max(0, n + K - N), 0 for x above min(K, n).
 *
 * <p>
 * Never undefined. Errors: a K or n outside [0, N], or a negative N, raises
 * IllegalArgumentException. Cost: the first term by a saddle point expansion, the further
 * ones by their ratio until they no longer add anything. Relative error below 1e-12 up to
 * N = 1,000,000.
 *
 * <p>
 * Example: N = 100, K = 5, n = 10: P(X &gt;= 3) = 0.006637912897; in R phyper(2, 5, 95,
 * 10, lower.tail = FALSE).
 *
 * <p>
 * Source: Johnson, Kemp and Kotz 2005, Univariate Discrete Distributions, 3rd edition,
 * section 6.2.
 */
public final class Hypergeometric {

    private Hypergeometric() {
    }

    /**
     * How likely it is to draw at least so many.
     * @param population N
     * @param marked K
     * @param drawn n
     * @param least x
     * @return P(X &gt;= x)
     * @throws IllegalArgumentException if there is no such population
     */
    public static double upperTail(int population, int marked, int drawn, int least) {
        if (marked < 0 || marked > population || drawn < 0 || drawn > population) {
            throw new IllegalArgumentException(
                    "Of " + population + ", " + marked + " cannot be marked and " + drawn + " be drawn");
        }
        int most = Math.min(marked, drawn);
        if (least <= Math.max(0, (long) marked + drawn - population)) {
            return 1;
        }
        if (least > most) {
            return 0;
        }
        double term = new HypergeometricDistribution(population, marked, drawn).probability(least);
        double sum = term;
        for (int x = least; x < most; x++) {
            double ratio = (marked - x) * (double) (drawn - x)
                    / ((x + 1.0) * ((double) population - marked - drawn + x + 1));
            term *= ratio;
            if (ratio < 1 && sum + term == sum) {
                break;
            }
            sum += term;
        }
        return Math.min(1, sum);
    }

}
