package org.throughline.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.DrawnGraph;
import org.throughline.explore.GraphPart;
import org.throughline.explore.GraphXml;

/** Writes a graph exactly as it is shown, in the forms that other programs read. */
public final class GraphExports {

    private GraphExports() {
    }

    /** The forms of a graph file. */
    public enum Format {

        /** igraph, NetworkX, yEd. */
        GRAPHML("graphml", "application/graphml+xml"),

        /** Gephi: places, sizes and colours are in it. */
        GEXF("gexf", "application/gexf+xml"),

        /** VOSviewer and VOSviewer Online. */
        VOSVIEWER("vosviewer", "application/json"),

        /** A row a node. */
        NODES_CSV("nodes.csv", "text/csv"),

        /** A row a link. */
        EDGES_CSV("edges.csv", "text/csv");

        private final String key;

        private final String mediaType;

        Format(String key, String mediaType) {
            this.key = key;
            this.mediaType = mediaType;
        }

        /** The word in requests and on the command line. */
        public String key() {
            return key;
        }

        /** What a browser is told. */
        public String mediaType() {
            return mediaType;
        }

        /** What is added to the name of a file. */
        public String ending() {
            return "." + switch (this) {
                case VOSVIEWER -> "json";
                case GRAPHML, GEXF, NODES_CSV, EDGES_CSV -> key;
            };
        }

        /**
         * The format of a word.
         * @throws InvalidRequestException if there is no such format
         */
        public static Format parse(@Nullable String word) {
            return Arrays.stream(values())
                .filter((format) -> format.key.equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("format",
                        "format must be " + Arrays.stream(values()).map(Format::key).collect(Collectors.joining(", "))
                                + ", not '" + word + "'."));
        }

        /** All words. */
        public static List<String> keys() {
            return Arrays.stream(values()).map(Format::key).toList();
        }

    }

    /**
     * What is to become a file.
     *
     * @param format see {@link Format#key}
     * @param name of the graph and of the file, null for one of ours
     * @param nodes as they are shown
     * @param links as they are shown
     */
    public record ExportRequest(@Nullable String format, @Nullable String name, @Nullable List<ExportedNode> nodes,
            @Nullable List<ExportedLink> links) {

        /**
         * The graph.
         * @throws InvalidRequestException if it has no sense
         */
        public DrawnGraph graph() {
            List<DrawnGraph.Node> drawn = RunParameters.checked("nodes",
                    () -> Optional.ofNullable(nodes).orElse(List.of()).stream().map(ExportedNode::drawn).toList());
            DrawnGraph unlinked = RunParameters.checked("nodes", () -> new DrawnGraph(title(), drawn, List.of()));
            return RunParameters.checked("links", () -> new DrawnGraph(unlinked.name(), unlinked.nodes(),
                    Optional.ofNullable(links).orElse(List.of()).stream().map(ExportedLink::drawn).toList()));
        }

        private String title() {
            return (name == null || name.isBlank()) ? "Throughline" : name.strip();
        }

        /** The name of the file: letters and digits of any script. */
        public String fileName() {
            return Views.slug(title()) + Format.parse(format).ending();
        }

    }

    /**
     * A node that is to be written.
     *
     * @param id its key
     * @param label what is written beside it, null for its key
     * @param kind what it stands for, null for other
     * @param x where it is
     * @param y where it is
     * @param size how large it is drawn
     * @param colour as {@code #rrggbb}
     * @param attributes what is known about it
     */
    public record ExportedNode(@Nullable String id, @Nullable String label, @Nullable String kind, @Nullable Double x,
            @Nullable Double y, @Nullable Double size, @Nullable String colour,
            @Nullable Map<String, @Nullable Object> attributes) {

        private DrawnGraph.Node drawn() {
            if (id == null || id.isEmpty()) {
                throw new IllegalArgumentException("A node has no id.");
            }
            return new DrawnGraph.Node(id, (label == null) ? id : label, (kind == null) ? "other" : kind, x, y, size,
                    colour, (attributes == null) ? Map.of() : attributes);
        }

    }

    /**
     * A link that is to be written.
     *
     * @param source key of the node it starts at
     * @param target key of the node it ends at
     * @param kind relationship type, null for none
     * @param weight how strong it is, null for 1
     * @param year academic year
     */
    public record ExportedLink(@Nullable String source, @Nullable String target, @Nullable String kind,
            @Nullable Double weight, @Nullable Integer year) {

        private DrawnGraph.Link drawn() {
            if (source == null || target == null) {
                throw new IllegalArgumentException("A link has no source or no target.");
            }
            return new DrawnGraph.Link(source, target, (kind == null) ? "" : kind, (weight == null) ? 1 : weight, year);
        }

    }

    /**
     * Writes a graph.
     * @param graph what is written
     * @param format how
     * @param out where to; stays open
     */
    public static void write(DrawnGraph graph, Format format, Writer out) throws IOException {
        switch (format) {
            case GRAPHML -> GraphXml.writeGraphMl(graph, out);
            case GEXF -> GraphXml.writeGexf(graph, out);
            case VOSVIEWER -> VosviewerJson.write(graph, out);
            case NODES_CSV -> TableFormat.CSV.write(nodes(graph), out);
            case EDGES_CSV -> TableFormat.CSV.write(links(graph), out);
        }
    }

    private static Table nodes(DrawnGraph graph) {
        List<String> attributes = graph.attributeNames();
        List<String> columns = new ArrayList<>(List.of("id", "label", "kind", "x", "y", "size", "colour"));
        columns.addAll(attributes);
        return new Table(graph.name(), columns, graph.nodes().stream().map((node) -> {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(node.id(), node.label(), node.kind(), node.x(),
                    node.y(), node.size(), node.colour()));
            attributes.forEach((name) -> row.add(node.attributes().get(name)));
            return row;
        }).iterator());
    }

    private static Table links(DrawnGraph graph) {
        return new Table(graph.name(), List.of("source", "target", "type", "kind", "weight", "year"),
                graph.links()
                    .stream()
                    .map((link) -> Arrays.<@Nullable Object>asList(link.source(), link.target(),
                            link.isDirected() ? "Directed" : "Undirected", link.kind(), link.weight(), link.year()))
                    .iterator());
    }

    /** A part of the graph as it would be shown: courses as large as they are popular. */
    public static DrawnGraph drawn(String name, GraphPart part) {
        return new DrawnGraph(name, part.nodes()
            .stream()
            .map((node) -> new DrawnGraph.Node(node.id(), node.label(), node.kind(), node.x(), node.y(),
                    (node.attributes().get("teachers") instanceof Number teachers)
                            ? Double.valueOf(Math.sqrt(teachers.doubleValue())) : null,
                    null, node.attributes()))
            .toList(),
                part.links()
                    .stream()
                    .map((link) -> new DrawnGraph.Link(link.source(), link.target(), link.kind(), link.weight(),
                            link.year()))
                    .toList());
    }

}
