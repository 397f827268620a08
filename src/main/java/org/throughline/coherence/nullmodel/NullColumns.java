package org.throughline.coherence.nullmodel;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.throughline.stats.BenjaminiHochberg;

/**
 * One statistic of everybody, compared with a null model: a column for each figure of
 * {@link Comparison}, and q, Benjamini and Hochberg's p over all teachers who have a p
 * ({@link BenjaminiHochberg}).
 */
public final class NullColumns {

    private final String statistic;

    private final double[] observed;

    private final int[] sizes;

    private final double[] mean;

    private final double[] sd;

    private final double[] z;

    private final double[] p;

    private final double[] midP;

    private final double[] quantile;

    private final int[] @Nullable [] histograms;

    private final double[] distribution = new double[NullParameters.Histograms.BINS];

    private int distributions;

    private double[] q = {};

    NullColumns(String statistic, int teachers, boolean histograms) {
        this.statistic = statistic;
        this.sizes = new int[teachers];
        this.observed = undefined(teachers);
        this.mean = undefined(teachers);
        this.sd = undefined(teachers);
        this.z = undefined(teachers);
        this.p = undefined(teachers);
        this.midP = undefined(teachers);
        this.quantile = undefined(teachers);
        this.histograms = histograms ? new int[teachers][] : new int[0][];
    }

    private static double[] undefined(int teachers) {
        double[] column = new double[teachers];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    void observe(int teacher, int size, double value) {
        sizes[teacher] = size;
        observed[teacher] = value;
    }

    void compare(int teacher, Moments moments, int draws, int greater, int equal) {
        mean[teacher] = moments.mean();
        sd[teacher] = moments.sd();
        z[teacher] = Comparison.z(observed[teacher], moments.mean(), moments.sd());
        p[teacher] = Comparison.p(draws, greater, equal);
        midP[teacher] = Comparison.midP(draws, greater, equal);
        quantile[teacher] = Comparison.quantile(draws, greater, equal);
    }

    void keep(int teacher, int[] histogram) {
        histograms[teacher] = histogram;
    }

    /**
     * Adds what some teachers who share it are compared with to the average. Must be
     * called in the same order whatever the number of threads.
     */
    void average(int teachers, int... histogram) {
        double draws = 0;
        for (int count : histogram) {
            draws += count;
        }
        if (draws > 0) {
            distributions += teachers;
            for (int bin = 0; bin < histogram.length; bin++) {
                distribution[bin] += teachers * (histogram[bin] / draws);
            }
        }
    }

    boolean keepsHistograms() {
        return histograms.length > 0;
    }

    void complete() {
        this.q = BenjaminiHochberg.adjust(p);
    }

    double observedOrNaN(int teacher) {
        return observed[teacher];
    }

    /**
     * What was compared.
     * @return the key of the statistic
     */
    public String statistic() {
        return statistic;
    }

    /**
     * How many teachers there are.
     * @return the count
     */
    public int size() {
        return observed.length;
    }

    /**
     * How many courses of a teacher count for the statistic.
     * @param teacher their index
     * @return the count
     */
    public int courses(int teacher) {
        return sizes[teacher];
    }

    /**
     * The statistic of a teacher's selection.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble observed(int teacher) {
        return Comparison.defined(observed[teacher]);
    }

    /**
     * Mean under the null model.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble mean(int teacher) {
        return Comparison.defined(mean[teacher]);
    }

    /**
     * Standard deviation under the null model.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble sd(int teacher) {
        return Comparison.defined(sd[teacher]);
    }

    /**
     * Standardised difference from the null model.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble z(int teacher) {
        return Comparison.defined(z[teacher]);
    }

    /**
     * One-sided p value.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble p(int teacher) {
        return Comparison.defined(p[teacher]);
    }

    /**
     * One-sided mid-p value.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble midP(int teacher) {
        return Comparison.defined(midP[teacher]);
    }

    /**
     * Share of the null distribution below the value.
     * @param teacher their index
     * @return empty if it is undefined
     */
    public OptionalDouble quantile(int teacher) {
        return Comparison.defined(quantile[teacher]);
    }

    /**
     * p adjusted for that many teachers.
     * @param teacher their index
     * @return empty if p is undefined
     */
    public OptionalDouble q(int teacher) {
        return Comparison.defined(q[teacher]);
    }

    /**
     * All figures of a teacher but q.
     * @param teacher their index
     * @return the comparison
     */
    public Comparison comparison(int teacher) {
        return new Comparison(mean(teacher), sd(teacher), z(teacher), p(teacher), midP(teacher), quantile(teacher));
    }

    /**
     * How the draws of a teacher are spread over [0, 1].
     * @param teacher their index
     * @return counts of {@link NullParameters.Histograms#BINS} equal parts; empty if none
     * was asked for or nothing could be compared
     */
    public Optional<int[]> histogram(int teacher) {
        return keepsHistograms() ? Optional.ofNullable(histograms[teacher]).map(int[]::clone) : Optional.empty();
    }

    /**
     * The null distributions of all teachers who could be compared, averaged: what the
     * distribution of the values over these teachers would be if each were drawn by
     * chance. Known of mean linkage alone.
     * @return the shares of {@link NullParameters.Histograms#BINS} equal parts of [0, 1],
     * which add up to 1; empty if there were no draws
     */
    public Optional<double[]> averageDistribution() {
        return (distributions == 0) ? Optional.empty()
                : Optional.of(Arrays.stream(distribution).map((sum) -> sum / distributions).toArray());
    }

    /**
     * How many teachers are in the {@link #averageDistribution}.
     * @return the count
     */
    public int averaged() {
        return distributions;
    }

    @Override
    public String toString() {
        return statistic + " of " + size() + " teachers";
    }

}
