package org.throughline.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A graph as it is shown, ready to become a file: only what is here is written.
 *
 * @param name what it is called
 * @param nodes each id once
 * @param links between these nodes
 */
public record DrawnGraph(String name, List<Node> nodes, List<Link> links) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Names of columns that a node has anyway. */
    private static final Set<String> TAKEN = Set.of("id", "label", "kind", "x", "y", "size", "colour");

    /** The types of relationships that have no direction. */
    private static final Set<String> UNDIRECTED = Set.of("RELATED_TO", "TIED");

    public DrawnGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException("The node '" + node.id() + "' is given twice.");
            }
        }
        for (Link link : links) {
            for (String end : List.of(link.source(), link.target())) {
                if (!ids.contains(end)) {
                    throw new IllegalArgumentException("A link leads to '" + end + "', which is none of the nodes.");
                }
            }
        }
    }

    /**
     * A node.
     *
     * @param id its key
     * @param label what is written beside it
     * @param kind what it stands for
     * @param x where it is, null for nowhere
     * @param y where it is, null for nowhere
     * @param size how large it is drawn, null where it does not matter
     * @param colour as {@code #rrggbb}, null where it does not matter
     * @param attributes what is known about it, see {@link DrawnGraph#flattened}
     */
    public record Node(String id, String label, String kind, @Nullable Double x, @Nullable Double y,
            @Nullable Double size, @Nullable String colour, Map<String, @Nullable Object> attributes) {

        public Node {
            if (colour != null && !COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException(
                        "The colour of '" + id + "' must be written as #rrggbb, not '" + colour + "'.");
            }
            for (Double number : new Double[] { x, y, size }) {
                if (number != null && !Double.isFinite(number)) {
                    throw new IllegalArgumentException("The place and the size of '" + id + "' must be finite.");
                }
            }
            attributes = flattened(attributes);
        }

    }

    /**
     * A link.
     *
     * @param source key of the node it starts at
     * @param target key of the node it ends at
     * @param kind relationship type
     * @param weight how strong it is
     * @param year academic year, null where it has none
     */
    public record Link(String source, String target, String kind, double weight, @Nullable Integer year) {

        public Link {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("The weight of a link must be finite.");
            }
        }

        /** Whether it matters which end is which. */
        public boolean isDirected() {
            return !UNDIRECTED.contains(kind);
        }

    }

    /**
     * One value a name: a map becomes a name for each of its entries, after a dot; a list
     * becomes its entries joined by a bar; a name that every node uses anyway is marked.
     * What is undefined is left out.
     */
    private static Map<String, @Nullable Object> flattened(Map<String, @Nullable Object> attributes) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            String column = TAKEN.contains(name) ? name + " (attribute)" : name;
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, entry) -> put(flat, column + "." + key, entry));
            }
            else {
                put(flat, column, value);
            }
        });
        return Collections.unmodifiableMap(flat);
    }

    private static void put(Map<String, @Nullable Object> flat, String name, @Nullable Object value) {
        switch (value) {
            case null -> {
                // undefined stays undefined
            }
            case Boolean truth -> flat.put(name, truth);
            case Integer number -> flat.put(name, number.longValue());
            case Long number -> flat.put(name, number);
            case Number number when Double.isFinite(number.doubleValue()) -> flat.put(name, number.doubleValue());
            case Collection<?> many -> flat.put(name, String.join("|", many.stream().map(String::valueOf).toList()));
            default -> flat.put(name, value.toString());
        }
    }

    /** What the values of an attribute are. */
    enum ValueType {

        BOOLEAN, LONG, DOUBLE, STRING;

        static ValueType of(Object value) {
            return switch (value) {
                case Boolean truth -> BOOLEAN;
                case Long number -> LONG;
                case Double number -> DOUBLE;
                default -> STRING;
            };
        }

        ValueType and(ValueType other) {
            boolean numbers = (this == LONG || this == DOUBLE) && (other == LONG || other == DOUBLE);
            return (this == other) ? this : numbers ? DOUBLE : STRING;
        }

    }

    /** The attributes that any node has, in the order in which they occur. */
    Map<String, ValueType> attributeTypes() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        nodes.forEach((node) -> node.attributes().forEach((name, value) -> {
            if (value != null) {
                types.merge(name, ValueType.of(value), ValueType::and);
            }
        }));
        return types;
    }

    /**
     * The names of the attributes that any node has, in the order in which they occur.
     */
    public List<String> attributeNames() {
        return new ArrayList<>(attributeTypes().keySet());
    }

}
