package org.throughline.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.GraphPart.Link;
import org.throughline.explore.GraphPart.Node;
import org.throughline.explore.NodeKey;
import org.throughline.explore.NodeKind;
import org.throughline.explore.Vertex;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * What the explorer asks the database for: nodes of other kinds, which are known by their
 * element id alone, and properties that are not in memory.
 */
final class GraphElements {

    private final Database database;

    private final QueryCatalogue queries;

    GraphElements(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * A node as the database has it.
     *
     * @param label its title or name
     * @param labels its labels
     * @param properties all its properties
     */
    record Element(String label, List<String> labels, Map<String, @Nullable Object> properties) {
    }

    /**
     * Reads one node.
     * @param key its key
     * @param degrees where its relationships are counted
     * @param texts whether the texts of teachers are shown
     * @throws NotFoundException if there is none
     */
    Element find(NodeKey key, SortedMap<String, Integer> degrees, Texts texts) {
        boolean other = key.kind() == NodeKind.OTHER;
        Row row = database
            .list(queries.get(other ? "graph/read-element" : "graph/read-node"),
                    other ? Map.of("id", key.id()) : Map.of("kind", key.kind().key(), "id", key.id()))
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException(other ? "node" : key.kind().key(), key.id()));
        count(row, "outgoing", ">", degrees);
        count(row, "incoming", "<", degrees);
        return element(row, texts);
    }

    private static void count(Row row, String column, String direction, SortedMap<String, Integer> degrees) {
        for (Map<String, @Nullable Object> relationships : row.<Map<String, @Nullable Object>>list(column)) {
            Row of = new Row(relationships);
            degrees.merge(of.string("type") + direction + kind(of.list("labels")).key(),
                    Math.toIntExact(of.longValue("count")), Integer::sum);
        }
    }

    private static Element element(Row row, Texts texts) {
        List<String> labels = row.list("labels");
        Map<String, @Nullable Object> properties = PlainValues.of(StoredTexts.of(labels, row.map("properties"), texts),
                Set.of());
        String label = Stream.of("title", "name", "label", "id")
            .map(properties::get)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .findFirst()
            .orElse(String.join(":", labels));
        return new Element(label, labels, properties);
    }

    private static NodeKind kind(List<String> labels) {
        for (NodeKind kind : NodeKind.values()) {
            if (kind != NodeKind.OTHER && labels.contains(kind.label())) {
                return kind;
            }
        }
        return NodeKind.OTHER;
    }

    /** Nodes that have no key of their own. */
    List<Node> nodes(List<String> ids, Texts texts) {
        return database.list(queries.get("graph/list-elements"), Map.of("ids", ids)).stream().map((row) -> {
            Element element = element(row, texts);
            return new Node(new NodeKey(NodeKind.OTHER, row.string("element")).toString(), NodeKind.OTHER.key(),
                    element.label(), null, null, element.properties(), Map.of());
        }).toList();
    }

    /** Neighbours that do have one, the most connected first, then by id. */
    List<Vertex> neighbours(GraphContent content, String element, NodeKind kind) {
        List<Vertex> neighbours = new ArrayList<>();
        database.forEach(queries.get("graph/list-neighbours-of-element"), Map.of("id", element, "label", kind.label()),
                (row) -> {
                    Vertex vertex = content.graph().find(new NodeKey(kind, String.valueOf(row.get("id"))));
                    if (vertex != null) {
                        neighbours.add(vertex);
                    }
                });
        neighbours.sort((one, two) -> {
            int byConnections = Integer.compare(content.graph().connections(two), content.graph().connections(one));
            return (byConnections != 0) ? byConnections : one.compareTo(two);
        });
        return neighbours;
    }

    /** The links of such nodes with each other and with some vertices. */
    List<Link> links(GraphContent content, List<String> elements, List<Vertex> vertices) {
        List<String> keys = vertices.stream()
            .map((vertex) -> vertex.kind().label() + "/" + content.graph().key(vertex).id())
            .toList();
        return database.list(queries.get("graph/list-links-of-elements"), Map.of("elements", elements, "keys", keys))
            .stream()
            .map((row) -> {
                Double weight = row.optionalDouble("weight");
                return new Link(key(row, "source"), key(row, "target"), row.string("type"),
                        (weight != null && weight > 0) ? weight : 1, null, Map.of());
            })
            .toList();
    }

    private static String key(Row row, String end) {
        NodeKind kind = kind(row.list(end + "Labels"));
        String id = row.optionalString(end + "Id");
        return ((kind == NodeKind.OTHER || id == null) ? new NodeKey(NodeKind.OTHER, row.string(end))
                : new NodeKey(kind, id))
            .toString();
    }

    /**
     * The vertices whose properties have certain values, in their order.
     * @throws InvalidRequestException if no node of the kind has such a property
     */
    List<Vertex> withAttributes(GraphContent content, List<Vertex> vertices, NodeKind kind,
            Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return vertices;
        }
        return switch (kind) {
            case TEACHER -> teachers(content, vertices, attributes);
            case COURSE -> {
                requireKnown(kind, attributes, content.courseProperties());
                yield vertices.stream().filter((course) -> has(content.course(course), attributes)).toList();
            }
            case THREAD, TOPIC, DISCIPLINE, OTHER -> {
                requireKnown(kind, attributes, Set.of());
                yield vertices;
            }
        };
    }

    private static boolean has(Map<String, @Nullable Object> properties, Map<String, String> attributes) {
        return attributes.entrySet()
            .stream()
            .allMatch((wanted) -> wanted.getValue().equals(String.valueOf(properties.get(wanted.getKey()))));
    }

    private List<Vertex> teachers(GraphContent content, List<Vertex> teachers, Map<String, String> attributes) {
        requireKnown(NodeKind.TEACHER, attributes, content.teacherProperties());
        List<String> ids = teachers.stream().map((teacher) -> content.graph().key(teacher).id()).toList();
        Set<String> kept = new HashSet<>();
        database.forEach(queries.get("graph/filter-teachers"), Map.of("ids", ids, "attributes", attributes),
                (row) -> kept.add(row.string("id")));
        return teachers.stream().filter((teacher) -> kept.contains(content.graph().key(teacher).id())).toList();
    }

    private static void requireKnown(NodeKind kind, Map<String, String> attributes, Set<String> known) {
        attributes.keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
            throw new InvalidRequestException(name, "There is no parameter '" + name + "', and no " + kind.key()
                    + " has a property of this name to filter by.");
        });
    }

}
