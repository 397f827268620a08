package org.throughline.coherence.nullmodel;

import java.util.OptionalDouble;

/**
 * A value compared with its distribution under a null model.
 *
 * <p>
 * Formulas, with R draws v and x the value: z = (x - mean) / sd; p = (1 + #{v &gt;= x}) /
 * (R + 1), the probability under chance of a value at least as great; midP = (#{v &gt; x}
 * + #{v = x} / 2 + 1/2) / (R + 1), p with ties counted half; quantile = (#{v &lt; x} +
 * #{v = x} / 2) / R. Two values less than 1e-12 apart are equal: the same courses added
 * in another order.
 *
 * <p>
 * Range: p and midP in (0, 1], less is more coherent than chance; quantile in [0, 1],
 * more is; z unbounded, in standard deviations, more is.
 *
 * <p>
 * Undefined: all for an undefined value, where no selection of that size can be drawn,
 * and where no draw has a value; z where sd is at most 1e-12; sd, and z with it, for a
 * single draw; p, midP and quantile where nothing was drawn. Draws for which the
 * statistic is undefined are left out, also of R.
 *
 * <p>
 * Example: of the draws 0.1, 0.2, 0.2 and 0.4 the value 0.2 has p = (1 + 3) / 5, midP =
 * (1 + 2/2 + 1/2) / 5 and quantile = (1 + 2/2) / 4.
 *
 * <p>
 * Source: p: Davison and Hinkley 1997, Bootstrap methods and their application,
 * doi:10.1017/CBO9780511802843; Phipson and Smyth 2010, Statistical Applications in
 * Genetics and Molecular Biology 9(1):39, doi:10.2202/1544-6115.1585. mid-p: Lancaster
 * 1961, Journal of the American Statistical Association 56:223-234,
 * doi:10.1080/01621459.1961.10482105; with the observed value counted among the draws, as
 * in p.
 *
 * @param mean of the null distribution
 * @param sd standard deviation of the null distribution
 * @param z standardised difference
 * @param p one-sided p value
 * @param midP one-sided mid-p value
 * @param quantile share of the null distribution below the value
 */
public record Comparison(OptionalDouble mean, OptionalDouble sd, OptionalDouble z, OptionalDouble p,
        OptionalDouble midP, OptionalDouble quantile) {

    /** Values no further apart are equal. */
    public static final double TOLERANCE = 1e-12;

    /** When nothing is defined. */
    public static final Comparison UNDEFINED = new Comparison(OptionalDouble.empty(), OptionalDouble.empty(),
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    static double z(double observed, double mean, double sd) {
        return (sd > TOLERANCE) ? (observed - mean) / sd : Double.NaN;
    }

    static double p(int draws, int greater, int equal) {
        return (draws > 0) ? (1.0 + greater + equal) / (draws + 1.0) : Double.NaN;
    }

    static double midP(int draws, int greater, int equal) {
        return (draws > 0) ? (greater + 0.5 * equal + 0.5) / (draws + 1.0) : Double.NaN;
    }

    static double quantile(int draws, int greater, int equal) {
        return (draws > 0) ? (draws - greater - 0.5 * equal) / draws : Double.NaN;
    }

    static OptionalDouble defined(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

}
