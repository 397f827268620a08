package org.throughline.store;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;
import org.throughline.store.cypher.GeoPoint;
import org.throughline.store.cypher.GraphNode;
import org.throughline.store.cypher.GraphPath;
import org.throughline.store.cypher.GraphRelationship;
import org.throughline.store.cypher.TimeSpan;

/** Turns what the driver hands out into plain Java and our own records. */
final class CypherValues {

    private CypherValues() {
    }

    static List<@Nullable Object> plain(Record row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Value value : row.values()) {
            cells.add(plain(value.asObject()));
        }
        return cells;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Node node -> node(node);
            case Relationship relationship -> relationship(relationship);
            case Path path -> path(path);
            case List<?> many -> list(many);
            case Map<?, ?> map -> map(map);
            case byte[] bytes -> bytes(bytes);
            case IsoDuration span -> new TimeSpan(span.months(), span.days(), span.seconds(), span.nanoseconds());
            case Point point ->
                new GeoPoint(point.srid(), point.x(), point.y(), Double.isNaN(point.z()) ? null : point.z());
            case Boolean truth -> truth;
            case Number number -> number;
            case Temporal time -> time;
            default -> value.toString();
        };
    }

    private static List<@Nullable Object> list(List<?> many) {
        List<@Nullable Object> plain = new ArrayList<>(many.size());
        for (Object each : many) {
            plain.add(plain(each));
        }
        return plain;
    }

    private static List<@Nullable Object> bytes(byte[] bytes) {
        List<@Nullable Object> plain = new ArrayList<>(bytes.length);
        for (byte each : bytes) {
            plain.add((long) each);
        }
        return plain;
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static Map<String, @Nullable Object> properties(Entity entity) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        // sorted: the database keeps no order
        List<String> keys = new ArrayList<>();
        entity.keys().forEach(keys::add);
        keys.sort(null);
        keys.forEach((key) -> properties.put(key, plain(entity.get(key).asObject())));
        return properties;
    }

    private static GraphNode node(Node node) {
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        labels.sort(null);
        return new GraphNode(node.elementId(), labels, properties(node));
    }

    private static GraphRelationship relationship(Relationship relationship) {
        return new GraphRelationship(relationship.elementId(), relationship.type(), relationship.startNodeElementId(),
                relationship.endNodeElementId(), properties(relationship));
    }

    private static GraphPath path(Path path) {
        List<GraphNode> nodes = new ArrayList<>();
        path.nodes().forEach((node) -> nodes.add(node(node)));
        List<GraphRelationship> relationships = new ArrayList<>();
        path.relationships().forEach((relationship) -> relationships.add(relationship(relationship)));
        return new GraphPath(nodes, relationships);
    }

}
