package org.throughline.explore;

import java.util.Random;

/**
 * VOS mapping: places nodes so that the distance of two of them tells how strongly they
 * are linked.
 *
 * <p>
 * It minimises V = sum over i &lt; j of (s_ij + {@value #INCREMENT}) d_ij^2 / 2 - d_ij,
 * where d_ij is the distance of i and j, s_ij = 2 m w_ij / (w_i w_j) their association
 * strength, w_ij the weight of their link, w_i the sum of the weights of i and m that of
 * all links. The increment holds parts together that no link joins. Each step moves the
 * nodes one by one, in an order drawn at random, down their gradient by a length that
 * grows while V falls and shrinks while it does not.
 *
 * <p>
 * A local minimum, not always the best. Deterministic: the same graph, start and seed
 * give the same places, bit for bit. Cost: O(n^2) a step, for as many steps as keep the
 * whole near {@value #BUDGET} pairs, from {@value #FEWEST_STEPS} to {@value #MOST_STEPS}.
 *
 * <p>
 * Source: Van Eck, Waltman, Dekker and Van den Berg (2010), Journal of the American
 * Society for Information Science and Technology 61(12), 2405-2416,
 * doi:10.1002/asi.21421, with attraction 2 and repulsion 1 as Waltman, Van Eck and Noyons
 * (2010), doi:10.1016/j.joi.2010.07.002; the length of steps after Hu (2005), The
 * Mathematica Journal 10(1), 37-71. The increment as in VOSviewer for networks of several
 * components; its size is our own.
 */
final class VosLayout {

    static final double INCREMENT = 0.1;

    private static final int BUDGET = 200_000_000;

    private static final int FEWEST_STEPS = 30;

    private static final int MOST_STEPS = 500;

    private static final double SHORTEST_STEP = 0.001;

    private static final double STEP_FACTOR = 0.75;

    /** Steps downhill in a row after which they become longer. */
    private static final int PATIENCE = 5;

    private final PlacedGraph graph;

    private final double[] strengths;

    private VosLayout(PlacedGraph graph) {
        this.graph = graph;
        this.strengths = associationStrengths(graph);
    }

    /** Moves the nodes that are not fixed. */
    static void arrange(PlacedGraph graph, Random random) {
        new VosLayout(graph).descend(random);
    }

    /** V of the places as they are. */
    static double quality(PlacedGraph graph) {
        return new VosLayout(graph).quality();
    }

    /** Aligned with the neighbours of the graph. */
    private static double[] associationStrengths(PlacedGraph graph) {
        double[] sums = new double[graph.size()];
        double total = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.start(node); at < graph.end(node); at++) {
                sums[node] += graph.weight(at);
            }
            total += sums[node];
        }
        double[] strengths = new double[graph.end(graph.size() - 1)];
        for (int node = 0; node < graph.size(); node++) {
            for (int at = graph.start(node); at < graph.end(node); at++) {
                strengths[at] = total * graph.weight(at) / (sums[node] * sums[graph.neighbour(at)]);
            }
        }
        return strengths;
    }

    private void descend(Random random) {
        long pairs = Math.max(1, (long) graph.size() * graph.size());
        int steps = Math.clamp(BUDGET / pairs, FEWEST_STEPS, MOST_STEPS);
        int[] order = new int[graph.size()];
        for (int at = 0; at < order.length; at++) {
            int other = random.nextInt(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        double step = 1;
        double best = quality();
        int better = 0;
        for (int done = 0; done < steps && step > SHORTEST_STEP; done++) {
            for (int node : order) {
                if (!graph.isFixed(node)) {
                    move(node, step);
                }
            }
            double quality = quality();
            if (quality < best) {
                better++;
                if (better >= PATIENCE) {
                    step /= STEP_FACTOR;
                    better = 0;
                }
            }
            else {
                step *= STEP_FACTOR;
                better = 0;
            }
            best = quality;
        }
    }

    private void move(int node, double step) {
        double[] x = graph.x();
        double[] y = graph.y();
        double atX = x[node];
        double atY = y[node];
        double downX = 0;
        double downY = 0;
        for (int other = 0; other < x.length; other++) {
            double dx = atX - x[other];
            double dy = atY - y[other];
            double distance = Math.sqrt(dx * dx + dy * dy);
            if (distance > 0) {
                double force = 1 / distance - INCREMENT;
                downX += dx * force;
                downY += dy * force;
            }
            else if (other != node) {
                // on one spot: pushed apart in a direction of their own
                downX += (node < other) ? -1 : 1;
            }
        }
        for (int at = graph.start(node); at < graph.end(node); at++) {
            downX -= (atX - x[graph.neighbour(at)]) * strengths[at];
            downY -= (atY - y[graph.neighbour(at)]) * strengths[at];
        }
        double length = Math.sqrt(downX * downX + downY * downY);
        if (length > 0) {
            x[node] += step * downX / length;
            y[node] += step * downY / length;
        }
    }

    private double quality() {
        double[] x = graph.x();
        double[] y = graph.y();
        double quality = 0;
        for (int node = 0; node < x.length; node++) {
            for (int other = 0; other < node; other++) {
                double dx = x[node] - x[other];
                double dy = y[node] - y[other];
                double squared = dx * dx + dy * dy;
                quality += INCREMENT * squared / 2 - Math.sqrt(squared);
            }
            for (int at = graph.start(node); at < graph.end(node); at++) {
                if (graph.neighbour(at) < node) {
                    double dx = x[node] - x[graph.neighbour(at)];
                    double dy = y[node] - y[graph.neighbour(at)];
                    quality += strengths[at] * (dx * dx + dy * dy) / 2;
                }
            }
        }
        return quality;
    }

}
