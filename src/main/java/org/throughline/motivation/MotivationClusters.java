package org.throughline.motivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.throughline.stats.KMeans;
import org.throughline.stats.Silhouette;
import org.throughline.stats.Standardised;

/**
 * Divides teachers by their intrinsic and extrinsic motivation, be it shares of courses
 * or scores of a questionnaire.
 *
 * <p>
 * Both values are standardised over the teachers and divided by k-means; a cluster is
 * named by which of both are above 0 in its centroid, so that several clusters may have
 * the same {@link MotivationProfile}. Where there are fewer different teachers than
 * clusters asked for, there are as many clusters as different teachers. A value that is
 * the same for all is above the average for none.
 *
 * <p>
 * Undefined for no teachers. The same rows, number and seed give the same result. Errors:
 * values that are not finite raise IllegalArgumentException.
 */
public final class MotivationClusters {

    private static final int STARTS = 50;

    private final int[] labels;

    private final List<Cluster> clusters;

    private final OptionalDouble silhouette;

    private MotivationClusters(int[] labels, List<Cluster> clusters, OptionalDouble silhouette) {
        this.labels = labels;
        this.clusters = clusters;
        this.silhouette = silhouette;
    }

    /**
     * One of them.
     *
     * @param profile its name
     * @param size teachers in it
     * @param intrinsic mean, as it was given
     * @param extrinsic mean, as it was given
     */
    public record Cluster(MotivationProfile profile, int size, double intrinsic, double extrinsic) {
    }

    /**
     * Divides teachers.
     * @param intrinsic of each
     * @param extrinsic of each, as many
     * @param most clusters, at least 1
     * @param seed of the random starts
     */
    public static MotivationClusters of(double[] intrinsic, double[] extrinsic, int most, long seed) {
        if (intrinsic.length == 0) {
            return new MotivationClusters(new int[0], List.of(), OptionalDouble.empty());
        }
        double[] first = orZero(Standardised.of(intrinsic));
        double[] second = orZero(Standardised.of(extrinsic));
        double[][] rows = new double[first.length][];
        Arrays.setAll(rows, (row) -> new double[] { first[row], second[row] });
        long distinct = Arrays.stream(rows).map((row) -> List.of(row[0], row[1])).distinct().limit(most).count();
        KMeans division = KMeans.of(rows, (int) distinct, STARTS, seed);
        List<Cluster> clusters = new ArrayList<>();
        for (int number = 0; number < division.k(); number++) {
            clusters.add(cluster(number, division, intrinsic, extrinsic));
        }
        return new MotivationClusters(division.labels(), List.copyOf(clusters),
                Silhouette.of(rows, division.labels(), seed).width());
    }

    private static double[] orZero(double[] standardised) {
        return Arrays.stream(standardised).map((z) -> Double.isNaN(z) ? 0 : z).toArray();
    }

    private static Cluster cluster(int number, KMeans division, double[] intrinsic, double[] extrinsic) {
        int size = 0;
        double first = 0;
        double second = 0;
        for (int row = 0; row < intrinsic.length; row++) {
            if (division.labels()[row] == number) {
                size++;
                first += intrinsic[row];
                second += extrinsic[row];
            }
        }
        double[] centroid = division.centroid(number);
        return new Cluster(MotivationProfile.of(centroid[0] > 0, centroid[1] > 0), size, first / size, second / size);
    }

    /** The clusters by number. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /** The number of the cluster of each teacher, from 0. */
    public int[] labels() {
        return labels.clone();
    }

    /**
     * The profile of a teacher.
     * @param row position of the teacher
     */
    public MotivationProfile profile(int row) {
        return clusters.get(labels[row]).profile();
    }

    /** How well they are apart; empty for a single one. */
    public OptionalDouble silhouette() {
        return silhouette;
    }

}
