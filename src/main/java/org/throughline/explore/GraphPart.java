package org.throughline.explore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the graph that is to be drawn.
 *
 * @param nodes in the order in which they matter
 * @param links between them, or to the node that was expanded
 * @param shown how many nodes there are here
 * @param total how many there would be without a limit, null where that has no sense
 * @param next what to pass as {@code after} for the following nodes, null where there are
 * none
 * @param layout how the places were found, null where there are none
 */
public record GraphPart(List<Node> nodes, List<Link> links, int shown, @Nullable Long total, @Nullable String next,
        @Nullable Drawing layout) {

    public GraphPart {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * A node.
     *
     * @param id its key, see {@link NodeKey}
     * @param kind its kind, see {@link NodeKind#key}
     * @param label its title or name
     * @param x from -1 (left) to 1, null where it has no place
     * @param y from -1 (bottom) to 1, null where it has no place
     * @param attributes what is known about it; undefined and suppressed is null
     * @param degrees how many relationships it has, by type, direction and kind of the
     * other node: {@code COVERS>topic} leads to topics, {@code COMPLETED<teacher} comes
     * from teachers
     */
    public record Node(String id, String kind, String label, @Nullable Double x, @Nullable Double y,
            Map<String, @Nullable Object> attributes, Map<String, Integer> degrees) {

        public Node {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            degrees = Collections.unmodifiableMap(new LinkedHashMap<>(degrees));
        }

        /** The same in another place. */
        public Node at(GraphLayout.@Nullable Position place) {
            return (place == null) ? this : new Node(id, kind, label, place.x(), place.y(), attributes, degrees);
        }

    }

    /**
     * A link.
     *
     * @param source key of the node it starts at
     * @param target key of the node it ends at
     * @param kind relationship type; TIED joins threads
     * @param weight how strong it is, 1 where nothing says so
     * @param year academic year of its date, null where it has none
     * @param attributes further properties
     */
    public record Link(String source, String target, String kind, double weight, @Nullable Integer year,
            Map<String, @Nullable Object> attributes) {

        public Link {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }

    }

    /**
     * How the places of nodes were found.
     *
     * @param seed of the starting places
     * @param algorithm see {@link LayoutAlgorithm#key}
     */
    public record Drawing(long seed, String algorithm) {
    }

}
