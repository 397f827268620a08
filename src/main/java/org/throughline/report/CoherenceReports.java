package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.SelectionAnalysis;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** The results of a run over all teachers: as a list, and summed up by an attribute. */
public final class CoherenceReports {

    /** The numeric measures of a Coherence node. */
    public static final List<String> MEASURES = measures();

    private static final List<String> COLUMNS = columns();

    /** What analyses computed and makes groups like an attribute. */
    private static final List<String> GROUPINGS = List.of(EngagementWriter.LEVEL, "motivationProfile", "surveyProfile");

    /** What is no attribute. */
    private static final Set<String> COMPUTED = computed();

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param runs knows the run behind the headline
     * @param minimumGroup groups of fewer teachers are suppressed in summaries
     */
    public CoherenceReports(Database database, QueryCatalogue queries, RunService runs, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.runs = runs;
        this.minimumGroup = minimumGroup;
    }

    private static List<String> measures() {
        List<String> measures = new ArrayList<>(List.of("courses"));
        for (String facet : List.of("thematic", "disciplinary")) {
            for (String measure : List.of("Courses", "Coherence", "CoherenceSe", "CoherenceLow", "CoherenceHigh",
                    "LargestThread", "LinkedShare", "LargestComponent", "Concentration", "Diversity",
                    "EffectiveCategories", "Drift")) {
                measures.add(facet + measure);
            }
        }
        measures.addAll(List.of("bridging", "communityConcentration", "threads", "fit"));
        for (String compared : SelectionAnalysis.STATISTICS) {
            for (String figure : CoherenceWriter.CHANCE) {
                measures.add(compared + figure);
            }
        }
        return List.copyOf(measures);
    }

