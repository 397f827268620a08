package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGEXF;
import org.graphstream.stream.file.FileSourceGraphML;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.explore.DrawnGraph;
import org.throughline.report.GraphExports.ExportRequest;
import org.throughline.report.GraphExports.ExportedLink;
import org.throughline.report.GraphExports.ExportedNode;
import org.throughline.report.GraphExports.Format;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Graph files, read back with other programs' readers. */
class GraphExportsTests {

    private static final String HEBREW = "הוראת \"קריאה\" <b>&";

    private static final String ARABIC = "القراءة ]]> 'الأولى'";

    private static final String CONTROL = "a\u0000b\u0007c\uD800d\uFFFFe";

    private static final String REPLACED = "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe";

    private static final String EMOJI = "\uD83D\uDCDA";

    private static Map<String, @Nullable Object> attributes(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> attributes = new HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            attributes.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return attributes;
    }

    private static final List<ExportedNode> NODES = List.of(
            new ExportedNode("course/c 1", HEBREW, "course", 0.5, -0.25, 3.0, "#0a80ff",
                    attributes("teachers", 12, "threadNumber", 2, "hours", 1.5, "years", Map.of("2023", 7),
                            "disciplines", List.of("x", "y"), "online", true, "formula", "=1+1", "unknown", null)),
            new ExportedNode("course/c\"2", ARABIC, "course", -1.0, 1.0, null, null,
                    attributes("teachers", null, "hours", 2, "x", "-5")),
            new ExportedNode("topic/<t>", CONTROL + EMOJI, "topic", null, null, null, null, Map.of()));

    private static final List<ExportedLink> LINKS = List.of(
            new ExportedLink("course/c 1", "topic/<t>", "COVERS", 0.7, null),
            new ExportedLink("course/c\"2", "course/c 1", "RELATED_TO", 0.25, 2023),
            new ExportedLink("course/c 1", "course/c\"2", "RELATED_TO", 0.5, null));

    private static String write(Format format) throws IOException {
        StringWriter out = new StringWriter();
        GraphExports.write(new ExportRequest(format.key(), "שם <הגרף>", NODES, LINKS).graph(), format, out);
        return out.toString();
    }

    private static Document dom(String xml) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource
    void theSameGraphGivesTheSameBytes(Format format) throws IOException {
        assertThat(write(format)).isEqualTo(write(format)).isNotBlank();
    }

    @Test
    void graphStreamReadsTheGraphMl() throws IOException {
        Graph graph = new MultiGraph("read");
        FileSourceGraphML source = new FileSourceGraphML();
        source.addSink(graph);
        source.readAll(new StringReader(write(Format.GRAPHML)));
        assertThat(graph.nodes().map(org.graphstream.graph.Node::getId)).containsExactlyInAnyOrder("course/c 1",
                "course/c\"2", "topic/<t>");
        org.graphstream.graph.Node first = graph.getNode("course/c 1");
        assertThat(first.getAttribute("label")).isEqualTo(HEBREW);
        assertThat(first.getAttribute("x")).isEqualTo(0.5);
        assertThat(first.getAttribute("hours")).isEqualTo(1.5);
        assertThat(first.getAttribute("years.2023")).isEqualTo(7L);
        assertThat(first.getAttribute("disciplines")).isEqualTo("x|y");
        assertThat(first.getAttribute("online")).isEqualTo(true);
        org.graphstream.graph.Node second = graph.getNode("course/c\"2");
        assertThat(second.getAttribute("label")).isEqualTo(ARABIC);
        assertThat(second.getAttribute("x (attribute)")).isEqualTo("-5");
        assertThat(graph.getNode("topic/<t>").getAttribute("label")).isEqualTo(REPLACED + EMOJI);
        assertThat(graph.edges()
            .map((edge) -> edge.getAttribute("kind") + " " + edge.getAttribute("weight") + " " + edge.isDirected()))
            .containsExactlyInAnyOrder("COVERS 0.7 true", "RELATED_TO 0.25 false", "RELATED_TO 0.5 false");
    }

    @Test
    void whatIsUndefinedIsLeftOut() throws Exception {
        String key = elements(dom(write(Format.GRAPHML)), "key").stream()
            .filter((of) -> of.getAttribute("attr.name").equals("teachers"))
            .map((of) -> of.getAttribute("id"))
            .findFirst()
            .orElseThrow();
        assertThat(elements(dom(write(Format.GRAPHML)), "data"))
            .filteredOn((data) -> data.getAttribute("key").equals(key))
            .extracting(Element::getTextContent)
            .containsExactly("12");
    }

