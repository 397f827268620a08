package org.throughline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.Period;
import org.throughline.community.ThreadKind;
import org.throughline.explore.ExploredGraph;
import org.throughline.explore.GraphPart.Node;
import org.throughline.explore.NodeKey;
import org.throughline.explore.NodeKind;
import org.throughline.explore.Vertex;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Nodes with their attributes. Numbers of teachers below the minimum are null, and so is
 * one more year where it could be had by subtraction. The degrees are exact: they say
 * what can be expanded, and whoever may expand sees the teachers themselves.
 */
final class GraphNodes {

    /** Attributes of teachers that are always there, undefined or not. */
    private static final List<String> OF_TEACHERS = List.of("type", "thematicCoherence", "disciplinaryCoherence",
            "courses", "careerStage", "role", "sector", "language", "seniorityYears", "engagementLevel",
            "motivationProfile");

    private final Database database;

    private final QueryCatalogue queries;

    private final int minimumGroup;

    GraphNodes(Database database, QueryCatalogue queries, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.minimumGroup = minimumGroup;
    }

    /**
     * Nodes in the order of their vertices, numbers of teachers being those of a period.
     */
    List<Node> of(GraphContent content, Collection<Vertex> vertices, Period period) {
        Map<String, Map<String, @Nullable Object>> teachers = teachers(vertices.stream()
            .filter((vertex) -> vertex.kind() == NodeKind.TEACHER)
            .map((vertex) -> content.graph().key(vertex).id())
            .toList());
        List<Node> nodes = new ArrayList<>();
        for (Vertex vertex : vertices) {
            NodeKey key = content.graph().key(vertex);
            Map<String, @Nullable Object> attributes = switch (vertex.kind()) {
                case COURSE -> course(content, vertex, period);
                case THREAD -> thread(content, vertex, period);
                case TEACHER -> teacher(content, vertex, teachers.getOrDefault(key.id(), Map.of()));
                case TOPIC, DISCIPLINE -> category(content, vertex);
                case OTHER -> Map.of();
            };
            nodes.add(new Node(key.toString(), vertex.kind().key(), content.label(vertex), null, null, attributes,
                    content.graph().degrees(vertex)));
        }
        return nodes;
    }

    private Map<String, Map<String, @Nullable Object>> teachers(List<String> ids) {
        Map<String, Map<String, @Nullable Object>> properties = new HashMap<>();
        if (!ids.isEmpty()) {
            database.forEach(queries.get("graph/read-teachers"), Map.of("ids", ids),
                    (row) -> properties.put(row.string("id"), PlainValues.of(row.map("properties"), Set.of("id"))));
        }
        return properties;
    }

    private Map<String, @Nullable Object> course(GraphContent content, Vertex course, Period period) {
        ExploredGraph graph = content.graph();
        Map<String, @Nullable Object> properties = content.course(course);
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        for (String name : List.of("title", "language", "level", "openedOn")) {
            attributes.put(name, properties.get(name));
        }
        Vertex thread = graph.threadOf(course, ThreadKind.CONTENT.key());
        attributes.put("thread", (thread == null) ? null : graph.key(thread).toString());
        attributes.put("threadLabel", (thread == null) ? null : content.thread(thread).label());
        attributes.put("threadNumber", (thread == null) ? null : Long.valueOf(content.thread(thread).number()));
        attributes.put("disciplines", graph.targets(course, "IN_DISCIPLINE").stream().map(content::label).toList());
        attributes.put("topics", graph.targets(course, "COVERS").size());
        putTeachers(attributes, graph, course, period);
        addOthers(attributes, properties);
        return attributes;
    }

    private Map<String, @Nullable Object> thread(GraphContent content, Vertex thread, Period period) {
        GraphContent.ThreadNames names = content.thread(thread);
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("kind", names.kind());
        attributes.put("number", names.number());
        attributes.put("topics", names.topics());
        attributes.put("courses", content.graph().courses(thread));
        putTeachers(attributes, content.graph(), thread, period);
        return attributes;
    }

    private Map<String, @Nullable Object> category(GraphContent content, Vertex category) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("courses", content.graph().courses(category));
        attributes.put("teachers", Disclosure.published(content.graph().teachers(category), minimumGroup));
        return attributes;
    }

    private static Map<String, @Nullable Object> teacher(GraphContent content, Vertex teacher,
            Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        OF_TEACHERS.forEach((name) -> attributes.put(name, properties.get(name)));
        attributes.put("type", properties.get("coherenceType"));
        attributes.put("courses", content.graph().courses(teacher));
        addOthers(attributes, properties);
        attributes.remove("coherenceType");
        return attributes;
    }

    /** What is there already stays, undefined or not. */
    private static void addOthers(Map<String, @Nullable Object> attributes, Map<String, @Nullable Object> properties) {
        properties.forEach((name, value) -> {
            if (!attributes.containsKey(name)) {
                attributes.put(name, value);
            }
        });
    }

    private void putTeachers(Map<String, @Nullable Object> attributes, ExploredGraph graph, Vertex vertex,
            Period period) {
        SortedMap<Integer, Integer> byYear = graph.teachersByYear(vertex);
        List<Integer> sizes = new ArrayList<>(byYear.values());
        if (graph.teachersWithoutYear(vertex) > 0) {
            sizes.add(graph.teachersWithoutYear(vertex));
        }
        Disclosure disclosure = Disclosure.of(sizes, minimumGroup);
        Map<String, @Nullable Integer> years = new TreeMap<>();
        int at = 0;
        for (Map.Entry<Integer, Integer> year : byYear.entrySet()) {
            years.put(year.getKey().toString(), disclosure.suppressed().contains(at++) ? null : year.getValue());
        }
        Long all = disclosure.totalShown() ? Disclosure.published(graph.teachers(vertex), minimumGroup) : null;
        if (period.equals(Period.ALL)) {
            attributes.put("teachers", all);
        }
        else {
            attributes.put("teachers", years.getOrDefault(period.toString(), 0));
        }
        attributes.put("years", years);
    }

}
