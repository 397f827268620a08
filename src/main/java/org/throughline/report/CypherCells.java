package org.throughline.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.NodeKey;
import org.throughline.explore.NodeKind;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;
import org.throughline.store.cypher.GeoPoint;
import org.throughline.store.cypher.GraphNode;
import org.throughline.store.cypher.GraphPath;
import org.throughline.store.cypher.GraphRelationship;
import org.throughline.store.cypher.TimeSpan;

/**
 * Turns the cells of an answer into what JSON can hold, and finds the nodes and
 * relationships in them.
 *
 * <p>
 * Nodes are named by their keys in the explorer ({@code course/c1}); the ends of
 * relationships that are in no cell are asked for.
 */
final class CypherCells {

    /** Beyond it, a number of a browser is no longer exact. */
    private static final long EXACT = 1L << 53;

    private static final List<String> NAMES = List.of("title", "name", "label", "id");

    /** How whole numbers are written that browsers cannot hold. */
    enum LargeIntegers {

        /** As numbers. */
        EXACT,

        /** As text. */
        TEXT

    }

    private final Database database;

    private final QueryCatalogue queries;

    private final LargeIntegers largeIntegers;

    /** By element id, in the order in which they were found. */
    private final Map<String, GraphNode> nodes = new LinkedHashMap<>();

    private final Map<String, GraphRelationship> relationships = new LinkedHashMap<>();

    CypherCells(Database database, QueryCatalogue queries, LargeIntegers largeIntegers) {
        this.database = database;
        this.queries = queries;
        this.largeIntegers = largeIntegers;
    }

