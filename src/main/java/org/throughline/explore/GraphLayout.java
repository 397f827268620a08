package org.throughline.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;

/**
 * Places the nodes of a small graph in the plane by GraphStream's spring layout: linked
 * nodes attract, all nodes repel.
 *
 * <p>
 * Deterministic: the same nodes, links and seed give the same positions, in whatever
 * order they come. Cost: a fixed number of steps, each O(n log n).
 */
public final class GraphLayout {

    private static final int STEPS = 300;

    private GraphLayout() {
    }

    /**
     * A link between two nodes.
     *
     * @param source id of a node
     * @param target id of another
     */
    public record Link(String source, String target) {
    }

    /**
     * Where a node is drawn.
     *
     * @param x from -1 (left) to 1
     * @param y from -1 (bottom) to 1
     */
    public record Position(double x, double y) {
    }

    /**
     * Places every node.
     * @param nodes ids, each once
     * @param links links between them; a link given twice counts once
     * @param seed of the starting positions
     * @return positions by id, in the order of the ids
     */
    public static Map<String, Position> place(List<String> nodes, List<Link> links, long seed) {
        List<String> ids = new ArrayList<>(nodes);
        Collections.sort(ids);
        Graph graph = new SingleGraph("selection");
        SpringBox springs = new SpringBox(false, new Random(seed));
        graph.addSink(springs);
        springs.addAttributeSink(graph);
        ids.forEach(graph::addNode);
        links.stream().map((link) -> edgeKey(link.source(), link.target())).distinct().sorted().forEach((key) -> {
            String[] ends = key.split("\n", 2);
            graph.addEdge(key, ends[0], ends[1]);
        });
        for (int step = 0; step < STEPS; step++) {
            springs.compute();
        }
        return fit(graph, ids);
    }

    private static String edgeKey(String a, String b) {
        return (a.compareTo(b) < 0) ? a + "\n" + b : b + "\n" + a;
    }

    /** Scales the picture into the square, keeping its shape. */
    private static Map<String, Position> fit(Graph graph, List<String> ids) {
        Map<String, double[]> raw = new LinkedHashMap<>();
        double[] low = { Double.MAX_VALUE, Double.MAX_VALUE };
        double[] high = { -Double.MAX_VALUE, -Double.MAX_VALUE };
        for (String id : ids) {
            double[] at = coordinates(graph.getNode(id));
            raw.put(id, at);
            for (int axis = 0; axis < 2; axis++) {
                low[axis] = Math.min(low[axis], at[axis]);
                high[axis] = Math.max(high[axis], at[axis]);
            }
        }
        double half = Math.max(high[0] - low[0], high[1] - low[1]) / 2;
        Map<String, Position> positions = new LinkedHashMap<>();
        raw.forEach((id, at) -> positions.put(id,
                new Position(scale(at[0], low[0], high[0], half), scale(at[1], low[1], high[1], half))));
        return positions;
    }

    private static double[] coordinates(Node node) {
        Object[] xyz = (Object[]) node.getAttribute("xyz");
        return (xyz == null) ? new double[] { 0, 0 }
                : new double[] { ((Number) xyz[0]).doubleValue(), ((Number) xyz[1]).doubleValue() };
    }

    private static double scale(double value, double low, double high, double half) {
        return (half == 0) ? 0 : (value - (low + high) / 2) / half;
    }

}