    private static Set<String> computed() {
        Set<String> computed = new HashSet<>(CoherenceWriter.HEADLINE);
        computed.addAll(EngagementWriter.OF_TEACHER);
        computed.addAll(MotivationWriter.OF_TEACHER);
        computed.addAll(KnowledgeWriter.OF_TEACHER);
        computed.add("id");
        return computed;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("teacher", "run", "period", "variant", "type", "lowPower"));
        columns.addAll(MEASURES);
        return List.copyOf(columns);
    }

    /** Which values of a measure a list keeps. */
    public enum ValueFilter {

        /** All rows. */
        ANY,

        /** Rows where the measure has a value. */
        DEFINED,

        /** Rows where it has none. */
        UNDEFINED;

        /** Reads any, defined or undefined. */
        public static ValueFilter parse(String word) {
            for (ValueFilter filter : values()) {
                if (filter.word().equals(word)) {
                    return filter;
                }
            }
            throw new InvalidRequestException("value", "value must be any, defined or undefined, not '" + word + "'.");
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /**
     * Which results a list keeps.
     *
     * @param run a run, null for the one behind the headline
     * @param measure what the other fields look at
     * @param value whether it must have a value
     * @param min least value, null for no bound
     * @param max greatest value, null for no bound
     * @param type type of the selection, null for all
     */
    public record Filter(@Nullable String run, String measure, ValueFilter value, @Nullable Double min,
            @Nullable Double max, @Nullable String type) {

        public Filter {
            requireMeasure(measure);
            TypeReports.requireType(type);
            if (min != null && max != null && min > max) {
                throw new InvalidRequestException("min", "min is greater than max, so nothing can match.");
            }
        }

    }

    /** One page; each entry maps column to value, in a fixed order. */
    public Page<Map<String, @Nullable Object>> list(Filter filter, PageRequest page) {
        page.requireSortIn(COLUMNS.stream().filter((column) -> !column.equals("run")).toList());
        String run = runOrHeadline(filter.run());
        Map<String, @Nullable Object> parameters = parameters(filter, run);
        long total = database.single(queries.get("report/count-coherence"), parameters).longValue("total");
        parameters.putAll(page.parameters());
        List<Map<String, @Nullable Object>> items = database.list(queries.get("report/list-coherence"), parameters)
            .stream()
            .map((row) -> entry(row, run))
            .toList();
        return page.page(items, total);
    }

    /** All results that the filter lets through, page after page while they are read. */
    public Table table(Filter filter, String sort, SortOrder order) {
        String run = runOrHeadline(filter.run());
        return new Table("Coherence of course selections, run " + run, COLUMNS, new Iterator<>() {

            private @Nullable String after;

            private Iterator<Map<String, @Nullable Object>> page = next(null);

            private Iterator<Map<String, @Nullable Object>> next(@Nullable String from) {
                Page<Map<String, @Nullable Object>> read = list(
                        new Filter(run, filter.measure(), filter.value(), filter.min(), filter.max(), filter.type()),
                        new PageRequest(PageRequest.MAX_LIMIT, from, sort, order));
                after = read.next();
                return read.items().iterator();
            }

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && after != null) {
                    page = next(after);
                }
                return page.hasNext();
            }

            @Override
            public List<@Nullable Object> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return new ArrayList<>(page.next().values());
            }

        });
    }

    /**
     * A measure summed up by an attribute of the teachers.
     *
     * @param by the attribute
     * @param measure the measure
     * @param run the run
     * @param minimumGroup groups of fewer teachers are suppressed
     * @param overall all teachers; null where it would give a suppressed group away
     * @param groups by value of the attribute, unknown ones last
     */
    public record Summary(String by, String measure, String run, int minimumGroup, @Nullable Group overall,
            List<Group> groups) {
    }

    /**
     * Teachers with the same value of an attribute. All figures of a suppressed group are
     * null.
     *
     * @param value value of the attribute, null if unknown
     * @param n teachers for whom the measure is defined
     * @param undefined teachers for whom it is not
     * @param mean mean
     * @param sd standard deviation
     * @param min least
     * @param q1 lower quartile
     * @param median median
     * @param q3 upper quartile
     * @param max greatest
     * @param suppressed whether the group is too small to be published
     */
    public record Group(@Nullable String value, @Nullable Integer n, @Nullable Integer undefined, @Nullable Double mean,
            @Nullable Double sd, @Nullable Double min, @Nullable Double q1, @Nullable Double median,
            @Nullable Double q3, @Nullable Double max, boolean suppressed) {

        static Group suppressed(@Nullable String value) {
            return new Group(value, null, null, null, null, null, null, null, null, null, true);
        }

    }

    /**
     * Sums a measure up by an attribute.
     * @param by a property of Teacher
     * @param measure one of {@link #MEASURES}
     * @param run a run, null for the one behind the headline
     */
    public Summary summary(String by, String measure, @Nullable String run) {
        requireMeasure(measure);
        requireAttribute(by);
        String of = runOrHeadline(run);
        MeasureSamples samples = new MeasureSamples();
        database.forEach(queries.get("report/list-measure"), Map.of("run", of, "measure", measure, "attribute", by),
                (row) -> samples.add(row.get("attribute"), row.optionalDouble("value")));
        return samples.summary(by, measure, of, minimumGroup);
    }

    /** The summary as a table. */
    public Table table(Summary summary) {
        return MeasureSamples.table(summary);
    }

    /** What makes groups of teachers: an attribute, or the type of their selection. */
    void requireGrouping(String by) {
        if (!by.equals("coherenceType")) {
            requireAttribute(by);
        }
    }

    void requireAttribute(String by) {
        List<String> attributes = attributes();
        if (!attributes.contains(by)) {
            throw new InvalidRequestException("by",
                    "by must be an attribute of teachers (" + String.join(", ", attributes) + "), not '" + by + "'.");
        }
    }

    /**
     * The attributes of teachers, without identifiers and what analyses computed. The
     * level of engagement and the profiles of motivation make groups like any other.
     */
    public List<String> attributes() {
        return database.list(queries.get("report/list-attributes"), Map.of())
            .stream()
            .map((row) -> row.string("attribute"))
            .filter((attribute) -> GROUPINGS.contains(attribute) || !COMPUTED.contains(attribute))
            .toList();
    }

    private static void requireMeasure(String measure) {
        if (!MEASURES.contains(measure)) {
            throw new InvalidRequestException("measure",
                    "measure must be one of " + String.join(", ", MEASURES) + ", not '" + measure + "'.");
        }
    }

    /** A run that is there; the one behind the headline if none is named. */
    String runOrHeadline(@Nullable String id) {
        if (id != null) {
            return runs.find(id).id();
        }
        return runs.headline()
            .map(RunReport::id)
            .orElseThrow(() -> new NotFoundException(
                    "Nothing has been computed yet: start a run (POST /api/v1/runs, or the command analyse)."));
    }

    private static Map<String, @Nullable Object> parameters(Filter filter, String run) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("measure", filter.measure());
        parameters.put("value", filter.value().word());
        parameters.put("min", filter.min());
        parameters.put("max", filter.max());
        parameters.put("type", filter.type());
        return parameters;
    }

    private static Map<String, @Nullable Object> entry(Row row, String run) {
        Map<String, @Nullable Object> coherence = row.map("coherence");
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        for (String column : COLUMNS) {
            entry.put(column, coherence.get(column));
        }
        entry.put("teacher", row.string("teacher"));
        entry.put("run", run);
        return entry;
    }

}
