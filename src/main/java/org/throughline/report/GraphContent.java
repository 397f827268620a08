package org.throughline.report;

import java.text.Normalizer;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.ExploredGraph;
import org.throughline.explore.NodeKind;
import org.throughline.explore.ThreadGraph;
import org.throughline.explore.Vertex;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * What the explorer knows without asking the database: the graph of a projection with
 * titles, names and labels, and the properties of courses. Those of teachers are asked
 * for when they are shown.
 */
final class GraphContent {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Projection projection;

    private final ExploredGraph graph;

    private final List<Map<String, @Nullable Object>> courses;

    private final List<ThreadNames> threads;

    private final Set<String> teacherProperties;

    private final Map<NodeKind, List<String>> labels = new HashMap<>();

    /** The labels as they are compared in a search. */
    private final Map<NodeKind, List<String>> folded = new HashMap<>();

    private GraphContent(Projection projection, ExploredGraph graph, List<Map<String, @Nullable Object>> courses,
            List<ThreadNames> threads, Map<String, String> topics, Map<String, String> disciplines,
            Set<String> teacherProperties) {
        this.projection = projection;
        this.graph = graph;
        this.courses = courses;
        this.threads = threads;
        this.teacherProperties = Set.copyOf(teacherProperties);
        labels.put(NodeKind.COURSE, named(projection.courses(), (index) -> {
            Object title = courses.get(index).get("title");
            return (title == null) ? projection.courses().id(index) : title.toString();
        }));
        labels.put(NodeKind.THREAD, threads.stream().map(ThreadNames::label).toList());
        labels.put(NodeKind.TOPIC,
                named(projection.topics(), (index) -> SelectionReports.name(topics, projection.topics().id(index))));
        labels.put(NodeKind.DISCIPLINE, named(projection.disciplines(),
                (index) -> SelectionReports.name(disciplines, projection.disciplines().id(index))));
        labels.put(NodeKind.TEACHER, named(projection.teachers(), projection.teachers()::id));
        labels.forEach((kind, texts) -> folded.put(kind, texts.stream().map(GraphContent::fold).toList()));
    }

    private static List<String> named(Ids ids, IntFunction<String> name) {
        return IntStream.range(0, ids.size()).mapToObj(name).toList();
    }

    /**
     * What a thread is called.
     *
     * @param kind content or co-enrolment
     * @param number 1 for the largest of its kind
     * @param label its most typical topics
     * @param topics names of its most typical topics
     */
    record ThreadNames(String kind, long number, String label, List<String> topics) {
    }

    /** Reads what is not in the projection. */
    static GraphContent load(Database database, QueryCatalogue queries, Projection projection, Month yearStart) {
        Map<String, ThreadNames> threads = new TreeMap<>();
        database.forEach(queries.get("graph/list-threads"), Map.of(), (row) -> threads.put(row.string("id"),
                new ThreadNames(row.string("kind"), row.longValue("number"), row.string("label"), row.list("topics"))));
        Ids threadIds = Ids.of(threads.keySet());
        Ids courseIds = projection.courses();
        Rows.Builder inThread = Rows.builder(courseIds.size(), threadIds.size());
        database.forEach(queries.get("graph/list-memberships"), Map.of(), (row) -> {
            int course = courseIds.indexOf(row.string("course"));
            int thread = threadIds.indexOf(row.string("thread"));
            if (course >= 0 && thread >= 0) {
                inThread.add(course, thread, 1);
            }
        });
        SortedMap<String, Rows.Builder> related = new TreeMap<>();
        database.forEach(queries.get("graph/list-relations"), Map.of(), (row) -> {
            int first = courseIds.indexOf(row.string("first"));
            int second = courseIds.indexOf(row.string("second"));
            Double weight = row.optionalDouble("weight");
            if (first >= 0 && second >= 0 && weight != null && weight > 0) {
                related.computeIfAbsent(row.string("kind"), (kind) -> Rows.builder(courseIds.size(), courseIds.size()))
                    .add(first, second, weight);
            }
        });
        SortedMap<String, Rows> relatedRows = new TreeMap<>();
        related.forEach((kind, rows) -> relatedRows.put(kind, rows.build()));
        List<ThreadNames> names = List.copyOf(threads.values());
        ThreadGraph threadGraph = new ThreadGraph(threadIds, names.stream().map(ThreadNames::kind).toList(),
                inThread.build(), relatedRows);
        return new GraphContent(projection, new ExploredGraph(projection, threadGraph, yearStart),
                courses(database, queries, courseIds), names, names(database, queries, "graph/list-topics"),
                names(database, queries, "graph/list-disciplines"), teacherProperties(database, queries));
    }

    private static List<Map<String, @Nullable Object>> courses(Database database, QueryCatalogue queries, Ids ids) {
        List<Map<String, @Nullable Object>> courses = new ArrayList<>();
        for (int course = 0; course < ids.size(); course++) {
            courses.add(Map.of());
        }
        database.forEach(queries.get("graph/list-courses"), Map.of(), (row) -> {
            int course = ids.indexOf(row.string("id"));
            if (course >= 0) {
                courses.set(course, PlainValues.of(row.map("properties"), Set.of("id", "description")));
            }
        });
        return courses;
    }

    private static Set<String> teacherProperties(Database database, QueryCatalogue queries) {
        return database.list(queries.get("graph/list-teacher-properties"), Map.of())
            .stream()
            .map((row) -> row.string("name"))
            .collect(Collectors.toSet());
    }

    private static Map<String, String> names(Database database, QueryCatalogue queries, String query) {
        Map<String, String> names = new HashMap<>();
        database.forEach(queries.get(query), Map.of(), (row) -> names.put(row.string("id"), row.string("name")));
        return names;
    }

    Projection projection() {
        return projection;
    }

    ExploredGraph graph() {
        return graph;
    }

    /** Title, name or label; the id where there is none. */
    String label(Vertex vertex) {
        return labels.getOrDefault(vertex.kind(), List.of()).get(vertex.index());
    }

    /** The properties of a course, without its id and its description. */
    Map<String, @Nullable Object> course(Vertex course) {
        return courses.get(course.index());
    }

    /** The properties that any course has. */
    Set<String> courseProperties() {
        return courses.stream().flatMap((course) -> course.keySet().stream()).collect(Collectors.toSet());
    }

    /** The properties that any teacher has. */
    Set<String> teacherProperties() {
        return teacherProperties;
    }

    ThreadNames thread(Vertex thread) {
        return threads.get(thread.index());
    }

    /** The label as it is compared in a search. */
    String folded(Vertex vertex) {
        return folded.getOrDefault(vertex.kind(), List.of()).get(vertex.index());
    }

    /**
     * A text without case, accents, vowel points and the like: nobody types them when
     * they search.
     */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

}
