package org.throughline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.CoherenceEngine;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.Explanation;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.FitExplanation;
import org.throughline.coherence.Undefined;
import org.throughline.graph.Projection;
import org.throughline.report.TeacherReports.Named;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;

/**
 * The coherence of one teacher's selection, and why it is what it is. Computed afresh for
 * the parameters asked for.
 */
public final class SelectionReports {

    private final Database database;

    private final QueryCatalogue queries;

    private final Projections projections;

    public SelectionReports(Database database, QueryCatalogue queries, Projections projections) {
        this.database = database;
        this.queries = queries;
        this.projections = projections;
    }

    /**
     * The coherence of a selection.
     *
     * @param teacher pseudonym
     * @param parameters of the computation
     * @param courses distinct courses
     * @param titles title of every course of the selection, by id
     * @param facets thematic and disciplinary
     * @param fit share of courses in the teacher's own disciplines
     */
    public record CoherenceReport(String teacher, Map<String, Object> parameters, int courses,
            Map<String, String> titles, Map<String, FacetReport> facets, FitReport fit) {
    }

    /**
     * One facet. Undefined measures are null.
     *
     * @param categorisedCourses courses with a category in this facet
     * @param meanLinkage S
     * @param largestThread T1
     * @param largestThreadCategory the category that T1 counts
     * @param linkedShare T2
     * @param largestComponent T3
     * @param undefinedBecause why the measures have no value, null if they have
     * @param pairs all pairs of categorised courses, the most similar first
     * @param unlinked courses that share no category with another
     * @param uncategorised courses without a category in this facet
     * @param cypher the query that returns the same pairs from the graph
     * @param subgraph the query that returns the courses, their categories and the paths
     * between them
     */
    public record FacetReport(int categorisedCourses, @Nullable Double meanLinkage, @Nullable Double largestThread,
            @Nullable Named largestThreadCategory, @Nullable Double linkedShare, @Nullable Double largestComponent,
            @Nullable String undefinedBecause, List<Pair> pairs, List<String> unlinked, List<String> uncategorised,
            Cypher cypher, Cypher subgraph) {
    }

    /**
     * Two courses.
     *
     * @param a id of the one
     * @param b id of the other
     * @param similarity in [0, 1]
     * @param share part of the sum of all similarities, null if that is 0
     * @param shared categories that both have
     */
    public record Pair(String a, String b, double similarity, @Nullable Double share, List<Shared> shared) {
    }

    /**
     * A category that two courses share.
     *
     * @param id its id
     * @param name its name
     * @param contribution its part of the similarity
     */
    public record Shared(String id, String name, double contribution) {
    }

    /**
     * The share of courses in the teacher's own disciplines.
     *
     * @param value the share, null if undefined
     * @param inside courses in one of them
     * @param outside courses in others
     * @param undefinedBecause why it has no value, null if it has
     */
    public record FitReport(@Nullable Double value, List<String> inside, List<String> outside,
            @Nullable String undefinedBecause) {
    }

    /**
     * A query to be run anywhere.
     *
     * @param query its text
     * @param parameters its parameters
     */
    public record Cypher(String query, Map<String, @Nullable Object> parameters) {
    }

