package org.throughline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Benjamini and Hochberg's adjusted p values (q values) of a family of tests, which
 * control the false discovery rate.
 *
 * <p>
 * Formula: with the m defined p values in ascending order, q_(i) = min over j &gt;= i of
 * min(1, p_(j) m / j). Rejecting every hypothesis with q &lt;= alpha keeps the expected
 * share of false rejections among all rejections at alpha or below.
 *
 * <p>
 * Range: [p, 1], dimensionless; less is more evidence. q has the order of p.
 *
 * <p>
 * Conventions: a test whose p is undefined (NaN) is left out of the family: it does not
 * count in m, and its q is undefined too. Equal p have equal q.
 *
 * <p>
 * Undefined for an undefined p alone. Errors: a p outside [0, 1] raises
 * IllegalArgumentException. Control holds for independent tests and for tests with
 * positive regression dependency; under any other dependency it does not.
 *
 * <p>
 * Cost: O(m log m). Does not depend on the order of the tests; one rounding for the
 * quotient and one for the product.
 *
 * <p>
 * Example: p = 0.01, 0.04, 0.03 have m/j p = 0.03, 0.04, 0.045, from the greatest down
 * 0.04, 0.04 (instead of 0.045), 0.03: q = 0.03, 0.04, 0.04.
 *
 * <p>
 * The same in R:
 *
 * <pre>
 * p &lt;- c(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459,
 *        .3240, .4262, .5719, .6528, .7590, 1)
 * print(p.adjust(p, method = "BH"), digits = 15)
 * p.adjust(c(.04, NA, .01), method = "BH")  # NA is left out, as here
 * </pre>
 *
 * <p>
 * Source: Benjamini and Hochberg 1995, Controlling the false discovery rate: a practical
 * and powerful approach to multiple testing, Journal of the Royal Statistical Society B
 * 57(1):289-300, doi:10.1111/j.2517-6161.1995.tb02031.x; the p values of the script are
 * an example of that paper. As adjusted p values: Yekutieli and Benjamini 1999, Journal
 * of Statistical Planning and Inference 82:171-196, doi:10.1016/S0378-3758(99)00041-5.
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {
    }

    /**
     * The adjusted p values of a family of tests.
     * @param p of each test, from 0 to 1 or NaN for undefined; left as it is
     * @return q of each test, NaN where p is
     * @throws IllegalArgumentException if a p is outside [0, 1]
     */
    public static double[] adjust(double... p) {
        double[] ascending = definedAscending(p);
        double[] adjusted = new double[ascending.length];
        double least = 1;
        for (int at = ascending.length - 1; at >= 0; at--) {
            least = Math.min(least, ascending[at] * (ascending.length / (at + 1.0)));
            adjusted[at] = least;
        }
        double[] q = new double[p.length];
        for (int test = 0; test < p.length; test++) {
            q[test] = Double.isNaN(p[test]) ? Double.NaN
                    // any of several equal values will do only if it is the last
                    : adjusted[lastOf(ascending, p[test])];
        }
        return q;
    }

    /**
     * How small a p value must be to be rejected, for families of which most tests need
     * not be listed: alpha k / m, k of the m tests being rejected.
     * @param alpha the false discovery rate to keep, from 0 to 1, exclusive
     * @param tests m, how many there are; those that are not given have p = 1
     * @param p of some tests, from 0 to 1 or NaN for undefined; left as it is
     * @return what the p values with q &lt;= alpha are at most, and all others above;
     * empty if there are none
     * @throws IllegalArgumentException if a p is outside [0, 1], alpha outside [0, 1), or
     * if there are more p values than tests
     */
    public static OptionalDouble threshold(double alpha, long tests, double... p) {
        double[] ascending = definedAscending(p);
        if (!(alpha >= 0 && alpha < 1)) {
            throw new IllegalArgumentException("A false discovery rate is from 0 to 1, not " + alpha);
        }
        if (ascending.length > tests) {
            throw new IllegalArgumentException(ascending.length + " p values cannot come from " + tests + " tests");
        }
        for (int at = ascending.length - 1; at >= 0; at--) {
            if (ascending[at] * (tests / (at + 1.0)) <= alpha) {
                // not below the p value, by rounding
                return OptionalDouble.of(Math.max(ascending[at], alpha * (at + 1.0) / tests));
            }
        }
        return OptionalDouble.empty();
    }

    private static double[] definedAscending(double[] p) {
        double[] defined = new double[p.length];
        int count = 0;
        for (double value : p) {
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException("A p value is from 0 to 1, not " + value);
            }
            if (!Double.isNaN(value)) {
                // + 0.0 makes -0.0 sort and compare as 0
                defined[count++] = value + 0.0;
            }
        }
        double[] ascending = Arrays.copyOf(defined, count);
        Arrays.sort(ascending);
        return ascending;
    }

    private static int lastOf(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ascending[middle] <= value) {
                low = middle;
            }
            else {
                high = middle - 1;
            }
        }
        return low;
    }

}
