package org.throughline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/**
 * Internal consistency of a scale: what share of the variance of the sum of its items is
 * due to what they have in common.
 *
 * <p>
 * Cronbach's alpha = p / (p - 1) (1 - sum of the variances of the p items / variance of
 * their sum). McDonald's omega = (sum l)^2 / ((sum l)^2 + sum u), l the loadings and u
 * the unique variances of one common factor, by maximum likelihood (unique variances at
 * least 0.005 of the variance), in the units of the items.
 *
 * <p>
 * Range: alpha below 1, below 0 if items run against each other; omega from 0 to 1.
 * Dimensionless. Undefined: both for fewer than two cases or items, or if an item is
 * constant; alpha if the sum is constant; omega also for fewer than three items, which do
 * not determine a factor. The intervals are the 2.5 and 97.5 % quantiles over resamples
 * of the cases where the coefficient is defined.
 *
 * <p>
 * Errors: cases of different length, or values that are not finite, raise
 * IllegalArgumentException. Accuracy: omega about 1e-8. The interval depends on the seed
 * and the order of the cases.
 *
 * <p>
 * Check: alpha of R's attitude data is 0.8431427696; loadings as factanal in R 4.2.
 *
 * <p>
 * Source: Cronbach, L. J. (1951), Coefficient alpha and the internal structure of tests,
 * Psychometrika 16, 297-334, doi:10.1007/BF02310555; McDonald, R. P. (1999), Test theory:
 * a unified treatment, Erlbaum, Mahwah, equation 6.20; Rubin, D. B. and Thayer, D. T.
 * (1982), EM algorithms for ML factor analysis, Psychometrika 47, 69-76,
 * doi:10.1007/BF02293851.
 *
 * @param n cases
 * @param items how many
 * @param alpha Cronbach's alpha
 * @param omega McDonald's omega
 */
public record Reliability(int n, int items, Estimate alpha, Estimate omega) {

    private static final double LEAST_UNIQUENESS = 0.005;

    private static final double TOLERANCE = 1e-10;

    private static final int MOST_STEPS = 100_000;

    /**
     * A coefficient and its percentile interval over bootstrap samples of the cases.
     *
     * @param value undefined as the coefficient is
     * @param low 2.5 % quantile; undefined without bootstraps
     * @param high 97.5 % quantile
     */
    public record Estimate(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    }

    /**
     * The reliability of a scale.
     * @param rows a case each, all items of it
     * @param items how many there are
     * @param bootstraps how many resamples, 0 for no intervals
     * @param seed of the resamples
     */
    public static Reliability of(double[][] rows, int items, int bootstraps, long seed) {
        if (rows.length < 2 || items < 2) {
            Estimate undefined = new Estimate(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
            return new Reliability(rows.length, items, undefined, undefined);
        }
        Cases cases = Cases.of(rows);
        if (cases.width() != items) {
            throw new IllegalArgumentException(items + " items, but cases of " + cases.width() + " values");
        }
        double[][] observed = covariances(cases, null);
        double[][][] resampled = new double[bootstraps][][];
        for (int at = 0; at < bootstraps; at++) {
            resampled[at] = covariances(cases, RandomNumbers.of(seed, at));
        }
        return new Reliability(rows.length, items, estimate(observed, resampled, Reliability::alpha),
                estimate(observed, resampled, Reliability::omega));
    }

    private static Estimate estimate(double[][] observed, double[][][] resampled,
            ToDoubleFunction<double[][]> coefficient) {
        double value = coefficient.applyAsDouble(observed);
        double[] others = Arrays.stream(resampled).mapToDouble(coefficient).filter(Double::isFinite).toArray();
        if (Double.isNaN(value) || others.length == 0) {
            return new Estimate(Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value),
                    OptionalDouble.empty(), OptionalDouble.empty());
        }
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(others);
        return new Estimate(OptionalDouble.of(value), OptionalDouble.of(percentile.evaluate(2.5)),
                OptionalDouble.of(percentile.evaluate(97.5)));
    }

