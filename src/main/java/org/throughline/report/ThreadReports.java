package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.Facet;
import org.throughline.community.Network;
import org.throughline.community.ThreadKind;
import org.throughline.community.ThreadParameters;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** The threads of courses, and how far they can be trusted. */
public final class ThreadReports {

    private final Database database;

    private final QueryCatalogue queries;

    private final Projections projections;

    private final RunService runs;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the threads are
     * @param queries how to ask for them
     * @param projections what they were found in
     * @param runs knows the run that found them
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public ThreadReports(Database database, QueryCatalogue queries, Projections projections, RunService runs,
            int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.projections = projections;
        this.runs = runs;
        this.minimumGroup = minimumGroup;
    }

    /**
     * The threads of a kind.
     *
     * @param run the run that found them, null if none did
     * @param kind content or co-enrolment
     * @param items the largest first
     * @param quality how sure the division is, null without a run
     * @param scan other resolutions
     * @param timeline the threads of academic years, null where there is none
     */
    public record Threads(@Nullable RunReport run, String kind, List<ThreadSummary> items, @Nullable Object quality,
            List<?> scan, @Nullable Object timeline) {
    }

    /**
     * One thread.
     *
     * @param id its id
     * @param number 1 for the largest
     * @param label its most typical topics
     * @param topics names of its most typical topics
     * @param size courses
     * @param teachers teachers who completed at least one of them, null if too few to be
     * published
     * @param links threads with related courses, the closest first
     */
    public record ThreadSummary(String id, long number, String label, List<String> topics, long size,
            @Nullable Long teachers, List<ThreadLink> links) {
    }

    /**
     * A link between two threads.
     *
     * @param thread id of the other one
     * @param weight sum of the weights of the edges between their courses
     * @param edges how many edges there are
     */
    public record ThreadLink(String thread, double weight, long edges) {
    }

    /**
     * A thread with its courses.
     *
     * @param id its id
     * @param number 1 for the largest
     * @param label its most typical topics
     * @param topics names of its most typical topics
     * @param size courses
     * @param kind content or co-enrolment
     * @param courses those most completed first
     */
    public record ThreadDetail(String id, long number, String label, List<String> topics, long size, String kind,
            List<ThreadCourse> courses) {
    }

    /**
     * A course of a thread.
     *
     * @param id its id
     * @param title its title
     * @param language its language
     * @param teachers teachers who completed it, null if too few to be published
     * @param neighbours up to five related courses of the same thread, the closest first
     */
    public record ThreadCourse(String id, @Nullable String title, @Nullable String language, @Nullable Long teachers,
            List<Neighbour> neighbours) {
    }

    /**
     * A related course.
     *
     * @param id its id
     * @param weight of the edge
     */
    public record Neighbour(String id, double weight) {
    }

    /**
     * The threads of a kind.
     * @param kind content or co-enrolment
     * @throws InvalidRequestException if it is neither
     */
    public Threads threads(String kind) {
        String key = requireKind(kind);
        RunReport run = latest(key).orElse(null);
        Map<String, @Nullable Object> summary = (run == null) ? Map.of() : runs.summary(run.id());
        Map<String, Object> parameters = Map.of("kind", key);
        Map<String, List<ThreadLink>> links = new HashMap<>();
        database.forEach(queries.get("report/list-thread-links"), parameters, (row) -> {
            double weight = row.doubleValue("weight");
            long edges = row.longValue("edges");
            links.computeIfAbsent(row.string("first"), (id) -> new ArrayList<>())
                .add(new ThreadLink(row.string("second"), weight, edges));
            links.computeIfAbsent(row.string("second"), (id) -> new ArrayList<>())
                .add(new ThreadLink(row.string("first"), weight, edges));
        });
        List<ThreadSummary> items = database.list(queries.get("report/list-threads"), parameters)
            .stream()
            .map((row) -> new ThreadSummary(row.string("id"), row.longValue("number"), row.string("label"),
                    row.list("topics"), row.longValue("size"), published(row.longValue("teachers")),
                    sorted(links.getOrDefault(row.string("id"), List.of()))))
            .toList();
        return new Threads(run, key, items, summary.get("quality"),
                (summary.get("scan") instanceof List<?> scan) ? scan : List.of(), summary.get("timeline"));
    }

    /**
     * The threads through the academic years as GraphStream's dynamic graph.
     * @param kind content or co-enrolment
     * @return DGS, a step a year
     * @throws NotFoundException if no run has looked for threads of this kind
     */
    public String dynamicGraph(String kind) {
        RunReport run = latest(requireKind(kind))
            .orElseThrow(() -> new NotFoundException("No run has looked for threads of kind " + kind
                    + " yet: start one (POST /api/v1/runs, or the command analyse)."));
        ThreadParameters parameters = RunParameters.threads(run.parameters());
        Projection projection = projections.current();
        CategoryMatrix thematic = CategoryMatrix.of(projection, Facet.THEMATIC, parameters.decay());
        CategoryMatrix disciplinary = CategoryMatrix.of(projection, Facet.DISCIPLINARY, parameters.decay());
        Network network = ThreadsAnalysis.network(parameters, projection, thematic, disciplinary, Progress.NONE);
        return ThreadYears.of(projection, network, parameters, RunParameters.yearStart(run.parameters()), Progress.NONE)
            .toDgs();
    }

    private Optional<RunReport> latest(String kind) {
        return runs.finished(AnalysisKind.THREADS)
            .stream()
            .filter((candidate) -> kind.equals(candidate.parameters().get("kind")))
            .findFirst();
    }

    private static String requireKind(String kind) {
        try {
            return ThreadKind.parse(kind).key();
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidRequestException("kind", String.valueOf(ex.getMessage()));
        }
    }

    private static List<ThreadLink> sorted(List<ThreadLink> links) {
        return links.stream()
            .sorted((a, b) -> (a.weight() != b.weight()) ? Double.compare(b.weight(), a.weight())
                    : a.thread().compareTo(b.thread()))
            .toList();
    }

    private @Nullable Long published(long teachers) {
        return Disclosure.published(teachers, minimumGroup);
    }

    /**
     * One thread.
     * @throws NotFoundException if there is none
     */
    public ThreadDetail find(String id) {
        Map<String, Object> parameters = Map.of("id", id);
        Row thread = database.list(queries.get("report/read-thread"), parameters)
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("thread", id));
        List<ThreadCourse> courses = database.list(queries.get("report/list-courses-of-thread"), parameters)
            .stream()
            .map(this::course)
            .toList();
        return new ThreadDetail(id, thread.longValue("number"), thread.string("label"), thread.list("topics"),
                thread.longValue("size"), thread.string("kind"), courses);
    }

    private ThreadCourse course(Row row) {
        List<Map<String, @Nullable Object>> neighbours = row.list("neighbours");
        return new ThreadCourse(row.string("id"), row.optionalString("title"), row.optionalString("language"),
                published(row.longValue("teachers")),
                neighbours.stream()
                    .map(Row::new)
                    .map((neighbour) -> new Neighbour(neighbour.string("id"), neighbour.doubleValue("weight")))
                    .toList());
    }

}
