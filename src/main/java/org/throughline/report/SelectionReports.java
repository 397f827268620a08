package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.CoherenceEngine;
import org.throughline.coherence.Explanation;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.FitExplanation;
import org.throughline.coherence.Undefined;
import org.throughline.coherence.AnalysedTeacher;
import org.throughline.coherence.AnalysisParameters;
import org.throughline.coherence.FacetCoherence;
import org.throughline.coherence.SelectionAnalysis;
import org.throughline.coherence.TeacherCoherence;
import org.throughline.coherence.WhatIf;
import org.throughline.coherence.measure.JackknifeInterval;
import org.throughline.coherence.nullmodel.PoolCriterion;
import org.throughline.graph.Projection;
import org.throughline.report.TeacherReports.Named;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;

/**
 * The coherence of one teacher's selection, and why it is what it is. Computed afresh for
 * the parameters asked for.
 */
public final class SelectionReports {

    /** How many courses that would raise the coherence are shown. */
    private static final int SUGGESTIONS = 5;

    private final Database database;

    private final QueryCatalogue queries;

    private final Projections projections;

    private final RunService runs;

    public SelectionReports(Database database, QueryCatalogue queries, Projections projections, RunService runs) {
        this.database = database;
        this.queries = queries;
        this.projections = projections;
        this.runs = runs;
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
     * @param type of the selection
     * @param bridging how far similar courses lie in different disciplines
     * @param threads the threads of the courses
     * @param pool the courses that the teacher could have taken
     * @param run the finished run with these parameters and data, null if there is none
     * @param cypher for each number, by the name of its property, the query that returns
     * it from the graph
     * @param cypherMissing for numbers that Cypher cannot compute, by name, why not
     */
    public record CoherenceReport(String teacher, Map<String, Object> parameters, int courses,
            Map<String, String> titles, Map<String, FacetReport> facets, FitReport fit, TypeReport type,
            BridgingReport bridging, ThreadsReport threads, PoolReport pool, @Nullable String run,
            Map<String, Cypher> cypher, Map<String, String> cypherMissing) {
    }

    /**
     * The type of a selection.
     *
     * @param type its key; null where it takes a run to know it
     * @param meaning what it means
     * @param rule the rule that held, with the numbers it looked at
     * @param lowPower whether there are so few courses that chance can hardly be excluded
     * @param note what to keep in mind, null for nothing
     */
    public record TypeReport(@Nullable String type, String meaning, String rule, boolean lowPower,
            @Nullable String note) {
    }

    /**
     * Bridging B.
     *
     * @param value in [0, 1], null if undefined
     * @param undefinedBecause why it has no value, null if it has
     * @param chance the comparison with chance, null if there is none
     */
    public record BridgingReport(@Nullable Double value, @Nullable String undefinedBecause, @Nullable Chance chance) {
    }

    /**
     * The threads of a selection.
     *
     * @param count how many there are, null if undefined
     * @param concentration of the courses on threads, null if undefined
     * @param courses the thread of each course that is in one
     * @param undefinedBecause why there is no concentration, null if there is
     */
    public record ThreadsReport(@Nullable Integer count, @Nullable Double concentration,
            Map<String, ThreadOfCourse> courses, @Nullable String undefinedBecause) {
    }

    /**
     * The thread of a course.
     *
     * @param id of the thread
     * @param label of the thread
     */
    public record ThreadOfCourse(String id, String label) {
    }

    /**
     * The courses that a teacher could have taken.
     *
     * @param size how many
     * @param criteria what a course must meet
     */
    public record PoolReport(int size, List<String> criteria) {
    }

    /**
     * A number compared with chance.
     *
     * @param model how chance draws
     * @param draws how often
     * @param courses how many courses of the selection count
     * @param poolSize how many courses chance draws from, null where it draws from all
     * selections
     * @param mean under chance
     * @param sd under chance
     * @param z standardised difference
     * @param p share of chance at least as large
     * @param midP the same with ties halved
     * @param quantile share of chance below
     * @param q p adjusted for all teachers, null without a run
     * @param histogram the null distribution, null where it was not kept
     */
    public record Chance(String model, int draws, int courses, @Nullable Integer poolSize, @Nullable Double mean,
            @Nullable Double sd, @Nullable Double z, @Nullable Double p, @Nullable Double midP,
            @Nullable Double quantile, @Nullable Double q, @Nullable Histogram histogram) {
    }

    /**
     * A distribution as counts of equal parts.
     *
     * @param from where the first part begins
     * @param to where the last part ends
     * @param counts draws in each
     */
    public record Histogram(double from, double to, List<Integer> counts) {
    }

    /**
     * A course that would raise the coherence.
     *
     * @param course its id
     * @param title its title
     * @param coherence mean linkage with it
     * @param gain how much that is more, null where there is none without it
     */
    public record WhatIfReport(String course, String title, double coherence, @Nullable Double gain) {
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
     * @param standardError of S, by leaving out one course at a time
     * @param low lower end of the 95 % interval of S
     * @param high upper end
     * @param concentration L
     * @param diversity Rao-Stirling
     * @param effectiveCategories 1 / (1 - diversity)
     * @param drift how much more similar consecutive courses are
     * @param chance S compared with chance, null if there is no comparison
     * @param largestThreadChance T1 compared with chance, null if there is no comparison
     * @param whatIf the courses that would raise S most
     * @param cypher the query that returns the same pairs from the graph
     * @param subgraph the query that returns the courses, their categories and the paths
     * between them
     */
    public record FacetReport(int categorisedCourses, @Nullable Double meanLinkage, @Nullable Double largestThread,
            @Nullable Named largestThreadCategory, @Nullable Double linkedShare, @Nullable Double largestComponent,
            @Nullable String undefinedBecause, List<Pair> pairs, List<String> unlinked, List<String> uncategorised,
            @Nullable Double standardError, @Nullable Double low, @Nullable Double high, @Nullable Double concentration,
            @Nullable Double diversity, @Nullable Double effectiveCategories, @Nullable Double drift,
            @Nullable Chance chance, @Nullable Chance largestThreadChance, List<WhatIfReport> whatIf, Cypher cypher,
            Cypher subgraph) {
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
     * @throws InvalidRequestException if a parameter is unknown or has no sense
     */
    public CoherenceReport coherence(String teacher, Map<String, ?> given) {
        AnalysisParameters parameters = RunParameters.coherence(given);
        Selection selection = selection(teacher, parameters);
        Optional<RunReport> run = runs.finished(AnalysisKind.COHERENCE, given);
        TeacherChance chance = new TeacherChance(selection, stored(run, teacher));
        AnalysedTeacher analysed = chance.analysed();
        Map<String, FacetReport> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.key(), facet(selection, analysed, chance, facet));
        }
        FitExplanation fit = selection.engine().explainFit(selection.teacher());
        List<String> ids = Arrays.stream(selection.courses())
            .mapToObj((course) -> selection.projection().courses().id(course))
            .toList();
        MeasureQueries cypher = new MeasureQueries(queries, selection);
        return new CoherenceReport(teacher, RunParameters.describe(parameters), ids.size(), titles(ids), facets,
                new FitReport(CoherenceWriter.orNull(fit.fit()), fit.inside(), fit.outside(), reason(fit.undefined())),
                TypeExplanation.of(analysed, chance.isKnown(), parameters.types()),
                new BridgingReport(orNull(analysed.coherence().bridging()),
                        analysed.coherence().bridging().isPresent() ? null
                                : "no two courses that have both topics and disciplines differ in discipline",
                        chance.of("bridging")),
                threads(analysed.coherence(), ids),
                new PoolReport(selection.analysis().pool(selection.teacher()).size(),
                        Arrays.stream(PoolCriterion.values())
                            .filter(parameters.pool()::contains)
                            .map(PoolCriterion::key)
                            .toList()),
                run.map(RunReport::id).orElse(null), cypher.all(), cypher.missing());
    }

    /** What a run wrote about a teacher; empty if there is no such run. */
    private Map<String, @Nullable Object> stored(Optional<RunReport> run, String teacher) {
        return run
            .flatMap((finished) -> database
                .list(queries.get("report/read-coherence"), Map.of("id", finished.id() + "/" + teacher))
                .stream()
                .findFirst())
            .map((row) -> row.map("coherence"))
            .orElse(Map.of());
    }

    /** The analysis of the selection of one teacher. */
    Selection selection(String teacher, AnalysisParameters parameters) {
        Projection projection = projections.current();
        int index = projection.teachers().indexOf(teacher);
        if (index < 0) {
            throw new NotFoundException("teacher", teacher);
        }
        return new Selection(new SelectionAnalysis(projection, parameters), index);
    }

    record Selection(SelectionAnalysis analysis, int teacher) {

        CoherenceEngine engine() {
            return analysis.engine();
        }

        Projection projection() {
            return engine().projection();
        }

        int[] courses() {
            return engine().selection(teacher);
        }

    }

    private ThreadsReport threads(TeacherCoherence coherence, List<String> courses) {
        Map<String, ThreadOfCourse> threads = new LinkedHashMap<>();
        database.forEach(queries.get("report/name-threads"), Map.of("courses", courses),
                (row) -> threads.put(row.string("course"), new ThreadOfCourse(row.string("id"), row.string("label"))));
        Double concentration = orNull(coherence.communityConcentration());
        return new ThreadsReport(coherence.threads().isPresent() ? coherence.threads().getAsInt() : null, concentration,
                threads, (concentration == null) ? "fewer than 2 courses in threads" : null);
    }

    private FacetReport facet(Selection selection, AnalysedTeacher analysed, TeacherChance chance, Facet facet) {
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
        FacetCoherence of = analysed.coherence().in(facet);
        MeasureQueries cypher = new MeasureQueries(queries, selection);
        return new FacetReport(of.categorisedCourses(), orNull(of.meanLinkage()), orNull(of.largestThread()), largest,
                orNull(of.linkedShare()), orNull(of.largestComponent()), reason(why.undefined()), pairs, why.unlinked(),
                why.uncategorised(), of.interval().map(JackknifeInterval::standardError).orElse(null),
                of.interval().map(JackknifeInterval::low).orElse(null),
                of.interval().map(JackknifeInterval::high).orElse(null), orNull(of.concentration()),
                orNull(of.diversity()), orNull(of.effectiveCategories()), orNull(of.drift()),
                chance.of(facet.key() + "Coherence"), chance.of(facet.key() + "LargestThread"),
                whatIf(selection, facet), cypher.pairs(facet), cypher.subgraph(facet));
    }

    private List<WhatIfReport> whatIf(Selection selection, Facet facet) {
        List<WhatIf.Suggestion> suggestions = WhatIf.of(selection.engine(), selection.teacher(), facet,
                selection.analysis().pool(selection.teacher()).courses(), SUGGESTIONS);
        List<String> ids = suggestions.stream()
            .map((suggestion) -> selection.projection().courses().id(suggestion.course()))
            .toList();
        Map<String, String> titles = titles(ids);
        List<WhatIfReport> reports = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            reports.add(new WhatIfReport(ids.get(at), name(titles, ids.get(at)), suggestions.get(at).coherence(),
                    orNull(suggestions.get(at).gain())));
        }
        return reports;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return CoherenceWriter.orNull(value);
    }

    private static @Nullable String reason(Optional<Undefined> undefined) {
        return undefined.map(Undefined::reason).orElse(null);
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
