package org.throughline.community;

import java.util.OptionalDouble;

/**
 * Participation coefficient of a node: how evenly its edges are spread over communities.
 *
 * <p>
 * P_i = 1 - sum over the communities s of (k_is / k_i)^2, k_is = the weight of the edges
 * of node i to community s, k_i = its strength.
 *
 * <p>
 * Range: [0, 1 - 1/c] for c communities, dimensionless; 0 when all edges stay in one
 * community, the more the more evenly they are spread.
 *
 * <p>
 * Conventions: undirected; weights count; neighbours in no community each count as a
 * community of their own.
 *
 * <p>
 * Undefined (empty) for a node without edges. Errors: a partition of another number of
 * nodes raises IllegalArgumentException. Cost: the neighbours of the node times the
 * communities among them.
 *
 * <p>
 * Example: a node with three edges into one community and one into another: 1 - (3/4)^2 -
 * (1/4)^2 = 3/8.
 *
 * <p>
 * Source: Guimera and Amaral 2005, Functional cartography of complex metabolic networks,
 * Nature 433:895-900, doi:10.1038/nature03288, equation 2. Weights are an own extension:
 * the paper counts links.
 */
public final class Participation {

    private Participation() {
    }

    /**
     * The participation of a node.
     * @param network with weights
     * @param partition of its nodes
     * @param node its index
     * @return empty for a node without edges
     * @throws IllegalArgumentException if the partition has another number of nodes
     */
    public static OptionalDouble of(Network network, Partition partition, int node) {
        WithinModuleDegree.refuseOther(network, partition);
        if (network.degree(node) == 0) {
            return OptionalDouble.empty();
        }
        double[] sums = new double[partition.communityCount()];
        double squares = 0;
        for (int at = network.start(node); at < network.end(node); at++) {
            double share = network.weight(at) / network.strength(node);
            int community = partition.communityOf(network.neighbour(at));
            if (community == Partition.NONE) {
                squares += share * share;
            }
            else {
                sums[community] += share;
            }
        }
        for (double sum : sums) {
            squares += sum * sum;
        }
        return OptionalDouble.of(Math.max(0, 1 - squares));
    }

}
