package org.throughline.explore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Places the nodes of a graph in the plane.
 *
 * <p>
 * Deterministic: the same nodes, links, algorithm and seed give the same positions, bit
 * for bit, in whatever order they come. Where some nodes are fixed, they stay exactly
 * where they are and the others find their place around them; otherwise the picture fills
 * the square from -1 to 1.
 */
public final class GraphLayout {

    /** The most nodes that are placed at once: VOS mapping takes seconds for these. */
    public static final int MAX_NODES = 5_000;

    /** Digits that are kept of a coordinate. */
    private static final double PRECISION = 1e6;

    private GraphLayout() {
    }

    /**
     * A link between two nodes.
     *
     * @param source id of a node
     * @param target id of another
     * @param weight how strong it is, positive
     */
    public record Link(String source, String target, double weight) {

        static final Comparator<Link> ORDER = Comparator.comparing(Link::source)
            .thenComparing(Link::target)
            .thenComparingDouble(Link::weight);

        public Link {
            if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("The weight of a link must be positive and finite, not " + weight);
            }
        }

        /** The same from the smaller to the larger id. */
        Link undirected() {
            boolean ascending = source.compareTo(target) <= 0;
            return ascending ? this : new Link(/* source= */ target, /* target= */ source, weight);
        }

        /**
         * A link as strong as others.
         * @param source id of a node
         * @param target id of another
         */
        public Link(String source, String target) {
            this(source, target, 1);
        }

    }

    /**
     * A node that is to be placed.
     *
     * @param id its id
     * @param start where it starts, null for anywhere
     * @param mobility whether it may be moved from there
     */
    public record Node(String id, @Nullable Position start, Mobility mobility) {

        public Node {
            if (mobility == Mobility.FIXED && start == null) {
                throw new IllegalArgumentException("The node '" + id + "' is fixed, but has no place to stay.");
            }
        }

        /**
         * A node that starts anywhere.
         * @param id its id
         * @return the node
         */
        public static Node free(String id) {
            return new Node(id, null, Mobility.FREE);
        }

    }

    /** Whether a layout may move a node. */
    public enum Mobility {

        /** It may. */
        FREE,

        /** It stays where it is. */
        FIXED

    }

    /**
     * Where a node is drawn.
     *
     * @param x from -1 (left) to 1
     * @param y from -1 (bottom) to 1
     */
    public record Position(double x, double y) {

        public Position {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("A place must be finite, not " + x + ", " + y);
            }
        }

    }

    /**
     * Places every node by springs.
     * @param nodes ids, each once
     * @param links links between them; a link given twice counts once
     * @param seed of the starting positions
     * @return positions by id, in the order of the ids
     */
    public static Map<String, Position> place(List<String> nodes, List<Link> links, long seed) {
        return place(nodes.stream().map(Node::free).toList(), links, LayoutAlgorithm.SPRING, seed);
    }

    /**
     * Places every node.
     * @param nodes each id once
     * @param links links between them; the weights of links between the same nodes add up
     * @param algorithm how
     * @param seed of what is random
     * @return positions by id, in the order of the ids
     * @throws IllegalArgumentException if an id is given twice or a link leads to none of
     * the nodes
     */
    public static Map<String, Position> place(List<Node> nodes, List<Link> links, LayoutAlgorithm algorithm,
            long seed) {
        List<Node> sorted = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
        for (int at = 1; at < sorted.size(); at++) {
            if (sorted.get(at).id().equals(sorted.get(at - 1).id())) {
                throw new IllegalArgumentException("The node '" + sorted.get(at).id() + "' is given twice.");
            }
        }
        if (sorted.isEmpty()) {
            return Map.of();
        }
        PlacedGraph graph = new PlacedGraph(sorted.stream().map(Node::id).toList(), links);
        Random random = new Random(seed);
        switch (algorithm) {
            case CIRCLE -> circle(graph);
            case SPRING -> arrange(graph, sorted, random, SpringLayout::arrange);
            case VOS -> arrange(graph, sorted, random, VosLayout::arrange);
        }
        if (algorithm == LayoutAlgorithm.CIRCLE
                || sorted.stream().allMatch((node) -> node.mobility() == Mobility.FREE)) {
            fill(graph);
        }
        return positions(graph, sorted);
    }

    /** From the top, clockwise. */
    private static void circle(PlacedGraph graph) {
        for (int node = 0; node < graph.size(); node++) {
            double angle = 2 * Math.PI * node / graph.size();
            graph.x()[node] = (graph.size() == 1) ? 0 : Math.sin(angle);
            graph.y()[node] = (graph.size() == 1) ? 0 : Math.cos(angle);
        }
    }

    /**
     * With fixed nodes, twice: a first picture that is free tells how large it wants to
     * be, and where nodes without a place would be in it.
     */
    private static void arrange(PlacedGraph graph, List<Node> nodes, Random random,
            BiConsumer<PlacedGraph, Random> algorithm) {
        for (int node = 0; node < graph.size(); node++) {
            // drawn for every node, so that nobody's start depends on who has one
            double anyX = random.nextDouble() - 0.5;
            double anyY = random.nextDouble() - 0.5;
            Position start = nodes.get(node).start();
            // moved by a hair: nodes on one spot would stay together
            graph.x()[node] = (start == null) ? anyX : start.x() + anyX * 1e-6;
            graph.y()[node] = (start == null) ? anyY : start.y() + anyY * 1e-6;
        }
        algorithm.accept(graph, random);
        boolean[] fixed = new boolean[nodes.size()];
        for (int node = 0; node < fixed.length; node++) {
            fixed[node] = nodes.get(node).mobility() == Mobility.FIXED;
        }
        Alignment alignment = Alignment.of(graph, nodes, fixed);
        if (alignment == null) {
            return;
        }
        PlacedGraph held = graph.withFixed(fixed);
        for (int node = 0; node < fixed.length; node++) {
            Position start = nodes.get(node).start();
            if (fixed[node] && start != null) {
                held.x()[node] = alignment.backX(start);
                held.y()[node] = alignment.backY(start);
            }
        }
        algorithm.accept(held, random);
        for (int node = 0; node < fixed.length; node++) {
            Position at = alignment.forth(held.x()[node], held.y()[node]);
            graph.x()[node] = at.x();
            graph.y()[node] = at.y();
        }
    }

    /** Scales the picture into the square, keeping its shape. */
    private static void fill(PlacedGraph graph) {
        double[] low = { Double.MAX_VALUE, Double.MAX_VALUE };
        double[] high = { -Double.MAX_VALUE, -Double.MAX_VALUE };
        double[][] axes = { graph.x(), graph.y() };
        for (int axis = 0; axis < axes.length; axis++) {
            for (double value : axes[axis]) {
                low[axis] = Math.min(low[axis], value);
                high[axis] = Math.max(high[axis], value);
            }
        }
        double half = Math.max(high[0] - low[0], high[1] - low[1]) / 2;
        for (int axis = 0; axis < axes.length; axis++) {
            double middle = (low[axis] + high[axis]) / 2;
            for (int node = 0; node < graph.size(); node++) {
                axes[axis][node] = (half == 0) ? 0 : (axes[axis][node] - middle) / half;
            }
        }
    }

    private static Map<String, Position> positions(PlacedGraph graph, List<Node> nodes) {
        Map<String, Position> positions = new LinkedHashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            Position start = nodes.get(node).start();
            positions.put(nodes.get(node).id(), (nodes.get(node).mobility() == Mobility.FIXED && start != null) ? start
                    : new Position(rounded(graph.x()[node]), rounded(graph.y()[node])));
        }
        return positions;
    }

    private static double rounded(double value) {
        // not -0.0
        return Math.rint(value * PRECISION) / PRECISION + 0.0;
    }

}
