package org.throughline.stats;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The Mann-Whitney U test of two independent samples (Wilcoxon's rank sum test), with
 * Cliff's delta, the effect size that belongs to it.
 *
 * <p>
 * U = number of pairs (x of a, y of b) with x &gt; y, pairs with x = y counting half. p
 * is two-sided, for the hypothesis that a value of a is as likely above one of b as
 * below. If both samples have fewer than 50 values and no two values are equal, p is
 * exact: twice the smaller tail of the distribution of U over all orders, at most 1. Else
 * it is that of the normal distribution with mean na nb / 2 and variance na nb / 12 (n +
 * 1 - sum (t^3 - t) / (n (n - 1))), n = na + nb, t the sizes of groups of equal values,
 * with a continuity correction of 1/2: the rule of R's wilcox.test. Cliff's delta = 2 U /
 * (na nb) - 1 = P(x &gt; y) - P(x &lt; y).
 *
 * <p>
 * Range: U in [0, na nb]; p in (0, 1]; delta in [-1, 1], 1 if every value of a is above
 * every value of b, 0 if neither sample tends to be larger. Dimensionless.
 *
 * <p>
 * Undefined (empty) for an empty sample; p also if all values are equal. Errors: a value
 * that is not finite raises IllegalArgumentException. Cost: O(n log n), exact p O(na^2
 * nb^2). Does not depend on the order of the samples.
 *
 * <p>
 * Example: of 1, 2, 6 and 3, 4, 5, 7: U = 3, delta = -0.5; of the 35 orders 7 have U
 * &lt;= 3, so p = 14/35 = 0.4.
 *
 * <p>
 * Sources: Mann, H. B. and Whitney, D. R. (1947), On a test of whether one of two random
 * variables is stochastically larger than the other, The Annals of Mathematical
 * Statistics 18(1), 50-60, doi:10.1214/aoms/1177730491; Cliff, N. (1993), Dominance
 * statistics: ordinal analyses to answer ordinal questions, Psychological Bulletin
 * 114(3), 494-509, doi:10.1037/0033-2909.114.3.494.
 *
 * @param u U of the first sample
 * @param p two-sided p
 * @param cliffsDelta delta
 */
public record MannWhitney(OptionalDouble u, OptionalDouble p, OptionalDouble cliffsDelta) {

    private static final int EXACT_BELOW = 50;

    /** Compares the first sample with the second; the arrays are left as they are. */
    public static MannWhitney of(double[] a, double[] b) {
        double[] first = Samples.sorted(a);
        double[] second = Samples.sorted(b);
        if (first.length == 0 || second.length == 0) {
            return new MannWhitney(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double u = u(first, second);
        double pairs = (double) first.length * second.length;
        double ties = ties(first, second);
        boolean exact = ties == 0 && first.length < EXACT_BELOW && second.length < EXACT_BELOW;
        return new MannWhitney(OptionalDouble.of(u), exact ? OptionalDouble.of(exact(u, first.length, second.length))
                : approximate(u, first.length, second.length, ties), OptionalDouble.of(2 * u / pairs - 1));
    }

    private static double u(double[] first, double[] second) {
        double u = 0;
        int below = 0;
        int upTo = 0;
        for (double value : first) {
            while (below < second.length && second[below] < value) {
                below++;
            }
            while (upTo < second.length && second[upTo] <= value) {
                upTo++;
            }
            u += below + (upTo - below) / 2.0;
        }
        return u;
    }

    /** The sum of t^3 - t over the groups of equal values. */
    private static double ties(double[] first, double[] second) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < first.length || j < second.length) {
            double value = (j == second.length || (i < first.length && first[i] <= second[j])) ? first[i] : second[j];
            double size = 0;
            while (i < first.length && first[i] == value) {
                i++;
                size++;
            }
            while (j < second.length && second[j] == value) {
                j++;
                size++;
            }
            sum += size * size * size - size;
        }
        return sum;
    }

    /**
     * Orders are counted by whether the largest value is of the first sample: then it is
     * above all of the second, else it is above none.
     */
    private static double exact(double u, int first, int second) {
        int most = first * second;
        double[][] shares = new double[second + 1][];
        for (int n = 0; n <= second; n++) {
            shares[n] = new double[most + 1];
            shares[n][0] = 1;
        }
        for (int m = 1; m <= first; m++) {
            double[][] next = new double[second + 1][];
            next[0] = shares[0];
            for (int n = 1; n <= second; n++) {
                next[n] = new double[most + 1];
                double ofFirst = (double) m / (m + n);
                for (int at = 0; at <= m * n; at++) {
                    next[n][at] = ((at >= n) ? ofFirst * shares[n][at - n] : 0) + (1 - ofFirst) * next[n - 1][at];
                }
            }
            shares = next;
        }
        int smaller = (int) Math.min(u, most - u);
        double tail = 0;
        for (int at = 0; at <= smaller; at++) {
            tail += shares[second][at];
        }
        return Math.min(1, 2 * tail);
    }

    private static OptionalDouble approximate(double u, int first, int second, double ties) {
        double n = (double) first + second;
        double pairs = (double) first * second;
        double variance = pairs / 12 * (n + 1 - ties / (n * (n - 1)));
        if (variance <= 0) {
            return OptionalDouble.empty();
        }
        double distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
        return OptionalDouble
            .of(Math.min(1, 2 * new NormalDistribution().cumulativeProbability(-distance / Math.sqrt(variance))));
    }

}
