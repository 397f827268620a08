package org.throughline.community;

import java.util.OptionalDouble;

/**
 * Modularity of a partition with a resolution: how much more weight lies within
 * communities than if the ends of the edges were shuffled.
 *
 * <p>
 * Q = sum over the communities c of (W_c / W - gamma (K_c / (2 W))^2), W_c = the weight
 * of the edges within c, K_c = the sum of the strengths of its nodes, W = the weight of
 * all edges, gamma = the resolution.
 *
 * <p>
 * Range: [-1/2, 1) at gamma = 1, [-gamma, 1) in general, dimensionless; more is better; 0
 * for one community of everything at gamma = 1. Values of different networks do not
 * compare.
 *
 * <p>
 * Conventions: undirected; weights count; an edge counts once in W_c. A node in no
 * community counts as a community of its own.
 *
 * <p>
 * Undefined (empty) for a network without edges. Errors: a partition of another number of
 * nodes raises IllegalArgumentException. Cost: one pass over the edges. The sum is taken
 * in the order of nodes and communities, so it does not depend on how the partition was
 * found.
 *
 * <p>
 * Example: two triangles joined by one edge, each a community: W = 7, W_c = 3, K_c = 7, Q
 * = 2 (3/7 - (7/14)^2) = 5/14.
 *
 * <p>
 * Source: Newman and Girvan 2004, Finding and evaluating community structure in networks,
 * Physical Review E 69:026113, doi:10.1103/PhysRevE.69.026113, equation 5; the resolution
 * from Reichardt and Bornholdt 2006, Physical Review E 74:016110,
 * doi:10.1103/PhysRevE.74.016110.
 */
public final class Modularity {

    private Modularity() {
    }

    /**
     * The modularity of a partition.
     * @param network with weights
     * @param partition of its nodes
     * @param resolution gamma, 1 for the classical measure
     * @return empty without edges
     * @throws IllegalArgumentException if the partition has another number of nodes
     */
    public static OptionalDouble of(Network network, Partition partition, double resolution) {
        if (partition.nodeCount() != network.nodeCount()) {
            throw new IllegalArgumentException("A partition of " + partition.nodeCount()
                    + " nodes does not fit a network of " + network.nodeCount());
        }
        if (network.edgeCount() == 0) {
            return OptionalDouble.empty();
        }
        double twice = 2 * network.totalWeight();
        double[] within = new double[partition.communityCount()];
        double[] strength = new double[partition.communityCount()];
        double alone = 0;
        for (int node = 0; node < network.nodeCount(); node++) {
            int community = partition.communityOf(node);
            if (community == Partition.NONE) {
                alone += square(network.strength(node) / twice);
                continue;
            }
            strength[community] += network.strength(node);
            for (int position = network.start(node); position < network.end(node); position++) {
                if (partition.communityOf(network.neighbour(position)) == community) {
                    within[community] += network.weight(position);
                }
            }
        }
        double quality = -resolution * alone;
        for (int community = 0; community < within.length; community++) {
            quality += within[community] / twice - resolution * square(strength[community] / twice);
        }
        return OptionalDouble.of(quality);
    }

    private static double square(double value) {
        return value * value;
    }

}
