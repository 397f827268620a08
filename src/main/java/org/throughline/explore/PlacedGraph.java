package org.throughline.explore;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An undirected graph as arrays, with places that a layout changes. Nodes are numbered in
 * the order of their ids, the neighbours of a node ascend, links between the same two
 * nodes are one whose weight is the sum, and links of a node to itself are left out.
 */
final class PlacedGraph {

    private final int[] starts;

    private final int[] neighbours;

    private final double[] weights;

    private final double[] x;

    private final double[] y;

    private final boolean[] fixed;

    /**
     * Makes a graph without places.
     * @param ids of the nodes, sorted
     * @param links between them
     * @throws IllegalArgumentException if a link leads to no node
     */
    PlacedGraph(List<String> ids, List<GraphLayout.Link> links) {
        List<TreeMap<Integer, Double>> rows = ids.stream().map((id) -> new TreeMap<Integer, Double>()).toList();
        // in a fixed order: sums of doubles depend on it
        links.stream().map(GraphLayout.Link::undirected).sorted(GraphLayout.Link.ORDER).forEach((link) -> {
            int source = index(ids, link.source());
            int target = index(ids, link.target());
            if (source != target) {
                rows.get(source).merge(target, link.weight(), Double::sum);
                rows.get(target).merge(source, link.weight(), Double::sum);
            }
        });
        this.starts = new int[ids.size() + 1];
        for (int node = 0; node < ids.size(); node++) {
            starts[node + 1] = starts[node] + rows.get(node).size();
        }
        this.neighbours = new int[starts[ids.size()]];
        this.weights = new double[neighbours.length];
        int at = 0;
        for (TreeMap<Integer, Double> row : rows) {
            for (Map.Entry<Integer, Double> entry : row.entrySet()) {
                neighbours[at] = entry.getKey();
                weights[at++] = entry.getValue();
            }
        }
        this.x = new double[ids.size()];
        this.y = new double[ids.size()];
        this.fixed = new boolean[ids.size()];
    }

    /** The same graph with copies of other places. */
    private PlacedGraph(PlacedGraph graph, double[] x, double[] y, boolean[] fixed) {
        this.starts = graph.starts;
        this.neighbours = graph.neighbours;
        this.weights = graph.weights;
        this.x = x;
        this.y = y;
        this.fixed = fixed;
    }

    PlacedGraph withFixed(boolean[] others) {
        return new PlacedGraph(this, x.clone(), y.clone(), others);
    }

    private static int index(List<String> ids, String id) {
        int index = Collections.binarySearch(ids, id);
        if (index < 0) {
            throw new IllegalArgumentException("A link leads to '" + id + "', which is none of the nodes.");
        }
        return index;
    }

    int size() {
        return x.length;
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int neighbour(int position) {
        return neighbours[position];
    }

    double weight(int position) {
        return weights[position];
    }

    /** The places themselves, to be changed. */
    double[] x() {
        return x;
    }

    /** The places themselves, to be changed. */
    double[] y() {
        return y;
    }

    boolean isFixed(int node) {
        return fixed[node];
    }

    @Override
    public String toString() {
        return size() + " nodes, " + neighbours.length / 2 + " links, x " + Arrays.toString(x);
    }

}
