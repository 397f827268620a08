package org.throughline.community;

import java.util.OptionalDouble;

/**
 * Within-module degree of a node: how well connected it is to its own community, held
 * against the others there.
 *
 * <p>
 * z_i = (k_i - mean) / sd, k_i = the weight of the edges of node i to nodes of its own
 * community, mean and sd over the nodes of that community; sd with the divisor n.
 *
 * <p>
 * Range: unbounded, in standard deviations; high for the hub of a community, 0 for its
 * average node.
 *
 * <p>
 * Conventions: undirected; weights count.
 *
 * <p>
 * Undefined (empty) for a node in no community or alone in its own, and where all nodes
 * of the community are equally connected (sd up to 1e-12 of the mean). Errors: a
 * partition of another number of nodes raises IllegalArgumentException. Cost of one node:
 * the edges of its community.
 *
 * <p>
 * Example: the middle of a star of four nodes in one community: k = 3, 1, 1, 1, mean 3/2,
 * sd sqrt(3)/2, z = sqrt(3).
 *
 * <p>
 * Source: Guimera and Amaral 2005, Functional cartography of complex metabolic networks,
 * Nature 433:895-900, doi:10.1038/nature03288, equation 1. Weights are an own extension:
 * the paper counts links.
 */
public final class WithinModuleDegree {

    private static final double EQUAL = 1e-12;

    private WithinModuleDegree() {
    }

    /**
     * The within-module degree of a node.
     * @param network with weights
     * @param partition of its nodes
     * @param node its index
     * @return empty where it is undefined
     * @throws IllegalArgumentException if the partition has another number of nodes
     */
    public static OptionalDouble of(Network network, Partition partition, int node) {
        refuseOther(network, partition);
        int community = partition.communityOf(node);
        if (community == Partition.NONE || partition.size(community) < 2) {
            return OptionalDouble.empty();
        }
        int size = partition.size(community);
        double[] inside = new double[size];
        int count = 0;
        for (int other = 0; other < network.nodeCount(); other++) {
            if (partition.communityOf(other) == community) {
                inside[count++] = inside(network, partition, other);
            }
        }
        double mean = 0;
        for (double value : inside) {
            mean += value / size;
        }
        double squares = 0;
        for (double value : inside) {
            squares += (value - mean) * (value - mean);
        }
        double sd = Math.sqrt(squares / size);
        return (sd <= EQUAL * mean) ? OptionalDouble.empty()
                : OptionalDouble.of((inside(network, partition, node) - mean) / sd);
    }

    private static double inside(Network network, Partition partition, int node) {
        double sum = 0;
        for (int at = network.start(node); at < network.end(node); at++) {
            sum += (partition.communityOf(network.neighbour(at)) == partition.communityOf(node)) ? network.weight(at)
                    : 0;
        }
        return sum;
    }

    static void refuseOther(Network network, Partition partition) {
        if (partition.nodeCount() != network.nodeCount()) {
            throw new IllegalArgumentException("A partition of " + partition.nodeCount()
                    + " nodes does not fit a network of " + network.nodeCount());
        }
    }

}
