package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ClusteringTests {

    private static final double[][] IRIS = RData.read("iris", 4);

    /**
     * R 4.2: k <- kmeans(iris[, 1:4], 3, nstart = 50); k$tot.withinss;
     * mean(cluster::silhouette(k$cluster, dist(iris[, 1:4]))[, 3]);
     * mclust::adjustedRandIndex(k$cluster, iris$Species); the same with 5.
     */
    @Test
    void kMeansIsThatOfR() {
        KMeans three = KMeans.of(IRIS, 3, 50, 1);
        assertThat(three.sumOfSquares()).isEqualTo(78.8514414261, within(1e-9));
        assertThat(Silhouette.of(IRIS, three.labels(), 1).width().orElseThrow()).isEqualTo(0.552819012356,
                within(1e-11));
        assertThat(AdjustedRandIndex.of(three.labels(), RData.labels("iris", 4)).orElseThrow())
            .isEqualTo(0.730238272283, within(1e-11));
        assertThat(KMeans.of(IRIS, 5, 50, 1).sumOfSquares()).isEqualTo(46.4461820513, within(1e-9));
    }

    /**
     * R 4.2: m <- mclust::Mclust(faithful, 2, "VVV"); m$loglik; m$bic; m$parameters$mean.
     */
    @Test
    void theMixtureIsThatOfMclust() {
        GaussianMixture mixture = GaussianMixture.of(RData.read("faithful", 2), 2, 50, 1).orElseThrow();
        assertThat(mixture.logLikelihood()).isEqualTo(-1130.264, within(5e-4));
        assertThat(mixture.bic()).isEqualTo(-2322.192, within(5e-4));
        assertThat(mixture.mean(0)).containsExactly(new double[] { 2.0365, 54.480 }, within(2e-2));
        assertThat(mixture.mean(1)).containsExactly(new double[] { 4.2898, 79.970 }, within(2e-2));
    }

    /**
     * R 4.2: m <- Mclust(iris[, 1:4], k, "VVV"), carried on by em(iris[, 1:4], "VVV",
     * m$parameters, control = emControl(tol = 1e-12, itmax = 10000)): logarithms of the
     * likelihood and bic("VVV", loglik, 150, 4, k).
     */
    @Test
    void theNumberOfComponentsIsThatOfMclust() {
        assertThat(GaussianMixture.of(IRIS, 1, 50, 1).orElseThrow().bic()).isEqualTo(-829.978154362, within(1e-6));
        GaussianMixture two = GaussianMixture.of(IRIS, 2, 50, 1).orElseThrow();
        assertThat(two.logLikelihood()).isEqualTo(-214.354704371, within(1e-4));
        assertThat(two.bic()).isEqualTo(-574.01783227, within(1e-3));
        GaussianMixture three = GaussianMixture.of(IRIS, 3, 50, 1).orElseThrow();
        assertThat(three.logLikelihood()).isEqualTo(-180.185477131, within(1e-3));
        assertThat(three.bic()).isEqualTo(-580.838907203, within(2e-3));
    }

    @Test
    void aSampleStandsForManyCases() {
        double[][] many = new double[23_000][];
        RandomNumbers random = new RandomNumbers(7);
        Arrays.setAll(many, (row) -> new double[] { row % 3 * 10 + normal(random), normal(random) });
        KMeans division = KMeans.of(many, 3, 10, 1);
        int[] planted = IntStream.range(0, many.length).map((row) -> row % 3).toArray();
        assertThat(AdjustedRandIndex.of(planted, division.labels())).hasValue(1);
        assertThat(division.labels()).isEqualTo(planted);
        assertThat(Silhouette.of(many, division.labels(), 1).rows()).isEqualTo(Silhouette.MOST_ROWS);
        assertThat(Silhouette.of(many, division.labels(), 1).width().orElseThrow()).isBetween(0.7, 1.0);
        assertThat(IntStream.rangeClosed(1, 4)
            .boxed()
            .max(Comparator.comparingDouble((k) -> GaussianMixture.of(many, k, 5, 1).orElseThrow().bic()))).hasValue(3);
    }

    /** Nearly: the sum of twelve. */
    private static double normal(RandomNumbers random) {
        return IntStream.range(0, 12).mapToDouble((at) -> random.unit()).sum() - 6;
    }

    @Property(tries = 50)
    void theSameSeedGivesTheSame(@ForAll @Size(min = 6, max = 30) int[] values,
            @ForAll @IntRange(min = 1, max = 4) int k) {
        double[][] rows = Arrays.stream(values)
            .mapToObj((value) -> new double[] { value % 17, value % 5 })
            .toArray(double[][]::new);
        if (Arrays.stream(rows).map(Arrays::toString).distinct().count() < k) {
            assertThatThrownBy(() -> KMeans.of(rows, k, 3, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThat(GaussianMixture.of(rows, k, 3, 1)).isEmpty();
            return;
        }
        KMeans one = KMeans.of(rows, k, 3, 9);
        KMeans other = KMeans.of(rows, k, 3, 9);
        assertThat(other.labels()).isEqualTo(one.labels());
        assertThat(other.sumOfSquares()).isEqualTo(one.sumOfSquares());
        // each case is with the nearest centroid, and no cluster is empty
        for (int row = 0; row < rows.length; row++) {
            assertThat(distance(rows[row], one.centroid(one.labels()[row])))
                .isLessThanOrEqualTo(distance(rows[row], one.centroid(one.nearest(rows[row]))) + 1e-9);
        }
        assertThat(Arrays.stream(one.labels()).distinct().count()).isEqualTo(k);
    }

    private static double distance(double[] row, double[] centroid) {
        double sum = 0;
        for (int at = 0; at < row.length; at++) {
            sum += (row[at] - centroid[at]) * (row[at] - centroid[at]);
        }
        return sum;
    }

    @Test
    void whatIsNotKnownDoesNotCount() {
        KMeans two = KMeans.of(new double[][] { { 0, 0 }, { 0, 1 }, { 9, 9 }, { 9, 8 } }, 2, 5, 1);
        assertThat(two.nearest(Double.NaN, 7)).isEqualTo(1);
        assertThat(two.nearest(1, Double.NaN)).isZero();
        assertThat(two.nearest(Double.NaN, Double.NaN)).isEqualTo(-1);
        GaussianMixture mixture = GaussianMixture.of(RData.read("faithful", 2), 2, 5, 1).orElseThrow();
        assertThat(mixture.mostLikely(Double.NaN, 50)).isZero();
        assertThat(mixture.mostLikely(4.5, 80)).isEqualTo(1);
        assertThat(mixture.mostLikely(Double.NaN, Double.NaN)).isEqualTo(-1);
    }

    @Test
    void aLikelihoodWithoutABoundIsNoFit() {
        double[][] points = { { 0, 0 }, { 0, 0 }, { 0, 0 }, { 5, 5 }, { 5, 5 }, { 5, 5 } };
        assertThat(GaussianMixture.of(points, 3, 5, 1)).isEmpty();
        double[][] line = IntStream.range(0, 30).mapToObj((at) -> new double[] { at, 2 * at }).toArray(double[][]::new);
        assertThat(GaussianMixture.of(line, 1, 5, 1).orElseThrow().logLikelihood()).isFinite();
    }

    @Test
    void oneClusterHasNoSilhouette() {
        assertThat(Silhouette.of(IRIS, new int[IRIS.length], 1).width()).isEmpty();
        assertThat(Silhouette.of(new double[][] { { 1 }, { 1 }, { 5 } }, new int[] { 0, 0, 1 }, 1).width())
            .hasValue(2 / 3.0);
    }

    @Test
    void theAdjustedRandIndexOfSmallDivisions() {
        assertThat(AdjustedRandIndex.of(new int[] { 0, 0, 1, 1 }, new int[] { 0, 0, 0, 0 })).hasValue(0);
        assertThat(AdjustedRandIndex.of(new int[] { 0, 0, 1, 1 }, new int[] { 1, 1, 0, 0 })).hasValue(1);
        assertThat(AdjustedRandIndex.of(new int[] { 0 }, new int[] { 0 })).isEmpty();
        assertThatThrownBy(() -> AdjustedRandIndex.of(new int[] { 0, -1 }, new int[] { 0, 0 }))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resamplesAreDrawnWithReplacement() {
        assertThat(Resample.of(10, 1_000, 3)).hasSize(1_000).contains(0, 9);
        assertThat(Arrays.stream(Resample.of(10, 1_000, 3)).allMatch((row) -> row >= 0 && row < 10)).isTrue();
        assertThat(Resample.of(10, 1_000, 3)).isEqualTo(Resample.of(10, 1_000, 3));
        assertThatThrownBy(() -> Resample.of(0, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

}
