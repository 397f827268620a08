package org.throughline.community;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Networks to test on. */
final class Networks {

    /** The partition of highest modularity, found by exhaustive search elsewhere too. */
    static final Partition KARATE_BEST = karatePartition("""
            9 10 15 16 19 21 23 27 30 31 33 34
            1 2 3 4 8 12 13 14 18 20 22
            24 25 26 28 29 32
            5 6 7 11 17
            """);

    /** What igraph's cluster_fast_greedy gives (Clauset, Newman and Moore 2004). */
    static final Partition KARATE_FAST_GREEDY = karatePartition("""
            9 15 16 19 21 23 24 25 26 27 28 29 30 31 32 33 34
            2 3 4 8 10 13 14 18 22
            1 5 6 7 11 12 17 20
            """);

    private Networks() {
    }

    /**
     * An edge.
     *
     * @param first a node
     * @param second another
     * @param weight positive
     */
    record Edge(int first, int second, double weight) {

        Edge turned() {
            return new Edge(/* first= */ second, /* second= */ first, weight);
        }

    }

    static Network of(int nodeCount, List<Edge> edges) {
        Network.Builder builder = Network.builder(nodeCount);
        edges.forEach((edge) -> builder.add(edge.first(), edge.second(), edge.weight()));
        return builder.build();
    }

    /** Edges as pairs of nodes, of weight 1. */
    static Network of(int nodeCount, int[]... edges) {
        Network.Builder builder = Network.builder(nodeCount);
        for (int[] edge : edges) {
            builder.add(edge[0], edge[1], 1);
        }
        return builder.build();
    }

    /** Two triangles joined by one edge. */
    static Network triangles() {
        return of(6, new int[] { 0, 1 }, new int[] { 0, 2 }, new int[] { 1, 2 }, new int[] { 3, 4 }, new int[] { 3, 5 },
                new int[] { 4, 5 }, new int[] { 2, 3 });
    }

    /** Member n of the club is node n - 1. */
    static Network karate() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Networks.class.getResourceAsStream("karate.txt")), StandardCharsets.UTF_8))) {
            return of(34,
                    lines.lines()
                        .filter((line) -> !line.startsWith("#"))
                        .map((line) -> line.split(" ", -1))
                        .map((ends) -> new int[] { Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1 })
                        .toArray(int[][]::new));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Partition karatePartition(String communities) {
        int[] labels = new int[34];
        int community = 0;
        for (String line : communities.lines().toList()) {
            for (String member : line.split(" ", -1)) {
                labels[Integer.parseInt(member) - 1] = community;
            }
            community++;
        }
        return Partition.of(labels);
    }

    /** Weighted edges at random, denser within groups of about ten nodes. */
    static List<Edge> randomEdges(long seed, int nodeCount, int edgeCount) {
        Random random = new Random(seed);
        List<Edge> edges = new ArrayList<>();
        while (edges.size() < edgeCount) {
            int first = random.nextInt(nodeCount);
            int group = first / 10 * 10;
            int second = random.nextInt(4) == 0 ? random.nextInt(nodeCount)
                    : Math.min(nodeCount - 1, group + random.nextInt(10));
            if (first != second) {
                edges.add(new Edge(first, second, 0.1 + random.nextInt(50) / 10.0));
            }
        }
        return edges;
    }

    static List<Edge> shuffled(List<Edge> edges, long order) {
        List<Edge> shuffled = new ArrayList<>();
        Random random = new Random(order);
        for (Edge edge : edges) {
            shuffled.add(random.nextBoolean() ? edge : edge.turned());
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

}
