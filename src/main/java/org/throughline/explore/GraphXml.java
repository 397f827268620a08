package org.throughline.explore;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.DrawnGraph.Link;
import org.throughline.explore.DrawnGraph.Node;
import org.throughline.explore.DrawnGraph.ValueType;

/**
 * A {@link DrawnGraph} as XML that other programs read: GraphML (igraph, NetworkX, yEd)
 * and GEXF 1.3 (Gephi).
 *
 * <p>
 * Characters that XML cannot hold (control characters, halves of surrogate pairs) become
 * U+FFFD, the sign for what could not be shown.
 */
public final class GraphXml {

    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

    private static final String GEXF = "http://gexf.net/1.3";

    private static final String VIZ = "http://gexf.net/1.3/viz";

    /** Gephi draws nodes some units wide, so a picture must be wider than 2. */
    private static final double GEPHI_SCALE = 1000;

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter xml;

    private GraphXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes GraphML.
     * @param graph what is written
     * @param out where to; stays open
     */
    public static void writeGraphMl(DrawnGraph graph, Writer out) {
        write(out, (writer) -> writer.graphMl(graph));
    }

    /**
     * Writes GEXF 1.3 with places, sizes and colours.
     * @param graph what is written
     * @param out where to; stays open
     */
    public static void writeGexf(DrawnGraph graph, Writer out) {
        write(out, (writer) -> writer.gexf(graph));
    }

    private interface Document {

        void writeTo(GraphXml writer) throws XMLStreamException;

    }

