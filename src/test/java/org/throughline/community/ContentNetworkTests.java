package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.RandomProjection;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;

class ContentNetworkTests {

    private static Network network(Projection projection, int neighbours, double disciplinaryShare) {
        return network(projection, Similarity.PATHSIM, new ContentNetworkParameters(neighbours, disciplinaryShare), 2);
    }

    private static Network network(Projection projection, Similarity similarity, ContentNetworkParameters parameters,
            int threads) {
        return ContentNetwork.of(CategoryMatrix.of(projection, Facet.THEMATIC, 0.5),
                CategoryMatrix.of(projection, Facet.DISCIPLINARY, 0.5), similarity, parameters, Progress.NONE, threads);
    }

    @Test
    void joinsEachCourseToTheMostSimilar() {
        Projection projection = Projection.builder()
            .covers("a", "x", 1)
            .covers("b", "x", 1)
            .covers("c", "x", 1)
            .covers("c", "y", 1)
            .covers("d", "y", 1)
            .course("e")
            .build();
        // of a and b, equal to each other, c is 2/3 away, and so is d of c
        assertThat(network(projection, 1, 0)).isEqualTo(Networks.of(5, List.of(new Networks.Edge(0, 1, 1),
                new Networks.Edge(0, 2, 2.0 / 3), new Networks.Edge(2, 3, 2.0 / 3))));
    }

    @Test
    void ofEquallySimilarCoursesTheSmallerIdsAreTaken() {
        Projection.Builder builder = Projection.builder();
        for (String course : List.of("a", "b", "c", "d")) {
            builder.covers(course, "x", 1);
        }
        assertThat(network(builder.build(), 1, 0))
            .isEqualTo(Networks.of(4, new int[] { 0, 1 }, new int[] { 0, 2 }, new int[] { 0, 3 }));
    }

    @Test
    void theDisciplineIsMixedIn() {
        Projection projection = Projection.builder()
            .covers("a", "x", 1)
            .covers("b", "x", 1)
            .inDiscipline("a", "m")
            .inDiscipline("b", "n")
            .inDiscipline("c", "m")
            .build();
        assertThat(network(projection, 3, 0)).isEqualTo(Networks.of(3, new int[] { 0, 1 }));
        assertThat(network(projection, 3, 1)).isEqualTo(Networks.of(3, new int[] { 0, 2 }));
        // c has no topic: its likeness to a is the disciplinary part alone
        assertThat(network(projection, 3, 0.25))
            .isEqualTo(Networks.of(3, List.of(new Networks.Edge(0, 1, 0.75), new Networks.Edge(0, 2, 0.25))));
    }

    @Test
    void refusesParametersWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentNetworkParameters(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentNetworkParameters(1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentNetworkParameters(1, Double.NaN));
    }

    @Property(tries = 100)
    void isTheDefinition(@ForAll long seed, @ForAll Similarity similarity, @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll @IntRange(max = 2) int halves) {
        Projection projection = RandomProjection.of(seed, 1, 40);
        double share = halves / 2.0;
        double[][] weights = allPairs(projection, similarity, share);
        List<Networks.Edge> expected = new ArrayList<>();
        List<List<Integer>> chosen = new ArrayList<>();
        for (double[] row : weights) {
            chosen.add(nearest(row, k));
        }
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < i; j++) {
                if (chosen.get(i).contains(j) || chosen.get(j).contains(i)) {
                    expected.add(new Networks.Edge(i, j, weights[i][j]));
                }
            }
        }
        assertThat(network(projection, similarity, new ContentNetworkParameters(k, share), 2))
            .isEqualTo(Networks.of(weights.length, expected));
    }

    private static List<Integer> nearest(double[] weights, int count) {
        List<Integer> order = new ArrayList<>();
        for (int other = 0; other < weights.length; other++) {
            if (weights[other] > 0) {
                order.add(other);
            }
        }
        order.sort(Comparator.comparingDouble((Integer other) -> -weights[other]));
        return order.subList(0, Math.min(count, order.size()));
    }

    private static double[][] allPairs(Projection projection, Similarity similarity, double share) {
        int courses = projection.courses().size();
        double[][] weights = new double[courses][courses];
        for (Facet facet : Facet.values()) {
            CategoryMatrix matrix = CategoryMatrix.of(projection, facet, 0.5);
            CourseSimilarity of = similarity.over(matrix);
            for (int i = 0; i < courses; i++) {
                for (int j = 0; j < courses; j++) {
                    if (i != j && matrix.isCategorised(i) && matrix.isCategorised(j)) {
                        weights[i][j] += ((facet == Facet.THEMATIC) ? 1 - share : share) * of.of(i, j);
                    }
                }
            }
        }
        return weights;
    }

    @Property(tries = 40)
    void neitherTheOrderOfLoadingNorTheThreadsMatter(@ForAll long seed, @ForAll long order) {
        ContentNetworkParameters parameters = new ContentNetworkParameters(4, 0.3);
        Network network = network(RandomProjection.of(seed, 1, 80), Similarity.PATHSIM, parameters, 1);
        Network shuffled = network(RandomProjection.shuffled(seed, 1, 80, order), Similarity.PATHSIM, parameters, 3);
        assertThat(shuffled).isEqualTo(network);
        assertThat(LeidenEnsemble.of(shuffled, LeidenParameters.defaults(), 6, seed, Progress.NONE, 3))
            .isEqualTo(LeidenEnsemble.of(network, LeidenParameters.defaults(), 6, seed, Progress.NONE, 1));
    }

}
