package org.throughline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.DrawnGraph;
import org.throughline.explore.DrawnGraph.Link;
import org.throughline.explore.DrawnGraph.Node;

/**
 * A graph as VOSviewer reads it: items with a place, a cluster, weights and scores; links
 * with a strength. The cluster of a course is the number of its thread, that of a thread
 * its own. VOSviewer knows one link between two items and none from an item to itself:
 * the weights of several add up. Its scores are numbers: attributes that are none are
 * left out.
 */
final class VosviewerJson {

    private static final JsonFactory JSON = new JsonFactory();

    private VosviewerJson() {
    }

    private record Pair(String source, String target) implements Comparable<Pair> {

        static Pair of(Link link) {
            boolean ascending = link.source().compareTo(link.target()) <= 0;
            return ascending ? new Pair(link.source(), link.target())
                    : new Pair(/* source= */ link.target(), /* target= */ link.source());
        }

        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return (bySource != 0) ? bySource : target.compareTo(other.target);
        }

    }

    /** Writes the graph; the writer stays open. */
    static void write(DrawnGraph graph, Writer out) throws IOException {
        SortedMap<Pair, Double> strengths = new TreeMap<>();
        for (Link link : graph.links()) {
            if (!link.source().equals(link.target())) {
                strengths.merge(Pair.of(link), link.weight(), Double::sum);
            }
        }
        Map<String, Integer> links = new HashMap<>();
        Map<String, Double> totals = new HashMap<>();
        strengths.forEach((pair, strength) -> {
            links.merge(pair.source(), 1, Integer::sum);
            links.merge(pair.target(), 1, Integer::sum);
            totals.merge(pair.source(), strength, Double::sum);
            totals.merge(pair.target(), strength, Double::sum);
        });
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeObjectFieldStart("network");
        json.writeArrayFieldStart("items");
        for (Node node : graph.nodes()) {
            item(json, node, links.getOrDefault(node.id(), 0), totals.getOrDefault(node.id(), 0.0));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (Map.Entry<Pair, Double> link : strengths.entrySet()) {
            json.writeStartObject();
            json.writeStringField("source_id", link.getKey().source());
            json.writeStringField("target_id", link.getKey().target());
            json.writeNumberField("strength", link.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static void item(JsonGenerator json, Node node, int links, double total) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        json.writeStringField("label", node.label());
        if (node.x() != null && node.y() != null) {
            json.writeNumberField("x", node.x());
            json.writeNumberField("y", node.y());
        }
        Long cluster = cluster(node);
        if (cluster != null) {
            json.writeNumberField("cluster", cluster);
        }
        json.writeObjectFieldStart("weights");
        json.writeNumberField("Links", links);
        json.writeNumberField("Total link strength", total);
        if (node.size() != null && node.size() >= 0) {
            json.writeNumberField("Size", node.size());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("scores");
        for (Map.Entry<String, @Nullable Object> attribute : node.attributes().entrySet()) {
            if (attribute.getValue() instanceof Number number) {
                json.writeNumberField(attribute.getKey(), number.doubleValue());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static @Nullable Long cluster(Node node) {
        Object number = node.attributes().get(node.kind().equals("thread") ? "number" : "threadNumber");
        return (number instanceof Long cluster && cluster > 0) ? cluster : null;
    }

}
