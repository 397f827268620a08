package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.community.Networks.Edge;

class NetworkTests {

    @Test
    void knowsItsEdgesFromBothEnds() {
        Network network = Networks.of(4, List.of(new Edge(2, 0, 1.5), new Edge(0, 1, 0.5)));
        assertThat(network.nodeCount()).isEqualTo(4);
        assertThat(network.edgeCount()).isEqualTo(2);
        assertThat(network.totalWeight()).isEqualTo(2);
        assertThat(network.weight(0, 2)).isEqualTo(network.weight(2, 0)).isEqualTo(1.5);
        assertThat(network.weight(1, 2)).isZero();
        assertThat(network.strength(0)).isEqualTo(2);
        assertThat(network.degree(0)).isEqualTo(2);
        assertThat(network.degree(3)).isZero();
        assertThat(network.neighbour(network.start(0))).isEqualTo(1);
        assertThat(network.weight(network.end(0) - 1)).isEqualTo(1.5);
    }

    @Test
    void parallelEdgesAreAddedUpInAnyOrder() {
        List<Edge> edges = List.of(new Edge(0, 1, 0.1), new Edge(1, 0, 0.2), new Edge(0, 1, 0.3), new Edge(1, 2, 1));
        Network network = Networks.of(3, edges);
        assertThat(network.edgeCount()).isEqualTo(2);
        assertThat(network.weight(0, 1)).isEqualTo(0.1 + 0.2 + 0.3);
        assertThat(Networks.of(3, edges.reversed())).isEqualTo(network).hasSameHashCodeAs(network);
    }

    @Test
    void amongSomeNodesKeepsTheEdgesBetweenThem() {
        BitSet nodes = new BitSet();
        nodes.set(1, 5);
        Network some = Networks.triangles().among(nodes);
        assertThat(some).isEqualTo(Networks.of(6, new int[] { 1, 2 }, new int[] { 2, 3 }, new int[] { 3, 4 }));
        assertThat(some.nodeCount()).isEqualTo(6);
    }

    @Test
    void refusesLoopsAndImpossibleEdges() {
        Network.Builder builder = Network.builder(2);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 1, 1)).withMessageContaining("itself");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, 1, Double.NaN));
        assertThatThrownBy(() -> builder.add(0, 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesWeightsThatCannotBeAddedUp() {
        Network.Builder builder = Network.builder(3).add(0, 1, Double.MAX_VALUE).add(1, 2, Double.MAX_VALUE);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("too large");
    }

}