    /** Covariances of all cases, or of as many drawn with replacement. */
    private static double[][] covariances(Cases cases, @Nullable RandomNumbers random) {
        int width = cases.width();
        int[] times = new int[cases.count()];
        if (random == null) {
            Arrays.fill(times, 1);
        }
        else {
            for (int draw = 0; draw < times.length; draw++) {
                times[random.below(times.length)]++;
            }
        }
        double[] mean = new double[width];
        for (int row = 0; row < times.length; row++) {
            for (int at = 0; at < width && times[row] > 0; at++) {
                mean[at] += times[row] * cases.value(row, at);
            }
        }
        for (int at = 0; at < width; at++) {
            mean[at] /= times.length;
        }
        double[][] sums = new double[width][width];
        for (int row = 0; row < times.length; row++) {
            for (int at = 0; at < width && times[row] > 0; at++) {
                double difference = times[row] * (cases.value(row, at) - mean[at]);
                for (int other = 0; other <= at; other++) {
                    sums[at][other] += difference * (cases.value(row, other) - mean[other]);
                }
            }
        }
        for (int at = 0; at < width; at++) {
            for (int other = 0; other <= at; other++) {
                sums[at][other] /= times.length - 1;
                sums[other][at] = sums[at][other];
            }
        }
        return sums;
    }

    private static double alpha(double[][] covariances) {
        double items = 0;
        double sum = 0;
        for (int at = 0; at < covariances.length; at++) {
            if (!(covariances[at][at] > 0)) {
                return Double.NaN;
            }
            items += covariances[at][at];
            sum += Arrays.stream(covariances[at]).sum();
        }
        return (sum > 0) ? covariances.length / (covariances.length - 1.0) * (1 - items / sum) : Double.NaN;
    }

    private static double omega(double[][] covariances) {
        int width = covariances.length;
        if (width < 3) {
            return Double.NaN;
        }
        double[] sds = new double[width];
        for (int at = 0; at < width; at++) {
            sds[at] = Math.sqrt(covariances[at][at]);
            if (!(sds[at] > 0)) {
                return Double.NaN;
            }
        }
        double[][] correlations = new double[width][width];
        for (int at = 0; at < width; at++) {
            for (int other = 0; other < width; other++) {
                correlations[at][other] = covariances[at][other] / (sds[at] * sds[other]);
            }
        }
        double[] loadings = new double[width];
        double[] uniquenesses = new double[width];
        factor(correlations, loadings, uniquenesses);
        double common = 0;
        double unique = 0;
        for (int at = 0; at < width; at++) {
            common += loadings[at] * sds[at];
            unique += uniquenesses[at] * covariances[at][at];
        }
        return common * common / (common * common + unique);
    }

    /** One common factor, by expectation-maximisation. */
    private static void factor(double[][] correlations, double[] loadings, double[] uniquenesses) {
        int width = correlations.length;
        start(correlations, loadings);
        for (int at = 0; at < width; at++) {
            uniquenesses[at] = Math.max(LEAST_UNIQUENESS, 1 - loadings[at] * loadings[at]);
        }
        double[] weights = new double[width];
        double[] crossed = new double[width];
        for (int step = 0; step < MOST_STEPS; step++) {
            double information = 1;
            for (int at = 0; at < width; at++) {
                weights[at] = loadings[at] / uniquenesses[at];
                information += loadings[at] * weights[at];
            }
            double factorVariance = 1 / information;
            for (int at = 0; at < width; at++) {
                weights[at] /= information;
            }
            for (int at = 0; at < width; at++) {
                crossed[at] = 0;
                for (int other = 0; other < width; other++) {
                    crossed[at] += correlations[at][other] * weights[other];
                }
                factorVariance += crossed[at] * weights[at];
            }
            double change = 0;
            for (int at = 0; at < width; at++) {
                double loading = crossed[at] / factorVariance;
                change = Math.max(change, Math.abs(loading - loadings[at]));
                loadings[at] = loading;
                uniquenesses[at] = Math.max(LEAST_UNIQUENESS, 1 - loading * crossed[at]);
            }
            if (change < TOLERANCE) {
                return;
            }
        }
    }

    /** The first principal component, by the power method, scaled to what it explains. */
    private static void start(double[][] correlations, double[] loadings) {
        int width = correlations.length;
        double[] vector = new double[width];
        for (int at = 0; at < width; at++) {
            // not the same everywhere: that may be another eigenvector
            vector[at] = 1 + at / (10.0 * width);
        }
        double length = 1;
        for (int step = 0; step < 100; step++) {
            double[] next = new double[width];
            for (int at = 0; at < width; at++) {
                for (int other = 0; other < width; other++) {
                    next[at] += correlations[at][other] * vector[other];
                }
            }
            length = Math.sqrt(Arrays.stream(next).map((value) -> value * value).sum());
            for (int at = 0; at < width; at++) {
                vector[at] = next[at] / length;
            }
        }
        for (int at = 0; at < width; at++) {
            loadings[at] = Math.clamp(vector[at] * Math.sqrt(length), -0.99, 0.99);
        }
    }

}
