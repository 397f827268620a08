package org.throughline.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * The shortest paths between two nodes along chosen types of relationships, in whatever
 * direction these point.
 *
 * <p>
 * Of several shortest paths the first is taken: at each step the node that comes first by
 * kind and id. Breadth first, from the end back to the start; cost O(nodes +
 * relationships), so that no length has to be refused.
 */
public final class ShortestPaths {

    /** The most paths that are counted: beyond, a browser could not read the number. */
    private static final long MOST = 9_007_199_254_740_991L;

    private static final int UNSEEN = -1;

    private final List<Relation> relations;

    /** The number of the first node of each kind, when all are numbered together. */
    private final Map<NodeKind, Integer> offsets = new EnumMap<>(NodeKind.class);

    private final int size;

    private ShortestPaths(ExploredGraph graph, Set<String> types) {
        this.relations = graph.relations().stream().filter((relation) -> types.contains(relation.type())).toList();
        int next = 0;
        for (NodeKind kind : NodeKind.values()) {
            offsets.put(kind, next);
            next += graph.size(kind);
        }
        this.size = next;
    }

    /**
     * A shortest path.
     *
     * @param vertices from the start to the end
     * @param alternatives how many other paths are as short
     */
    public record Path(List<Vertex> vertices, long alternatives) {

        public Path {
            vertices = List.copyOf(vertices);
        }

    }

    /**
     * Finds the shortest path.
     * @param graph where
     * @param from its start
     * @param to its end
     * @param types of relationships that it may follow
     * @param maxLength relationships at the most
     * @return empty if there is no path or only longer ones
     */
    public static Optional<Path> find(ExploredGraph graph, Vertex from, Vertex to, Set<String> types, int maxLength) {
        return new ShortestPaths(graph, types).find(from, to, maxLength);
    }

    private Optional<Path> find(Vertex from, Vertex to, int maxLength) {
        int start = number(from);
        int[] distances = new int[size];
        Arrays.fill(distances, UNSEEN);
        long[] counts = new long[size];
        List<Vertex> frontier = List.of(to);
        distances[number(to)] = 0;
        counts[number(to)] = 1;
        for (int length = 1; length <= maxLength && distances[start] == UNSEEN && !frontier.isEmpty(); length++) {
            List<Vertex> further = new ArrayList<>();
            for (Vertex vertex : frontier) {
                spread(vertex, length, distances, counts, further);
            }
            frontier = further;
        }
        if (distances[start] == UNSEEN) {
            return Optional.empty();
        }
        List<Vertex> path = new ArrayList<>(List.of(from));
        for (int left = distances[start] - 1; left >= 0; left--) {
            path.add(first(path.getLast(), left, distances));
        }
        return Optional.of(new Path(path, counts[start] - 1));
    }

    private void spread(Vertex vertex, int length, int[] distances, long[] counts, List<Vertex> further) {
        long paths = counts[number(vertex)];
        for (Vertex neighbour : distinct(vertex)) {
            int number = number(neighbour);
            if (distances[number] == UNSEEN) {
                distances[number] = length;
                further.add(neighbour);
            }
            if (distances[number] == length) {
                counts[number] = Math.min(MOST, counts[number] + paths);
            }
        }
    }

    private Vertex first(Vertex vertex, int distance, int[] distances) {
        return distinct(vertex).stream()
            .filter((neighbour) -> distances[number(neighbour)] == distance)
            .min(Vertex::compareTo)
            .orElseThrow();
    }

    /** Two nodes may be joined by relationships of several types: that is one step. */
    private List<Vertex> distinct(Vertex vertex) {
        List<Vertex> neighbours = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.source() == vertex.kind()) {
                each(relation.forward(), vertex, (index) -> neighbours.add(new Vertex(relation.target(), index)));
            }
            if (relation.target() == vertex.kind()) {
                each(relation.backward(), vertex, (index) -> neighbours.add(new Vertex(relation.source(), index)));
            }
        }
        return neighbours.stream().distinct().toList();
    }

    private static void each(Incidence incidence, Vertex vertex, IntConsumer consumer) {
        for (int at = incidence.start(vertex.index()); at < incidence.end(vertex.index()); at++) {
            consumer.accept(incidence.column(at));
        }
    }

    private int number(Vertex vertex) {
        return offsets.getOrDefault(vertex.kind(), 0) + vertex.index();
    }

}
