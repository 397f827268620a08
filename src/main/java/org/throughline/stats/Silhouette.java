package org.throughline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Average silhouette width: how much nearer cases are to their own cluster than to the
 * next one.
 *
 * <p>
 * Formula: the mean over the cases of (b - a) / max(a, b), a the mean Euclidean distance
 * to the other cases of the own cluster, b the least of the mean distances to those of
 * another cluster; 0 for a case alone in its cluster, or if a = b = 0. Range: -1, all
 * would be better off elsewhere, to 1, all clusters are points far apart. Undefined for
 * fewer than two clusters.
 *
 * <p>
 * With more than {@link #MOST_ROWS} cases, it is the width of a random sample of so many
 * among themselves. Errors: labels that do not fit the cases raise
 * IllegalArgumentException. Cost: quadratic in the cases.
 *
 * <p>
 * Check: Fisher's iris in three clusters has 0.5528190124 (R 4.2, cluster::silhouette).
 *
 * <p>
 * Source: Rousseeuw, P. J. (1987), Silhouettes: a graphical aid to the interpretation and
 * validation of cluster analysis, Journal of Computational and Applied Mathematics 20,
 * 53-65, doi:10.1016/0377-0427(87)90125-7.
 *
 * @param width the average
 * @param rows over how many cases
 */
public record Silhouette(OptionalDouble width, int rows) {

    /** With more cases than this, a sample of so many is taken. */
    public static final int MOST_ROWS = 5_000;

    /**
     * The average of a division.
     * @param rows a case each
     * @param labels their clusters, from 0
     * @param seed of the sample
     */
    public static Silhouette of(double[][] rows, int[] labels, long seed) {
        if (rows.length != labels.length) {
            throw new IllegalArgumentException(rows.length + " cases and " + labels.length + " labels");
        }
        if (rows.length == 0) {
            return new Silhouette(OptionalDouble.empty(), 0);
        }
        int[] chosen = RandomNumbers.of(seed, 0).sample(rows.length, MOST_ROWS);
        Cases cases = Cases.of(rows).select(chosen);
        int[] own = Arrays.stream(chosen).map((row) -> labels[row]).toArray();
        int[] sizes = new int[Arrays.stream(own).max().orElse(0) + 1];
        for (int label : own) {
            sizes[label]++;
        }
        if (Arrays.stream(sizes).filter((size) -> size > 0).count() < 2) {
            return new Silhouette(OptionalDouble.empty(), own.length);
        }
        double sum = 0;
        double[] sums = new double[sizes.length];
        double[] distances = new double[own.length];
        for (int row = 0; row < own.length; row++) {
            Arrays.fill(sums, 0);
            cases.squaredDistances(0, own.length, cases.row(row), 0, distances);
            for (int other = 0; other < own.length; other++) {
                sums[own[other]] += Math.sqrt(distances[other]);
            }
            sum += width(sums, sizes, own[row]);
        }
        return new Silhouette(OptionalDouble.of(sum / own.length), own.length);
    }

    private static double width(double[] distances, int[] sizes, int own) {
        if (sizes[own] == 1) {
            return 0;
        }
        double inside = distances[own] / (sizes[own] - 1);
        double outside = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            if (cluster != own && sizes[cluster] > 0) {
                outside = Math.min(outside, distances[cluster] / sizes[cluster]);
            }
        }
        double larger = Math.max(inside, outside);
        return (larger == 0) ? 0 : (outside - inside) / larger;
    }

}
