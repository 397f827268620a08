package org.throughline.community;

import java.util.Arrays;
import java.util.BitSet;
import org.throughline.graph.Rows;

/**
 * An undirected weighted graph without loops, its nodes numbered from 0. The neighbours
 * of a node ascend, each occurs once, and every weight is positive and finite; parallel
 * edges are added up, in ascending order of weight. Two networks of the same edges are
 * equal, whatever the order the edges came in.
 */
public final class Network {

    /** The arrays are shared with {@link Leiden}, which reads them only. */
    final int[] starts;

    final int[] neighbours;

    final double[] weights;

    final double[] strengths;

    private final double totalWeight;

    private Network(int[] starts, int[] neighbours, double[] weights) {
        this.starts = starts;
        this.neighbours = neighbours;
        this.weights = weights;
        this.strengths = new double[starts.length - 1];
        double sum = 0;
        for (int node = 0; node < strengths.length; node++) {
            for (int position = starts[node]; position < starts[node + 1]; position++) {
                strengths[node] += weights[position];
            }
            sum += strengths[node];
        }
        this.totalWeight = sum / 2;
        if (!(totalWeight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The weights of the network are too large to be added up");
        }
    }

    /**
     * A builder that takes edges in any order.
     * @param nodeCount how many nodes there are, those without edges included
     * @return an empty builder
     */
    public static Builder builder(int nodeCount) {
        return new Builder(nodeCount);
    }

    /**
     * How many nodes there are, those without edges included.
     * @return the count
     */
    public int nodeCount() {
        return strengths.length;
    }

    /**
     * How many edges there are, parallel ones counted once.
     * @return the count
     */
    public int edgeCount() {
        return neighbours.length / 2;
    }

    /**
     * The sum of the weights of all edges.
     * @return 0 without edges
     */
    public double totalWeight() {
        return totalWeight;
    }

    /**
     * The sum of the weights of the edges of a node.
     * @param node its index
     * @return 0 for a node without edges
     */
    public double strength(int node) {
        return strengths[node];
    }

    /**
     * How many neighbours a node has.
     * @param node its index
     * @return the count
     */
    public int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    /**
     * The position of the first neighbour of a node.
     * @param node its index
     * @return a position
     */
    public int start(int node) {
        return starts[node];
    }

    /**
     * The position after the last neighbour of a node.
     * @param node its index
     * @return a position
     */
    public int end(int node) {
        return starts[node + 1];
    }

    /**
     * A neighbour.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return its index
     */
    public int neighbour(int position) {
        return neighbours[position];
    }

    /**
     * The weight of the edge to a neighbour.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return the weight, positive
     */
    public double weight(int position) {
        return weights[position];
    }

    /**
     * The weight of the edge between two nodes.
     * @param first a node
     * @param second another
     * @return 0 where there is no edge
     */
    public double weight(int first, int second) {
        int position = Arrays.binarySearch(neighbours, starts[first], starts[first + 1], second);
        return (position < 0) ? 0 : weights[position];
    }

    /**
     * The network of some of the nodes: the same numbers, and only the edges that have
     * both ends among them.
     * @param nodes which to keep connected
     * @return a network of as many nodes, the others without edges
     */
    public Network among(BitSet nodes) {
        int[] keptStarts = new int[starts.length];
        int[] keptNeighbours = new int[neighbours.length];
        double[] keptWeights = new double[neighbours.length];
        int count = 0;
        for (int node = 0; node < nodeCount(); node++) {
            for (int position = starts[node]; nodes.get(node) && position < starts[node + 1]; position++) {
                if (nodes.get(neighbours[position])) {
                    keptNeighbours[count] = neighbours[position];
                    keptWeights[count++] = weights[position];
                }
            }
            keptStarts[node + 1] = count;
        }
        return new Network(keptStarts, Arrays.copyOf(keptNeighbours, count), Arrays.copyOf(keptWeights, count));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network && Arrays.equals(starts, network.starts)
                && Arrays.equals(neighbours, network.neighbours) && Arrays.equals(weights, network.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(neighbours) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return nodeCount() + " nodes, " + edgeCount() + " edges, total weight " + totalWeight;
    }

    /** Collects edges in any order. */
    public static final class Builder {

        private final Rows.Builder rows;

        private Builder(int nodeCount) {
            this.rows = Rows.builder(nodeCount, nodeCount);
        }

        /**
         * Adds an edge.
         * @param first a node
         * @param second another one
         * @param weight positive and finite
         * @return this builder
         * @throws IndexOutOfBoundsException if there is no such node
         * @throws IllegalArgumentException if the two are the same, or the weight is not
         * positive and finite
         */
        public Builder add(int first, int second, double weight) {
            if (first == second) {
                throw new IllegalArgumentException("Node " + first + " cannot have an edge to itself");
            }
            rows.add(first, second, weight).add(second, first, weight);
            return this;
        }

        /**
         * The network of what was added.
         * @return an immutable network
         */
        public Network build() {
            Rows built = rows.build();
            int[] starts = new int[built.rowCount() + 1];
            int[] neighbours = new int[built.size()];
            double[] weights = new double[built.size()];
            for (int node = 0; node < built.rowCount(); node++) {
                starts[node + 1] = built.end(node);
                for (int position = built.start(node); position < built.end(node); position++) {
                    neighbours[position] = built.column(position);
                    weights[position] = built.weight(position);
                }
            }
            return new Network(starts, neighbours, weights);
        }

    }

}