    /**
     * The coherence of a teacher, explained.
     * @throws NotFoundException if there is no such teacher
     */
    public CoherenceReport coherence(String teacher, Map<String, ?> given) {
        CoherenceParameters parameters = RunParameters.coherence(given);
        Selection selection = selection(teacher, parameters);
        Map<String, FacetReport> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.key(), facet(selection, facet));
        }
        FitExplanation fit = selection.engine().explainFit(selection.teacher());
        int[] courses = selection.engine().selection(selection.teacher());
        List<String> ids = Arrays.stream(courses)
            .mapToObj((course) -> selection.engine().projection().courses().id(course))
            .toList();
        return new CoherenceReport(teacher, RunParameters.describe(parameters), courses.length, titles(ids), facets,
                new FitReport(CoherenceWriter.orNull(fit.fit()), fit.inside(), fit.outside(), reason(fit.undefined())));
    }

    /** The engine over the selection of one teacher. */
    Selection selection(String teacher, CoherenceParameters parameters) {
        Projection projection = projections.current();
        if (projection.teachers().indexOf(teacher) < 0) {
            throw new NotFoundException("teacher", teacher);
        }
        return new Selection(new CoherenceEngine(projection, parameters), projection.teachers().indexOf(teacher));
    }

    record Selection(CoherenceEngine engine, int teacher) {
    }

    private FacetReport facet(Selection selection, Facet facet) {
        Explanation why = selection.engine().explain(selection.teacher(), facet);
        Set<String> categories = new TreeSet<>();
        why.pairs().forEach((pair) -> pair.shared().forEach((shared) -> categories.add(shared.category())));
        why.largestThread().ifPresent(categories::add);
        Map<String, String> names = names(facet, categories);
        List<Pair> pairs = new ArrayList<>();
        for (Explanation.Pair pair : why.pairs()) {
            pairs.add(new Pair(pair.first(), pair.second(), pair.similarity(),
                    CoherenceWriter.orNull(pair.shareOfSum()),
                    pair.shared()
                        .stream()
                        .map((shared) -> new Shared(shared.category(), name(names, shared.category()), shared.part()))
                        .toList()));
        }
        Named largest = why.largestThread().map((id) -> new Named(id, name(names, id))).orElse(null);
        return new FacetReport(why.coherence().categorisedCourses(), orNull(why.coherence().meanLinkage()),
                orNull(why.coherence().largestThread()), largest, orNull(why.coherence().linkedShare()),
                orNull(why.coherence().largestComponent()), reason(why.undefined()), pairs, why.unlinked(),
                why.uncategorised(), cypher("explain-pairs", selection, facet),
                cypher("explain-" + facet.key(), selection, facet));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return CoherenceWriter.orNull(value);
    }

    private static @Nullable String reason(Optional<Undefined> undefined) {
        return undefined.map(Undefined::reason).orElse(null);
    }

    private static Cypher cypher(Query query, Map<String, @Nullable Object> known) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (Query.Parameter parameter : query.parameters()) {
            if (!known.containsKey(parameter.name())) {
                throw new IllegalStateException(query.name() + " asks for an unknown parameter " + parameter.name());
            }
            parameters.put(parameter.name(), known.get(parameter.name()));
        }
        return new Cypher(query.body(), parameters);
    }

    private Cypher cypher(String name, Selection selection, Facet facet) {
        CoherenceParameters parameters = selection.engine().parameters();
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("teacher", selection.engine().projection().teachers().id(selection.teacher()));
        known.put("facet", facet.key());
        known.put("variant", parameters.variant().key());
        known.put("from", parameters.interval().from().map(LocalDate::toString).orElse(null));
        known.put("to", parameters.interval().to().map(LocalDate::toString).orElse(null));
        known.put("decay", parameters.decay());
        return cypher(queries.get("measures/" + name), known);
    }

    /** Titles by id, in the order of ids. */
    Map<String, String> titles(Collection<String> courses) {
        return lookUp("report/name-courses", "courses", "title", courses);
    }

    /** Names of categories by id. */
    Map<String, String> names(Facet facet, Collection<String> categories) {
        String query = switch (facet) {
            case THEMATIC -> "report/name-topics";
            case DISCIPLINARY -> "report/name-disciplines";
        };
        return lookUp(query, "ids", "name", categories);
    }

    private Map<String, String> lookUp(String query, String parameter, String column, Collection<String> ids) {
        Map<String, String> found = new LinkedHashMap<>();
        database.forEach(queries.get(query), Map.of(parameter, List.copyOf(ids)),
                (row) -> found.put(row.string("id"), row.string(column)));
        return found;
    }

    static String name(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }

}