    @Test
    void theGexfHoldsPlacesSizesAndColours() throws Exception {
        Document gexf = dom(write(Format.GEXF));
        assertThat(gexf.getDocumentElement().getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(gexf.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(elements(gexf, "description").getFirst().getTextContent()).isEqualTo("שם <הגרף>");
        List<Element> nodes = elements(gexf, "node");
        assertThat(nodes).extracting((node) -> node.getAttribute("label"))
            .containsExactly(HEBREW, ARABIC, REPLACED + EMOJI);
        Element colour = elements(gexf, "color").getFirst();
        assertThat(colour.getNamespaceURI()).isEqualTo("http://gexf.net/1.3/viz");
        assertThat(List.of(colour.getAttribute("r"), colour.getAttribute("g"), colour.getAttribute("b")))
            .containsExactly("10", "128", "255");
        assertThat(elements(gexf, "position").getFirst().getAttribute("x")).isEqualTo("500.0");
        assertThat(elements(gexf, "position")).hasSize(2);
        assertThat(elements(gexf, "size").getFirst().getAttribute("value")).isEqualTo("3.0");
        assertThat(elements(gexf, "edge"))
            .extracting((edge) -> edge.getAttribute("kind") + " " + edge.getAttribute("type"))
            .containsExactly("COVERS directed", "RELATED_TO undirected", "RELATED_TO undirected");
        Map<String, String> titles = new HashMap<>();
        elements(gexf, "attribute").forEach((attribute) -> titles.put(attribute.getAttribute("id"),
                attribute.getAttribute("title") + ":" + attribute.getAttribute("type")));
        assertThat(titles.values()).contains("kind:string", "teachers:long", "hours:double", "online:boolean",
                "year:integer");
        assertThat(elements(gexf, "attvalue"))
            .allSatisfy((value) -> assertThat(titles).containsKey(value.getAttribute("for")));
    }

    @Test
    void graphStreamReadsTheGexf() throws IOException {
        Graph graph = new MultiGraph("read");
        FileSourceGEXF source = new FileSourceGEXF();
        source.addSink(graph);
        source.readAll(new StringReader(write(Format.GEXF)));
        assertThat(graph.getNodeCount()).isEqualTo(3);
        assertThat(graph.getEdgeCount()).isEqualTo(3);
    }

    @Test
    void vosviewerFindsItemsClustersAndOneLinkAPair() throws IOException {
        JsonNode network = new ObjectMapper().readTree(write(Format.VOSVIEWER)).get("network");
        JsonNode first = network.at("/items/0");
        assertThat(first.get("label").asText()).isEqualTo(HEBREW);
        assertThat(first.get("cluster").asInt()).isEqualTo(2);
        assertThat(first.get("x").asDouble()).isEqualTo(0.5);
        assertThat(first.at("/weights/Links").asInt()).isEqualTo(2);
        assertThat(first.at("/weights/Total link strength").asDouble()).isEqualTo(0.7 + 0.75);
        assertThat(first.at("/scores/hours").asDouble()).isEqualTo(1.5);
        assertThat(network.at("/items/1").has("cluster")).isFalse();
        assertThat(network.get("links")).hasSize(2);
        assertThat(network.at("/links/0/strength").asDouble()).isEqualTo(0.75);
    }

    @Test
    void tablesOfNodesAndLinksAreReadBack() throws IOException {
        List<NamedCsvRecord> nodes = read(write(Format.NODES_CSV));
        assertThat(nodes.getFirst().getField("label")).isEqualTo(HEBREW);
        assertThat(nodes.getFirst().getField("disciplines")).isEqualTo("x|y");
        assertThat(nodes.getFirst().getField("formula")).isEqualTo("'=1+1");
        assertThat(nodes.getFirst().getField("y")).isEqualTo("-0.25");
        assertThat(nodes.get(1).getField("x (attribute)")).isEqualTo("-5");
        assertThat(nodes.get(1).getField("teachers")).isEmpty();
        List<NamedCsvRecord> links = read(write(Format.EDGES_CSV));
        assertThat(links).extracting((link) -> link.getField("type"))
            .containsExactly("Directed", "Undirected", "Undirected");
        assertThat(links.get(1).getField("year")).isEqualTo("2023");
    }

    private static List<NamedCsvRecord> read(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Test
    void whatHasNoSenseIsRefusedByName() {
        assertThatThrownBy(() -> Format.parse("pdf")).isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("graphml, gexf, vosviewer, nodes.csv, edges.csv, not 'pdf'");
        ExportedNode node = NODES.getFirst();
        assertRefused("nodes", "given twice", List.of(node, node), List.of());
        assertRefused("links", "none of the nodes", List.of(node), LINKS);
        assertRefused("nodes", "no id", List.of(new ExportedNode(null, "x", "x", 0.0, 0.0, 1.0, null, null)),
                List.of());
        assertRefused("nodes", "#rrggbb", List.of(new ExportedNode("a", "x", "x", 0.0, 0.0, 1.0, "red\"/>", null)),
                List.of());
        assertRefused("nodes", "finite", List.of(new ExportedNode("a", "x", "x", Double.NaN, 0.0, 1.0, null, null)),
                List.of());
    }

    private static void assertRefused(String parameter, String message, List<ExportedNode> nodes,
            List<ExportedLink> links) {
        assertThatThrownBy(() -> new ExportRequest("gexf", "g", nodes, links).graph())
            .isInstanceOfSatisfying(InvalidRequestException.class,
                    (failure) -> assertThat(failure.parameter()).isEqualTo(parameter))
            .hasMessageContaining(message);
    }

    @Test
    void theFileIsNamedForTheGraphInAnyScript() {
        assertThat(new ExportRequest("gexf", "  שם: הגרף/..", List.of(), List.of()).fileName())
            .isEqualTo("שם-הגרף.gexf");
        assertThat(new ExportRequest("vosviewer", null, null, null).fileName()).isEqualTo("throughline.json");
        assertThat(new ExportRequest("nodes.csv", "...", null, null).fileName()).isEqualTo("view.nodes.csv");
        assertThat(new ExportRequest("nodes.csv", null, null, null).graph())
            .isEqualTo(new DrawnGraph("Throughline", List.of(), List.of()));
    }

}
