package org.throughline.coherence.nullmodel;

import java.util.OptionalDouble;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;

/**
 * Mean and variance of mean linkage S of n courses that are drawn from a pool without
 * replacement, every set of n as likely as any other: the moments of a U-statistic of
 * degree 2 in a finite population.
 *
 * <p>
 * Formulas, with N the courses of the pool that have categories, s(i,j) the similarity of
 * two of them, r(i) = sum over j != i of s(i,j) and mu the mean of s over the N (N - 1) /
 * 2 pairs:
 *
 * <ul>
 * <li>mean of S = mu;</li>
 * <li>variance of S = 4 (N - n) ((N - n - 1) Q + (n - 2) R) / (N (N - 1) (N - 2) (N - 3)
 * n (n - 1)), with Q = sum over the pairs of (s(i,j) - mu)^2 and R = sum over the courses
 * of (r(i) - (N - 1) mu)^2;</li>
 * <li>for n = 2 that is 2 Q / (N (N - 1)), also where N is 3 or 2; for n = N it is
 * 0.</li>
 * </ul>
 *
 * <p>
 * Derivation: E[(sum over the drawn pairs of d)^2], d = s - mu, adds d(e) d(f) over pairs
 * of pairs e, f with the probability that all their courses are drawn: n (n - 1) / (N (N
 * - 1)) if e = f, which has the sum Q; times (n - 2) / (N - 2) if they share one course,
 * sum R - 2 Q; times (n - 3) / (N - 3) on top if they share none, sum Q - R because all d
 * add up to 0. Written with common factors no term is negative, so nothing cancels.
 *
 * <p>
 * Range: mean in [0, 1], variance in [0, 1/4]. Undefined for n &lt; 2 and for n &gt; N.
 * Errors: none.
 *
 * <p>
 * Cost: once for the pool all pairs of distinct profiles of categories, shared among
 * pools that overlap, then O(1) for each n. Exactness: Q and R come from one pass over
 * the pairs, so the variance has a relative error near 1e-14 x (mean of s^2) / (variance
 * of s); similarities that vary by less than a millionth of their size are taken to be
 * equal. The same to the bit for every number of threads.
 *
 * <p>
 * Example: of three courses two have s = 1, the others 0. mu = 1/3, Q = (2/3)^2 + 2
 * (1/3)^2 = 2/3; for n = 2 the mean is 1/3 and the variance 2 (2/3) / (3 x 2) = 2/9, that
 * of one draw from 1, 0, 0.
 *
 * <p>
 * Source: Nandi and Sen 1963, On the properties of U-statistics when the observations are
 * not independent, II, Calcutta Statistical Association Bulletin 12:124-148; the form
 * with Q and R is an own rearrangement.
 */
public final class FixedRowMoments {

    /** Below this share of the mean square a variance is rounding. */
    private static final double NOISE = 1e-12;

    private final int poolSize;

    private final double mean;

    private final double pairSquares;

    private final double rowSquares;

    /**
     * From sums over the ordered pairs of different courses.
     * @param poolSize N
     * @param sum of s(i,j)
     * @param squares sum of s(i,j)^2
     * @param rowSquares sum over i of r(i)^2
     */
    FixedRowMoments(int poolSize, double sum, double squares, double rowSquares) {
        double pairs = poolSize * (poolSize - 1.0);
        this.poolSize = poolSize;
        this.mean = (poolSize < 2) ? Double.NaN : sum / pairs;
        double deviations = squares - sum * mean;
        this.pairSquares = (deviations > NOISE * squares) ? deviations / 2 : 0;
        this.rowSquares = (pairSquares > 0) ? Math.max(0, rowSquares - sum * sum / poolSize) : 0;
    }

    /**
     * The moments for a pool.
     * @param pool the courses to draw from; those without categories are not drawn
     * @param matrix the categories of the courses
     * @param similarity of two courses, over that matrix
     * @return the moments for every n
     */
    public static FixedRowMoments of(Pool pool, CategoryMatrix matrix, CourseSimilarity similarity) {
        return LinkageSums.of(new Pool[] { pool }, matrix, similarity, ParallelLoop.processors(), Progress.NONE)[0];
    }

    /**
     * How many courses of the pool have categories.
     * @return N
     */
    public int poolSize() {
        return poolSize;
    }

    /**
     * The mean of S.
     * @param n how many courses are drawn
     * @return empty for n &lt; 2 and for n &gt; N
     */
    public OptionalDouble mean(int n) {
        return Comparison.defined(of(n).mean());
    }

    /**
     * The variance of S.
     * @param n how many courses are drawn
     * @return empty for n &lt; 2 and for n &gt; N
     */
    public OptionalDouble variance(int n) {
        return isDefined(n) ? OptionalDouble.of(varianceOf(n)) : OptionalDouble.empty();
    }

    Moments of(int n) {
        return isDefined(n) ? new Moments(mean, Math.sqrt(varianceOf(n))) : Moments.UNDEFINED;
    }

    private boolean isDefined(int n) {
        return n >= 2 && n <= poolSize;
    }

    private double varianceOf(int n) {
        double size = poolSize;
        if (n == poolSize) {
            return 0;
        }
        if (n == 2) {
            return 2 * pairSquares / (size * (size - 1));
        }
        double sum = (size - n - 1) * pairSquares + (n - 2) * rowSquares;
        return 4 * (size - n) / (size * (size - 1) * (size - 2) * (size - 3)) * sum / (n * (n - 1.0));
    }

    @Override
    public String toString() {
        return "mean linkage of draws from " + poolSize + " courses, mean " + mean;
    }

}
