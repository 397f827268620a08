package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.graphstream.algorithm.measure.NormalizedMutualInformation;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.SingleGraph;
import org.junit.jupiter.api.Test;

/** An independent check: GraphStream 2.0 computes the same measures of a partition. */
class GraphStreamTests {

    /** GraphStream takes its logarithms as floats. */
    private static final double FLOATS = 1e-6;

    private static Graph graph(Network network, Partition own, Partition other) {
        Graph graph = new SingleGraph("partitions");
        for (int node = 0; node < network.nodeCount(); node++) {
            graph.addNode("" + node).setAttribute("own", own.communityOf(node));
            graph.getNode("" + node).setAttribute("other", other.communityOf(node));
        }
        for (int node = 0; node < network.nodeCount(); node++) {
            for (int at = network.start(node); at < network.end(node); at++) {
                if (network.neighbour(at) > node) {
                    graph.addEdge(node + "-" + network.neighbour(at), "" + node, "" + network.neighbour(at))
                        .setAttribute("weight", network.weight(at));
                }
            }
        }
        return graph;
    }

    private static double modularity(Graph graph) {
        org.graphstream.algorithm.measure.Modularity modularity = new org.graphstream.algorithm.measure.Modularity(
                "own", "weight");
        modularity.init(graph);
        modularity.compute();
        return modularity.getMeasure();
    }

    private static double normalisedMutualInformation(Graph graph) {
        NormalizedMutualInformation information = new NormalizedMutualInformation("own", "other");
        information.init(graph);
        information.compute();
        return information.getMeasure();
    }

    @Test
    void agreesOnTheKarateClub() {
        Graph graph = graph(Networks.karate(), Networks.KARATE_BEST, Networks.KARATE_FAST_GREEDY);
        assertThat(modularity(graph)).isCloseTo(0.4197896121, within(5e-11));
        assertThat(normalisedMutualInformation(graph)).isCloseTo(0.6340648906, within(FLOATS));
    }

    @Property(tries = 50)
    void agreesOnRandomNetworks(@ForAll long seed) {
        // a ring, so that no node is without edges
        Network.Builder builder = Network.builder(60);
        Networks.randomEdges(seed, 60, 200).forEach((edge) -> builder.add(edge.first(), edge.second(), edge.weight()));
        for (int node = 0; node < 60; node++) {
            builder.add(node, (node + 1) % 60, 0.5);
        }
        Network network = builder.build();
        Partition own = new Leiden(network, LeidenParameters.defaults()).find(seed);
        Partition other = new Leiden(network, LeidenParameters.defaults().withResolution(3)).find(seed);
        Graph graph = graph(network, own, other);
        assertThat(modularity(graph)).isCloseTo(Modularity.of(network, own, 1).orElseThrow(), within(1e-12));
        assertThat(normalisedMutualInformation(graph))
            .isCloseTo(PartitionComparison.of(own, other).normalisedMutualInformation().orElseThrow(), within(FLOATS));
    }

}
