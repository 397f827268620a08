package org.throughline.coherence.nullmodel;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The distribution of a statistic over random selections of one size from one pool, by
 * Monte Carlo: what all teachers with that pool and that many courses are compared with.
 *
 * <p>
 * The random numbers depend on the seed, on the courses of the pool that count for the
 * statistic, on the name of the statistic and on the size, and on nothing else: neither
 * on the number of threads nor on which teachers or tables there are beside.
 *
 * <p>
 * Errors: none. Cost: one evaluation of the statistic a draw.
 */
public final class NullTable {

    private final double[] ascending;

    private final Moments moments;

    private NullTable(double[] ascending) {
        this.ascending = ascending;
        this.moments = Moments.of(ascending);
    }

    /**
     * Draws a table; it is empty if fewer courses can be drawn than are asked for.
     */
    static NullTable draw(SelectionStatistic statistic, CourseDraw from, int size, int draws, RandomStream random) {
        if (from.capacity() < size) {
            return of();
        }
        double[] values = new double[draws];
        int[] courses = new int[size];
        int defined = 0;
        for (int draw = 0; draw < draws; draw++) {
            from.draw(random, size, courses);
            Arrays.sort(courses);
            double value = statistic.of(courses, size);
            if (!Double.isNaN(value)) {
                values[defined++] = value;
            }
        }
        return of(Arrays.copyOf(values, defined));
    }

    /** The table of some values, none of them NaN; the array becomes the table's. */
    static NullTable of(double... values) {
        Arrays.sort(values);
        return new NullTable(values);
    }

    Moments moments() {
        return moments;
    }

    /**
     * How many draws have a value.
     * @return 0 if fewer courses can be drawn than are asked for
     */
    public int size() {
        return ascending.length;
    }

    /**
     * Mean of the distribution.
     * @return empty for an empty table
     */
    public OptionalDouble mean() {
        return Comparison.defined(moments.mean());
    }

    /**
     * Standard deviation of the distribution.
     * @return empty for fewer than two draws
     */
    public OptionalDouble sd() {
        return Comparison.defined(moments.sd());
    }

    /**
     * The value that a share of the draws do not exceed, interpolated linearly between
     * draws (definition 7 of Hyndman and Fan 1996, as quartiles elsewhere).
     * @param probability the share, from 0 to 1
     * @return empty for an empty table
     * @throws IllegalArgumentException if the probability is outside [0, 1]
     */
    public OptionalDouble quantile(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability is from 0 to 1, not " + probability);
        }
        if (ascending.length == 0) {
            return OptionalDouble.empty();
        }
        double position = (ascending.length - 1) * probability;
        int below = (int) position;
        int above = Math.min(below + 1, ascending.length - 1);
        return OptionalDouble.of(ascending[below] + (position - below) * (ascending[above] - ascending[below]));
    }

    /**
     * Compares a value with the distribution.
     * @param observed the value, NaN if it is undefined
     * @return what {@link Comparison} says
     */
    public Comparison compare(double observed) {
        if (Double.isNaN(observed) || Double.isNaN(moments.mean())) {
            return Comparison.UNDEFINED;
        }
        int greater = greater(observed);
        int equal = equal(observed);
        return new Comparison(mean(), sd(), Comparison.defined(Comparison.z(observed, moments.mean(), moments.sd())),
                Comparison.defined(Comparison.p(size(), greater, equal)),
                Comparison.defined(Comparison.midP(size(), greater, equal)),
                Comparison.defined(Comparison.quantile(size(), greater, equal)));
    }

    /** How many draws are greater by more than the tolerance. */
    int greater(double observed) {
        return ascending.length - below(observed, true);
    }

    /** How many draws are no further away than the tolerance. */
    int equal(double observed) {
        return below(observed, true) - below(observed, false);
    }

    /** How many draws are less, those that are equal included or not. */
    private int below(double observed, boolean orEqual) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            double difference = ascending[middle] - observed;
            if (orEqual ? difference <= Comparison.TOLERANCE : difference < -Comparison.TOLERANCE) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Counts the draws in parts of equal width, for drawing.
     * @param bins how many parts, at least 1
     * @param from where the first part begins; what is below is counted in it
     * @param to where the last part ends; what is above is counted in it
     * @return as many counts as parts; a draw on a border belongs to the part above
     * @throws IllegalArgumentException if there is no part or the parts have no width
     */
    public int[] histogram(int bins, double from, double to) {
        if (bins < 1 || !(from < to)) {
            throw new IllegalArgumentException("There are no " + bins + " parts from " + from + " to " + to);
        }
        int[] counts = new int[bins];
        for (double value : ascending) {
            int bin = (int) ((value - from) / (to - from) * bins);
            counts[Math.clamp(bin, 0, bins - 1)]++;
        }
        return counts;
    }

    /** Counts the draws in the parts of {@link NullParameters.Histograms}. */
    int[] histogram() {
        int[] counts = new int[NullParameters.Histograms.BINS];
        for (double value : ascending) {
            counts[NullParameters.Histograms.bin(value)]++;
        }
        return counts;
    }

    @Override
    public String toString() {
        return size() + " draws, mean " + moments.mean() + ", sd " + moments.sd();
    }

}