    /**
     * Converts rows; what they hold can be asked for afterwards. Rows of before are
     * forgotten.
     */
    List<List<@Nullable Object>> convert(List<List<@Nullable Object>> rows) {
        nodes.clear();
        relationships.clear();
        rows.forEach((row) -> row.forEach(this::collect));
        readEnds();
        return rows.stream().map(this::cells).toList();
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case GraphNode node -> nodes.putIfAbsent(node.elementId(), node);
            case GraphRelationship relationship -> relationships.putIfAbsent(relationship.elementId(), relationship);
            case GraphPath path -> {
                path.nodes().forEach(this::collect);
                path.relationships().forEach(this::collect);
            }
            case Collection<?> many -> many.forEach(this::collect);
            case Map<?, ?> map -> map.values().forEach(this::collect);
            case null, default -> {
                // holds no node
            }
        }
    }

    private void readEnds() {
        Set<String> missing = new TreeSet<>();
        relationships.values().forEach((relationship) -> {
            missing.add(relationship.source());
            missing.add(relationship.target());
        });
        missing.removeAll(nodes.keySet());
        if (!missing.isEmpty()) {
            for (Row row : database.list(queries.get("workbench/read-nodes"), Map.of("nodes", List.copyOf(missing)))) {
                nodes.put(row.string("node"),
                        new GraphNode(row.string("node"), row.list("labels"), row.map("properties")));
            }
        }
    }

    /** All nodes of the rows, the ends of their relationships included. */
    List<GraphNode> nodes() {
        return List.copyOf(nodes.values());
    }

    List<GraphRelationship> relationships() {
        return List.copyOf(relationships.values());
    }

    private List<@Nullable Object> cells(List<@Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>(row.size());
        row.forEach((value) -> cells.add(cell(value)));
        return cells;
    }

    private @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Long number when largeIntegers == LargeIntegers.TEXT && (number > EXACT || number < -EXACT) ->
                number.toString();
            case Double number when !Double.isFinite(number) -> number.toString();
            case Boolean truth -> truth;
            case Number number -> number;
            case GraphNode node -> node(node);
            case GraphRelationship relationship -> relationship(relationship);
            case GraphPath path -> path(path);
            case GeoPoint point -> point(point);
            case Collection<?> many -> list(many);
            case Map<?, ?> map -> map(map);
            default -> value.toString();
        };
    }

    private Map<String, @Nullable Object> kind(String kind) {
        Map<String, @Nullable Object> cell = new LinkedHashMap<>();
        cell.put("$kind", kind);
        return cell;
    }

    private Object node(GraphNode node) {
        Map<String, @Nullable Object> cell = kind("node");
        cell.put("id", key(node));
        cell.put("labels", node.labels());
        cell.put("properties", map(node.properties()));
        return cell;
    }

    private Object relationship(GraphRelationship relationship) {
        Map<String, @Nullable Object> cell = kind("relationship");
        cell.put("id", element(relationship.elementId()));
        cell.put("type", relationship.type());
        cell.put("source", key(relationship.source()));
        cell.put("target", key(relationship.target()));
        cell.put("properties", map(relationship.properties()));
        return cell;
    }

    private Object path(GraphPath path) {
        Map<String, @Nullable Object> cell = kind("path");
        cell.put("nodes", path.nodes().stream().map(CypherCells::key).toList());
        cell.put("relationships", path.relationships().stream().map(this::relationship).toList());
        return cell;
    }

    private Object point(GeoPoint point) {
        Map<String, @Nullable Object> cell = kind("point");
        cell.put("srid", point.srid());
        cell.put("x", point.x());
        cell.put("y", point.y());
        if (point.z() != null) {
            cell.put("z", point.z());
        }
        return cell;
    }

    private Object list(Collection<?> many) {
        List<@Nullable Object> list = new ArrayList<>(many.size());
        many.forEach((each) -> list.add(cell(each)));
        return list;
    }

    Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        map.forEach((key, value) -> cells.put(String.valueOf(key), cell(value)));
        return cells;
    }

    /** The key of a node that is one of these, or the end of a relationship. */
    String key(String elementId) {
        GraphNode node = nodes.get(elementId);
        return (node == null) ? element(elementId) : key(node);
    }

    private static String element(String elementId) {
        return new NodeKey(NodeKind.OTHER, elementId).toString();
    }

    static String key(GraphNode node) {
        NodeKind kind = kindOf(node);
        String id = (kind == NodeKind.OTHER) ? node.elementId() : String.valueOf(node.properties().get("id"));
        return new NodeKey(kind, id).toString();
    }

    /** What a node stands for. */
    static NodeKind kindOf(GraphNode node) {
        if (node.properties().get("id") instanceof String) {
            for (NodeKind kind : NodeKind.values()) {
                if (kind != NodeKind.OTHER && node.labels().contains(kind.label())) {
                    return kind;
                }
            }
        }
        return NodeKind.OTHER;
    }

    static String labelOf(GraphNode node) {
        for (String name : NAMES) {
            Object value = node.properties().get(name);
            if (value != null) {
                return value.toString();
            }
        }
        return String.join(":", node.labels());
    }

    /** What a value is called in Cypher. */
    static String type(Object value) {
        return switch (value) {
            case Long number -> "Integer";
            case Double number -> "Float";
            case Boolean truth -> "Boolean";
            case String text -> "String";
            case LocalDate date -> "Date";
            case LocalTime time -> "LocalTime";
            case OffsetTime time -> "Time";
            case LocalDateTime time -> "LocalDateTime";
            case ZonedDateTime time -> "DateTime";
            case TimeSpan span -> "Duration";
            case GeoPoint point -> "Point";
            case GraphNode node -> "Node";
            case GraphRelationship relationship -> "Relationship";
            case GraphPath path -> "Path";
            case Collection<?> many -> "List";
            case Map<?, ?> map -> "Map";
            default -> value.getClass().getSimpleName();
        };
    }

    /**
     * The type of each column: {@code null} where there is no value, {@code mixed} where
     * values differ in type.
     */
    static List<String> types(int columns, List<List<@Nullable Object>> rows) {
        List<String> types = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String type = "null";
            for (List<@Nullable Object> row : rows) {
                Object value = row.get(column);
                if (value != null && !type.equals(type(value))) {
                    type = type.equals("null") ? type(value) : "mixed";
                }
                if (type.equals("mixed")) {
                    break;
                }
            }
            types.add(type);
        }
        return types;
    }

    /** Parameters as a query takes them; JSON has fewer types than Cypher. */
    static Map<String, @Nullable Object> parameters(Map<String, ?> given) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        given.forEach((name, value) -> parameters.put(name, parameter(name, value)));
        return parameters;
    }

    private static @Nullable Object parameter(String name, @Nullable Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case BigDecimal number -> number.doubleValue();
            case BigInteger number ->
                throw new InvalidRequestException(name, "The number " + number + " is too large for Cypher.");
            case Collection<?> many -> {
                List<@Nullable Object> list = new ArrayList<>();
                many.forEach((each) -> list.add(parameter(name, each)));
                yield list;
            }
            case Map<?, ?> map when "date".equals(map.get("$kind")) -> date(name, map.get("value"));
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> inner = new HashMap<>();
                map.forEach((key, each) -> inner.put(String.valueOf(key), parameter(name, each)));
                yield inner;
            }
            case null, default -> value;
        };
    }

    private static Object date(String name, @Nullable Object value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        }
        catch (DateTimeParseException ex) {
            throw new InvalidRequestException(name, name + " must be a date such as 2024-01-31, not '" + value + "'.");
        }
    }

}
