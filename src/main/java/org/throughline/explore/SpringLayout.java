package org.throughline.explore;

import java.util.Random;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/**
 * GraphStream's spring layout: linked nodes attract, all nodes repel. Cost: each step O(n
 * log n), fewer steps the larger the graph.
 */
final class SpringLayout {

    private static final int MOST_STEPS = 300;

    private static final int FEWEST_STEPS = 40;

    /** Nodes times steps. */
    private static final int BUDGET = 100_000;

    private SpringLayout() {
    }

    /** Moves the nodes that are not fixed. */
    static void arrange(PlacedGraph placed, Random random) {
        Graph graph = new SingleGraph("layout");
        SpringBox springs = new SpringBox(false, random);
        graph.addSink(springs);
        springs.addAttributeSink(graph);
        for (int node = 0; node < placed.size(); node++) {
            graph.addNode(name(node));
        }
        for (int node = 0; node < placed.size(); node++) {
            for (int at = placed.start(node); at < placed.end(node); at++) {
                int other = placed.neighbour(at);
                if (node < other) {
                    graph.addEdge(node + "-" + other, name(node), name(other));
                }
            }
        }
        for (int node = 0; node < placed.size(); node++) {
            springs.moveNode(name(node), placed.x()[node], placed.y()[node], 0);
            springs.freezeNode(name(node), placed.isFixed(node));
        }
        int steps = Math.clamp(BUDGET / Math.max(1, placed.size()), FEWEST_STEPS, MOST_STEPS);
        for (int step = 0; step < steps; step++) {
            springs.compute();
        }
        for (int node = 0; node < placed.size(); node++) {
            read(graph.getNode(name(node)), placed, node);
        }
    }

    /** Padded: nodes are handled in the order of their names. */
    private static String name(int node) {
        return "%06d".formatted(node);
    }

    /** A node that was not moved has no place of its own and keeps the one it had. */
    private static void read(Node node, PlacedGraph placed, int index) {
        if (!placed.isFixed(index) && node.getAttribute("xyz") instanceof Object[] xyz && xyz[0] instanceof Number x
                && xyz[1] instanceof Number y) {
            placed.x()[index] = x.doubleValue();
            placed.y()[index] = y.doubleValue();
        }
    }

}
