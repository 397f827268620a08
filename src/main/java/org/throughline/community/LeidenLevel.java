package org.throughline.community;

/**
 * One level of {@link Leiden}: its nodes are the parts of the level below. The arrays may
 * be longer than what is used of them, because they are filled again and again.
 */
final class LeidenLevel {

    int size;

    int[] starts = new int[1];

    int[] neighbours = new int[0];

    double[] weights = new double[0];

    /** Of the nodes, what is inside of them included. */
    double[] strengths = new double[0];

    /** Twice the weight inside of each node. */
    double[] inside = new double[0];

    /** The lowest level. */
    static LeidenLevel of(Network network) {
        LeidenLevel level = new LeidenLevel();
        level.size = network.nodeCount();
        level.starts = network.starts;
        level.neighbours = network.neighbours;
        level.weights = network.weights;
        level.strengths = network.strengths;
        level.inside = new double[level.size];
        return level;
    }

    /** Makes room for so many nodes and entries, which are then to be filled. */
    void reserve(int nodes, int entries) {
        size = nodes;
        if (strengths.length < nodes) {
            int room = nodes + nodes / 4;
            starts = new int[room + 1];
            strengths = new double[room];
            inside = new double[room];
        }
        if (neighbours.length < entries) {
            neighbours = new int[entries];
            weights = new double[entries];
        }
    }

    /**
     * Becomes another level with its nodes in another order.
     * @param other a lowest level
     * @param nodeAt its node at each place of this
     * @param placeOf the inverse
     */
    void permute(LeidenLevel other, int[] nodeAt, int[] placeOf) {
        reserve(other.size, other.starts[other.size]);
        int entries = 0;
        for (int place = 0; place < size; place++) {
            int node = nodeAt[place];
            for (int at = other.starts[node]; at < other.starts[node + 1]; at++) {
                neighbours[entries] = placeOf[other.neighbours[at]];
                weights[entries++] = other.weights[at];
            }
            starts[place + 1] = entries;
            strengths[place] = other.strengths[node];
        }
    }

}