    private static void write(Writer out, Document document) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            document.writeTo(new GraphXml(xml));
            xml.writeEndDocument();
            xml.flush();
        }
        catch (XMLStreamException ex) {
            throw new IllegalStateException("The graph could not be written as XML", ex);
        }
    }

    /**
     * A column of GraphML.
     *
     * @param id of the key
     * @param of node or edge
     * @param name of the column
     * @param type of its values
     */
    private record Key(String id, String of, String name, ValueType type) {
    }

    private void graphMl(DrawnGraph graph) throws XMLStreamException {
        start("graphml");
        xml.writeDefaultNamespace(GRAPHML);
        List<Key> keys = keys(graph);
        for (Key key : keys) {
            empty("key", "id", key.id(), "for", key.of(), "attr.name", key.name(), "attr.type", typeName(key.type()));
        }
        start("graph");
        attributes("id", graph.name(), "edgedefault", "directed");
        for (Node node : graph.nodes()) {
            start("node");
            attributes("id", node.id());
            for (Key key : keys) {
                data(key, key.of().equals("node") ? value(node, key.name()) : null);
            }
            end();
        }
        for (int at = 0; at < graph.links().size(); at++) {
            Link link = graph.links().get(at);
            start("edge");
            attributes("id", "e" + at, "source", link.source(), "target", link.target(), "directed",
                    String.valueOf(link.isDirected()));
            for (Key key : keys) {
                data(key, key.of().equals("edge") ? value(link, key.name()) : null);
            }
            end();
        }
        end();
        end();
    }

    private static List<Key> keys(DrawnGraph graph) {
        List<Key> keys = new ArrayList<>();
        Map<String, ValueType> own = Map.of("x", ValueType.DOUBLE, "y", ValueType.DOUBLE, "size", ValueType.DOUBLE);
        for (String name : List.of("label", "kind", "x", "y", "size", "colour")) {
            keys.add(new Key("n" + keys.size(), "node", name, own.getOrDefault(name, ValueType.STRING)));
        }
        graph.attributeTypes().forEach((name, type) -> keys.add(new Key("n" + keys.size(), "node", name, type)));
        keys.add(new Key("e0", "edge", "kind", ValueType.STRING));
        keys.add(new Key("e1", "edge", "weight", ValueType.DOUBLE));
        keys.add(new Key("e2", "edge", "year", ValueType.LONG));
        return keys;
    }

    private static @Nullable Object value(Node node, String name) {
        return switch (name) {
            case "label" -> node.label();
            case "kind" -> node.kind();
            case "x" -> node.x();
            case "y" -> node.y();
            case "size" -> node.size();
            case "colour" -> node.colour();
            default -> node.attributes().get(name);
        };
    }

    private static @Nullable Object value(Link link, String name) {
        return switch (name) {
            case "kind" -> link.kind();
            case "weight" -> link.weight();
            default -> link.year();
        };
    }

    private void data(Key key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            start("data");
            attributes("key", key.id());
            xml.writeCharacters(legal(value.toString()));
            end();
        }
    }

    private static String typeName(ValueType type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case LONG -> "long";
            case DOUBLE -> "double";
            case STRING -> "string";
        };
    }

    private void gexf(DrawnGraph graph) throws XMLStreamException {
        start("gexf");
        xml.writeDefaultNamespace(GEXF);
        xml.writeNamespace("viz", VIZ);
        attributes("version", "1.3");
        start("meta");
        text("creator", "Throughline");
        text("description", graph.name());
        end();
        start("graph");
        attributes("mode", "static", "defaultedgetype", "directed");
        Map<String, ValueType> types = graph.attributeTypes();
        List<String> names = new ArrayList<>(types.keySet());
        start("attributes");
        attributes("class", "node");
        empty("attribute", "id", "kind", "title", "kind", "type", "string");
        for (int at = 0; at < names.size(); at++) {
            empty("attribute", "id", String.valueOf(at), "title", names.get(at), "type",
                    typeName(types.getOrDefault(names.get(at), ValueType.STRING)));
        }
        end();
        start("attributes");
        attributes("class", "edge");
        empty("attribute", "id", "year", "title", "year", "type", "integer");
        end();
        start("nodes");
        for (Node node : graph.nodes()) {
            gexfNode(node, names);
        }
        end();
        start("edges");
        for (int at = 0; at < graph.links().size(); at++) {
            gexfEdge(graph.links().get(at), at);
        }
        end();
        end();
        end();
    }

    private void gexfNode(Node node, List<String> names) throws XMLStreamException {
        start("node");
        attributes("id", node.id(), "label", node.label());
        start("attvalues");
        empty("attvalue", "for", "kind", "value", node.kind());
        for (int at = 0; at < names.size(); at++) {
            Object value = node.attributes().get(names.get(at));
            if (value != null) {
                empty("attvalue", "for", String.valueOf(at), "value", value.toString());
            }
        }
        end();
        String colour = node.colour();
        if (colour != null) {
            viz("color", "r", part(colour, 1), "g", part(colour, 3), "b", part(colour, 5));
        }
        Double x = node.x();
        Double y = node.y();
        if (x != null && y != null) {
            viz("position", "x", String.valueOf(x * GEPHI_SCALE), "y", String.valueOf(y * GEPHI_SCALE), "z", "0.0");
        }
        Double size = node.size();
        if (size != null) {
            viz("size", "value", size.toString());
        }
        end();
    }

    private void gexfEdge(Link link, int number) throws XMLStreamException {
        start("edge");
        attributes("id", String.valueOf(number), "source", link.source(), "target", link.target(), "type",
                link.isDirected() ? "directed" : "undirected", "kind", link.kind(), "label", link.kind(), "weight",
                String.valueOf(link.weight()));
        if (link.year() != null) {
            start("attvalues");
            empty("attvalue", "for", "year", "value", String.valueOf(link.year()));
            end();
        }
        end();
    }

    private static String part(String colour, int at) {
        return String.valueOf(Integer.parseInt(colour.substring(at, at + 2), 16));
    }

    private void start(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void viz(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("viz", element, VIZ);
        attributes(attributes);
    }

    private void text(String element, String text) throws XMLStreamException {
        start(element);
        xml.writeCharacters(legal(text));
        end();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int at = 0; at < namesAndValues.length; at += 2) {
            xml.writeAttribute(namesAndValues[at], legal(namesAndValues[at + 1]));
        }
    }

    private static String legal(String text) {
        return text.codePoints()
            .map((point) -> isLegal(point) ? point : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    /** Char of XML 1.0, section 2.2. */
    private static boolean isLegal(int point) {
        return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }

}
