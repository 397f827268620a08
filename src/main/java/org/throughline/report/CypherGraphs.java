package org.throughline.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.GraphLayout;
import org.throughline.explore.GraphLayout.Position;
import org.throughline.explore.GraphPart;
import org.throughline.explore.GraphPart.Drawing;
import org.throughline.explore.GraphPart.Link;
import org.throughline.explore.GraphPart.Node;
import org.throughline.explore.LayoutAlgorithm;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;
import org.throughline.store.cypher.GraphNode;
import org.throughline.store.cypher.GraphRelationship;

/** The graph that an answer holds: its nodes and relationships, placed in the plane. */
final class CypherGraphs {

    /** Nodes that are drawn at the most. */
    static final int MAX_NODES = 2_000;

    /** Relationships that are added at the most. */
    private static final int MAX_ADDED = 10_000;

    /** Any number serves; a fixed one gives the same picture each time. */
    private static final long SEED = 1;

    private final Database database;

    private final QueryCatalogue queries;

    CypherGraphs(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * A graph to be drawn.
     *
     * @param part its nodes, in the order of the answer, and what joins them
     * @param allLinks false if there are so many that some were left out
     */
    record AnswerGraph(GraphPart part, boolean allLinks) {
    }

    /** Whether relationships are looked for that the answer does not hold. */
    enum Connect {

        /** Only those of the answer. */
        AS_ANSWERED,

        /** All among its nodes. */
        ALL

    }

    /**
     * The graph of converted cells.
     * @return null if there is no node in them
     */
    @Nullable AnswerGraph graph(CypherCells cells, Connect connect) {
        List<GraphNode> all = cells.nodes();
        if (all.isEmpty()) {
            return null;
        }
        List<GraphNode> shown = all.subList(0, Math.min(all.size(), MAX_NODES));
        Map<String, GraphNode> byElement = new LinkedHashMap<>();
        shown.forEach((node) -> byElement.put(node.elementId(), node));
        List<GraphRelationship> relationships = new ArrayList<>(cells.relationships());
        boolean complete = connect == Connect.AS_ANSWERED || addAll(byElement.keySet(), relationships);
        List<Link> links = relationships.stream()
            .filter((each) -> byElement.containsKey(each.source()) && byElement.containsKey(each.target()))
            .map((each) -> link(each, cells))
            .toList();
        return new AnswerGraph(new GraphPart(place(shown, links, cells), links, shown.size(), (long) all.size(), null,
                new Drawing(SEED, LayoutAlgorithm.SPRING.key())), complete);
    }

    /** Adds what is not there yet; false if there is more than may be added. */
    private boolean addAll(Set<String> nodes, List<GraphRelationship> relationships) {
        Set<String> known = new HashSet<>();
        relationships.forEach((each) -> known.add(each.elementId()));
        List<Row> rows = database.list(queries.get("workbench/connect-nodes"),
                Map.of("nodes", List.copyOf(nodes), "limit", (long) MAX_ADDED + 1));
        for (Row row : rows.subList(0, Math.min(rows.size(), MAX_ADDED))) {
            if (known.add(row.string("relationship"))) {
                relationships.add(new GraphRelationship(row.string("relationship"), row.string("type"),
                        row.string("source"), row.string("target"), row.map("properties")));
            }
        }
        return rows.size() <= MAX_ADDED;
    }

    private static Link link(GraphRelationship relationship, CypherCells cells) {
        Map<String, @Nullable Object> properties = relationship.properties();
        double weight = (properties.get("weight") instanceof Number number) ? number.doubleValue() : 1;
        Integer year = (properties.get("year") instanceof Long number) ? Integer.valueOf(Math.toIntExact(number))
                : null;
        return new Link(cells.key(relationship.source()), cells.key(relationship.target()), relationship.type(), weight,
                year, cells.map(properties));
    }

    private static List<Node> place(List<GraphNode> nodes, List<Link> links, CypherCells cells) {
        Map<String, GraphNode> byKey = new LinkedHashMap<>();
        nodes.forEach((node) -> byKey.putIfAbsent(CypherCells.key(node), node));
        Map<String, Position> positions = GraphLayout.place(List.copyOf(byKey.keySet()),
                links.stream()
                    .filter((link) -> !link.source().equals(link.target()))
                    .map((link) -> new GraphLayout.Link(link.source(), link.target()))
                    .toList(),
                SEED);
        List<Node> placed = new ArrayList<>();
        byKey.forEach((key, node) -> {
            Position at = Objects.requireNonNull(positions.get(key));
            placed.add(new Node(key, CypherCells.kindOf(node).key(), CypherCells.labelOf(node), at.x(), at.y(),
                    cells.map(node.properties()), Map.of()));
        });
        return placed;
    }

}
