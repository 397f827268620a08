package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.throughline.community.Networks.Edge;
import org.throughline.concurrent.Progress;

class LeidenTests {

    private static Partition find(Network network, long seed) {
        return new Leiden(network, LeidenParameters.defaults()).find(seed);
    }

    @Test
    void dividesTwoTriangles() {
        assertThat(find(Networks.triangles(), 1)).isEqualTo(Partition.of(0, 0, 0, 1, 1, 1));
    }

    @Test
    void everySeedFindsTheBestOfTheKarateClub() {
        Leiden leiden = new Leiden(Networks.karate(), LeidenParameters.defaults());
        for (long seed = 0; seed < 10; seed++) {
            assertThat(leiden.find(seed)).isEqualTo(Networks.KARATE_BEST);
        }
    }

    @Test
    void nodesWithoutEdgesAreInNoCommunity() {
        assertThat(find(Networks.of(4, new int[] { 1, 3 }), 1)).isEqualTo(Partition.of(-1, 0, -1, 0));
        assertThat(find(Networks.of(2), 1)).isEqualTo(Partition.of(-1, -1));
        assertThat(find(Networks.of(0), 1)).isEqualTo(Partition.of());
    }

    @Test
    void aHigherResolutionDividesFurther() {
        LeidenParameters parameters = LeidenParameters.defaults();
        assertThat(new Leiden(Networks.karate(), parameters.withResolution(0.2)).find(1).communityCount())
            .isLessThan(4);
        assertThat(new Leiden(Networks.karate(), parameters.withResolution(4)).find(1).communityCount())
            .isGreaterThan(8);
    }

    @Test
    void refusesParametersWithoutSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LeidenParameters(0, 0.01, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeidenParameters(Double.NaN, 0.01, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeidenParameters(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeidenParameters(1, 0.01, 0));
    }

    @Property(tries = 100)
    void theOrderOfTheEdgesDoesNotMatter(@ForAll long seed, @ForAll long order) {
        List<Edge> edges = Networks.randomEdges(seed, 60, 240);
        assertThat(find(Networks.of(60, Networks.shuffled(edges, order)), seed))
            .isEqualTo(find(Networks.of(60, edges), seed));
    }

    @Property(tries = 50)
    void anInstanceRemembersNothing(@ForAll long seed, @ForAll long before) {
        Network network = Networks.of(60, Networks.randomEdges(seed, 60, 240));
        Leiden leiden = new Leiden(network, LeidenParameters.defaults());
        leiden.find(before);
        assertThat(leiden.find(seed)).isEqualTo(find(network, seed));
    }

    @Property(tries = 100)
    void communitiesAreConnected(@ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int edges,
            @ForAll @DoubleRange(min = 0.1, max = 5) double resolution) {
        Network network = Networks.of(60, Networks.randomEdges(seed, 60, edges));
        Partition partition = new Leiden(network, LeidenParameters.defaults().withResolution(resolution)).find(seed);
        for (int[] members : partition.members()) {
            assertThat(reached(network, partition, members[0])).hasSize(members.length);
        }
        for (int node = 0; node < network.nodeCount(); node++) {
            assertThat(partition.communityOf(node) == Partition.NONE).isEqualTo(network.degree(node) == 0);
        }
    }

    private static List<Integer> reached(Network network, Partition partition, int from) {
        List<Integer> reached = new ArrayList<>(List.of(from));
        for (int done = 0; done < reached.size(); done++) {
            int node = reached.get(done);
            for (int at = network.start(node); at < network.end(node); at++) {
                int other = network.neighbour(at);
                if (partition.communityOf(other) == partition.communityOf(from) && !reached.contains(other)) {
                    reached.add(other);
                }
            }
        }
        return reached;
    }

    @Property(tries = 100)
    void theUnitOfTheWeightsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = -30, max = 30) int exponent) {
        List<Edge> edges = Networks.randomEdges(seed, 40, 160);
        List<Edge> scaled = edges.stream()
            .map((edge) -> new Edge(edge.first(), edge.second(), Math.scalb(edge.weight(), exponent)))
            .toList();
        assertThat(find(Networks.of(40, scaled), seed)).isEqualTo(find(Networks.of(40, edges), seed));
    }

    /**
     * A greedy search may miss the best; that it rarely does is a figure, not a proof.
     */
    @Test
    void nearlyAllSmallNetworksReachTheBestOfAllPartitions() {
        int reached = 0;
        for (long seed = 0; seed < 60; seed++) {
            Network network = Networks.of(8, Networks.randomEdges(seed, 8, 14));
            double best = best(network, new int[8], 0, 0);
            LeidenEnsemble found = LeidenEnsemble.of(network, LeidenParameters.defaults(), 20, seed, Progress.NONE, 1);
            assertThat(found.modularity().orElseThrow()).isLessThan(best + 1e-12);
            reached += (found.modularity().orElseThrow() > best - 1e-12) ? 1 : 0;
        }
        assertThat(reached).isGreaterThanOrEqualTo(58);
    }

    /** Over all partitions: each node joins a community before it or opens one. */
    private static double best(Network network, int[] labels, int node, int communities) {
        if (node == labels.length) {
            return Modularity.of(network, Partition.of(labels), 1).orElseThrow();
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int community = 0; community <= communities; community++) {
            labels[node] = community;
            best = Math.max(best,
                    best(network, labels, node + 1, (community == communities) ? communities + 1 : communities));
        }
        return best;
    }

}
