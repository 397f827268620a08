package org.throughline.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A mixture of k normal distributions, each with a mean and a covariance matrix of its
 * own (VVV in the terms of mclust), fitted by maximum likelihood.
 *
 * <p>
 * Expectation-maximisation from three divisions by {@link KMeans}: the best of up to ten
 * starts, and two single ones. Each ends when a step adds less than 1e-5 of the
 * log-likelihood; the greatest goes on until it is less than 1e-7, or for 200 steps. BIC
 * = 2 ln L - m ln n, m = k (d + d (d + 1) / 2) + k - 1: the greatest is best, as in
 * mclust. With more than {@link #MOST_ROWS} cases it is fitted to a random sample of so
 * many, and n is their number.
 *
 * <p>
 * A covariance matrix that becomes singular (a variance or a pivot below 1e-6 of the
 * variance of all cases) is regularised: 1e-6 of that is added to its diagonal; where
 * that does not help, or a component keeps fewer than d + 1 cases, there is no fit with
 * this k, because its likelihood has no bound.
 *
 * <p>
 * Components are numbered by their means, the first coordinate first. The same cases in
 * the same order, k and seed give the same result, to the bit. Errors: as {@link KMeans}.
 * Cost: steps x n k d^2.
 *
 * <p>
 * Check: Old Faithful, two components: ln L = -1130.264, BIC = -2322.192 (R 4.2, mclust).
 *
 * <p>
 * Source: Dempster, A. P., Laird, N. M. and Rubin, D. B. (1977), Maximum likelihood from
 * incomplete data via the EM algorithm, Journal of the Royal Statistical Society B 39(1),
 * 1-38; Fraley, C. and Raftery, A. E. (2002), Model-based clustering, discriminant
 * analysis, and density estimation, Journal of the American Statistical Association 97,
 * 611-631, doi:10.1198/016214502760047131.
 */
public final class GaussianMixture {

    /** With more cases than this, a sample of so many is taken. */
    public static final int MOST_ROWS = 5_000;

    private static final double COARSE = 1e-5;

    private static final double FINE = 1e-7;

    private static final int MOST_STEPS = 200;

    private static final int MOST_KMEANS_STARTS = 10;

    private static final double RIDGE = 1e-6;

    private static final int SINGLE_STARTS = 2;

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    private final Component[] components;

    private final double logLikelihood;

    private final int cases;

    private GaussianMixture(Component[] components, double logLikelihood, int cases) {
        this.components = components;
        this.logLikelihood = logLikelihood;
        this.cases = cases;
    }

    /**
     * The best of three starts.
     * @param rows a case each
     * @param k how many components, at least 1
     * @param starts of k-means, at least 1
     * @param seed of the random numbers
     * @return empty if there is no fit
     */
    public static Optional<GaussianMixture> of(double[][] rows, int k, int starts, long seed) {
        double[][] fitted = rows;
        if (rows.length > MOST_ROWS) {
            int[] sample = RandomNumbers.of(seed, -2).sample(rows.length, MOST_ROWS);
            fitted = Arrays.stream(sample).mapToObj((row) -> rows[row]).toArray(double[][]::new);
        }
        Cases cases = Cases.of(fitted);
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1");
        }
        if (!cases.hasDistinct(k)) {
            return Optional.empty();
        }
        GaussianMixture best = null;
        for (int start = 0; start <= ((k == 1) ? 0 : SINGLE_STARTS); start++) {
            KMeans division = KMeans.of(fitted, k, (start == 0) ? Math.min(starts, MOST_KMEANS_STARTS) : 1,
                    seed + start);
            GaussianMixture next = new Fit(cases, k).start(division.labels());
            if (next != null && (best == null || next.logLikelihood > best.logLikelihood)) {
                best = next;
            }
        }
        return Optional.ofNullable(best)
            .map((coarse) -> new Fit(cases, k).run(coarse.components, FINE))
            .map(GaussianMixture::numbered);
    }

    private GaussianMixture numbered() {
        Component[] sorted = components.clone();
        Arrays.sort(sorted, Comparator.comparing((component) -> component.mean, Arrays::compare));
        return new GaussianMixture(sorted, logLikelihood, cases);
    }

    /**
     * How many components.
     * @return k
     */
    public int k() {
        return components.length;
    }

    /**
     * The natural logarithm of the likelihood.
     * @return ln L
     */
    public double logLikelihood() {
        return logLikelihood;
    }

    /**
     * The Bayesian information criterion: the greatest is best.
     * @return 2 ln L - m ln n
     */
    public double bic() {
        int width = components[0].mean.length;
        int parameters = components.length * (width + width * (width + 1) / 2) + components.length - 1;
        return 2 * logLikelihood - parameters * Math.log(cases);
    }

    /**
     * The share of a component.
     * @param component from 0
     * @return between 0 and 1
     */
    public double share(int component) {
        return components[component].share;
    }

    /**
     * The mean of a component.
     * @param component from 0
     * @return a copy
     */
    public double[] mean(int component) {
        return components[component].mean.clone();
    }

    /**
     * The most likely component of a case. What is NaN is unknown: then it is the one
     * with the nearest mean in what is known.
     * @param row a case
     * @return from 0, or -1 if nothing is known
     */
    public int mostLikely(double... row) {
        boolean complete = Arrays.stream(row).noneMatch(Double::isNaN);
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        double[] work = new double[row.length];
        for (int at = 0; at < components.length; at++) {
            double value = complete ? components[at].logDensity(row, work) : -components[at].distance(row);
            if (value > most) {
                most = value;
                best = at;
            }
        }
        return best;
    }

    /** One component: its share, mean, and the Cholesky factor of its covariances. */
    private static final class Component {

        private final double share;

        private final double[] mean;

        private final double[][] factor;

        private final double constant;

        Component(double share, double[] mean, double[][] factor) {
            this.share = share;
            this.mean = mean;
            this.factor = factor;
            double logs = 0;
            for (int at = 0; at < mean.length; at++) {
                logs += Math.log(factor[at][at]);
            }
            this.constant = Math.log(share) - logs - mean.length * LOG_TWO_PI / 2;
        }

        /** Of the share times the density. */
        double logDensity(double[] values, double[] work) {
            double sum = 0;
            for (int row = 0; row < mean.length; row++) {
                double rest = values[row] - mean[row];
                double[] line = factor[row];
                for (int column = 0; column < row; column++) {
                    rest -= line[column] * work[column];
                }
                work[row] = rest / line[row];
                sum += work[row] * work[row];
            }
            return constant - sum / 2;
        }

        /** Squared, over what is known; infinite if nothing is. */
        double distance(double[] row) {
            double sum = 0;
            boolean known = false;
            for (int at = 0; at < row.length; at++) {
                if (!Double.isNaN(row[at])) {
                    known = true;
                    sum += (row[at] - mean[at]) * (row[at] - mean[at]);
                }
            }
            return known ? sum : Double.POSITIVE_INFINITY;
        }

    }

    /** One run of expectation-maximisation. */
    private static final class Fit {

        private final Cases cases;

        private final int k;

        private final int width;

        /** By component and case: how much of the case belongs to it. */
        private final double[][] weights;

        private final double[] variances;

        private final double[][] solution;

        private final double[] squares = new double[Cases.BLOCK];

        Fit(Cases cases, int k) {
            this.cases = cases;
            this.k = k;
            this.width = cases.width();
            this.weights = new double[k][cases.count()];
            this.solution = new double[width][Cases.BLOCK];
            double[] ones = new double[cases.count()];
            Arrays.fill(ones, 1);
            double[] mean = mean(ones, cases.count());
            double[][] covariances = covariances(ones, cases.count(), mean);
            this.variances = IntStream.range(0, width).mapToDouble((at) -> covariances[at][at]).toArray();
        }

        @Nullable GaussianMixture start(int[] labels) {
            for (int row = 0; row < labels.length; row++) {
                weights[labels[row]][row] = 1;
            }
            Component[] components = maximise();
            return (components == null) ? null : run(components, COARSE);
        }

        @Nullable GaussianMixture run(Component[] from, double tolerance) {
            Component[] components = from;
            double previous = Double.NEGATIVE_INFINITY;
            for (int step = 0; step < MOST_STEPS; step++) {
                double next = expect(components);
                if (next - previous <= tolerance * Math.abs(next)) {
                    return new GaussianMixture(components, next, cases.count());
                }
                previous = next;
                Component[] better = maximise();
                if (better == null) {
                    return null;
                }
                components = better;
            }
            return new GaussianMixture(components, expect(components), cases.count());
        }

        private double expect(Component[] components) {
            for (int at = 0; at < k; at++) {
                logDensities(components[at], weights[at]);
            }
            double total = 0;
            for (int row = 0; row < cases.count(); row++) {
                double most = Double.NEGATIVE_INFINITY;
                for (int at = 0; at < k; at++) {
                    most = Math.max(most, weights[at][row]);
                }
                double sum = 0;
                for (int at = 0; at < k; at++) {
                    weights[at][row] = Math.exp(weights[at][row] - most);
                    sum += weights[at][row];
                }
                for (int at = 0; at < k; at++) {
                    weights[at][row] /= sum;
                }
                total += most + Math.log(sum);
            }
            return total;
        }

        /** Of all cases, as {@link Component#logDensity} of one. */
        private void logDensities(Component component, double[] result) {
            for (int from = 0; from < cases.count(); from += Cases.BLOCK) {
                int length = Math.min(Cases.BLOCK, cases.count() - from);
                Arrays.fill(squares, 0);
                for (int line = 0; line < width; line++) {
                    double[] factors = component.factor[line];
                    double mean = component.mean[line];
                    double[] column = cases.column(line);
                    double[] solved = solution[line];
                    for (int row = 0; row < length; row++) {
                        solved[row] = column[from + row] - mean;
                    }
                    for (int other = 0; other < line; other++) {
                        double factor = factors[other];
                        double[] before = solution[other];
                        for (int row = 0; row < length; row++) {
                            solved[row] -= factor * before[row];
                        }
                    }
                    double pivot = factors[line];
                    for (int row = 0; row < length; row++) {
                        solved[row] /= pivot;
                        squares[row] += solved[row] * solved[row];
                    }
                }
                for (int row = 0; row < length; row++) {
                    result[from + row] = component.constant - squares[row] / 2;
                }
            }
        }

        private Component @Nullable [] maximise() {
            Component[] components = new Component[k];
            for (int at = 0; at < k; at++) {
                double size = Arrays.stream(weights[at]).sum();
                if (size < width + 1) {
                    return null;
                }
                double[] mean = mean(weights[at], size);
                double[][] covariances = covariances(weights[at], size, mean);
                if (!factorise(covariances)) {
                    return null;
                }
                components[at] = new Component(size / cases.count(), mean, covariances);
            }
            return components;
        }

        private double[] mean(double[] weight, double size) {
            double[] mean = new double[width];
            for (int row = 0; row < weight.length; row++) {
                for (int at = 0; at < width; at++) {
                    mean[at] += weight[row] * cases.value(row, at);
                }
            }
            for (int at = 0; at < width; at++) {
                mean[at] /= size;
            }
            return mean;
        }

        private double[][] covariances(double[] weight, double size, double[] mean) {
            double[][] covariances = new double[width][width];
            double[] differences = new double[width];
            for (int row = 0; row < weight.length; row++) {
                for (int at = 0; at < width; at++) {
                    differences[at] = cases.value(row, at) - mean[at];
                    double weighted = weight[row] * differences[at];
                    for (int other = 0; other <= at; other++) {
                        covariances[at][other] += weighted * differences[other];
                    }
                }
            }
            for (int at = 0; at < width; at++) {
                for (int other = 0; other <= at; other++) {
                    covariances[at][other] /= size;
                }
            }
            return covariances;
        }

        /** Puts the Cholesky factor into the place of the lower half. */
        private boolean factorise(double[][] matrix) {
            double[][] copy = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
            if (cholesky(matrix, RIDGE)) {
                return true;
            }
            for (int at = 0; at < width; at++) {
                System.arraycopy(copy[at], 0, matrix[at], 0, width);
                matrix[at][at] += RIDGE * variances[at];
            }
            return cholesky(matrix, RIDGE / 2);
        }

        private boolean cholesky(double[][] matrix, double least) {
            for (int row = 0; row < width; row++) {
                for (int column = 0; column <= row; column++) {
                    double sum = matrix[row][column];
                    for (int at = 0; at < column; at++) {
                        sum -= matrix[row][at] * matrix[column][at];
                    }
                    if (row != column) {
                        matrix[row][column] = sum / matrix[column][column];
                    }
                    else if (sum > least * variances[row]) {
                        matrix[row][row] = Math.sqrt(sum);
                    }
                    else {
                        return false;
                    }
                }
            }
            return true;
        }

    }

}
