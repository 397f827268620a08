package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ModularityTests {

    /** Sums of up to some hundred numbers in [-1, 1], in another order. */
    private static final double REORDERED = 1e-12;

    @Test
    void twoTrianglesByHand() {
        double expected = 2 * (3.0 / 7 - (7.0 / 14) * (7.0 / 14));
        assertThat(Modularity.of(Networks.triangles(), Partition.of(0, 0, 0, 1, 1, 1), 1).orElseThrow())
            .isCloseTo(expected, within(1e-15));
    }

    @Test
    void oneCommunityOfEverythingHasNone() {
        assertThat(Modularity.of(Networks.triangles(), Partition.of(0, 0, 0, 0, 0, 0), 1)).hasValue(0);
    }

    /** igraph 1.3 in R 4.2: modularity(cluster_fast_greedy(make_graph("Zachary"))). */
    @Test
    void karateAgreesWithIgraph() {
        assertThat(Modularity.of(Networks.karate(), Networks.KARATE_BEST, 1).orElseThrow()).isCloseTo(0.4197896121,
                within(5e-11));
        assertThat(Modularity.of(Networks.karate(), Networks.KARATE_FAST_GREEDY, 1).orElseThrow())
            .isCloseTo(0.3806706114, within(5e-11));
    }

    @Test
    void undefinedWithoutEdges() {
        assertThat(Modularity.of(Networks.of(3), Partition.of(0, 1, 2), 1)).isEmpty();
    }

    @Test
    void refusesThePartitionOfAnotherNetwork() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Modularity.of(Networks.triangles(), Partition.of(0, 1), 1));
    }

    @Property(tries = 100)
    void isTheSumOverAllPairs(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int nodes,
            @ForAll @DoubleRange(min = 0.1, max = 3) double resolution) {
        Network network = Networks.of(nodes, Networks.randomEdges(seed, nodes, 3 * nodes));
        int[] labels = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            labels[node] = Math.floorMod(seed * 31 + node * 17L, 5) - 1;
        }
        Partition partition = Partition.of(labels);
        double twice = 2 * network.totalWeight();
        double expected = 0;
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                boolean together = (i == j) || (partition.communityOf(i) != Partition.NONE
                        && partition.communityOf(i) == partition.communityOf(j));
                expected += together
                        ? (network.weight(i, j) - resolution * network.strength(i) * network.strength(j) / twice)
                                / twice
                        : 0;
            }
        }
        assertThat(Modularity.of(network, partition, resolution).orElseThrow()).isCloseTo(expected, within(REORDERED));
    }

}
