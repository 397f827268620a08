package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.SelectionType;
import org.throughline.stats.Descriptives;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * How many teachers have which type of selection: by an attribute, by academic year,
 * under other parameters. Small counts are suppressed, see {@link SuppressedTable}.
 */
public final class TypeReports {

    /** The types in the order of their rules. */
    static final List<String> TYPES = Arrays.stream(SelectionType.values()).map(SelectionType::key).toList();

    private static final List<String> YEARLY_MEASURES = List.of("thematicCoherence", "disciplinaryCoherence");

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final CoherenceReports coherence;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param runs knows the runs
     * @param coherence knows the attributes of teachers
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public TypeReports(Database database, QueryCatalogue queries, RunService runs, CoherenceReports coherence,
            int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.runs = runs;
        this.coherence = coherence;
        this.minimumGroup = minimumGroup;
    }

    /**
     * Types by an attribute.
     *
     * @param run the run
     * @param by the attribute, null for all teachers together
     * @param minimumGroup counts of fewer teachers are suppressed
     * @param types all types, in the order of their rules
     * @param overall all teachers; null where it would give suppressed counts away
     * @param groups by value of the attribute, unknown ones last; empty without attribute
     */
    public record Types(String run, @Nullable String by, int minimumGroup, List<String> types,
            @Nullable KindGroup overall, List<KindGroup> groups) {
    }

    /**
     * Types under other parameters.
     *
     * @param run the run that is varied
     * @param rows one for each set of parameters
     */
    public record Sensitivity(String run, List<SensitivityRow> rows) {
    }

    /**
     * Types under one set of parameters.
     *
     * @param alpha level of significance
     * @param similarity of two courses
     * @param variant which courses make up a selection
     * @param counts teachers by type, null where suppressed
     * @param sameAsMain share of teachers with the same type as under the parameters of
     * the run
     * @param main whether these are the parameters of the run
     */
    public record SensitivityRow(double alpha, String similarity, String variant, Map<String, @Nullable Integer> counts,
            @Nullable Double sameAsMain, boolean main) {
    }

    /**
     * Types by academic year.
     *
     * @param items the years that were analysed
     * @param available the years in which something was completed
     */
    public record Years(List<Year> items, List<String> available) {
    }

    /**
     * One academic year.
     *
     * @param period the calendar year it starts in
     * @param run its run
     * @param n teachers with courses in it
     * @param median median of the coherence by measure, null where undefined or
     * suppressed
     * @param counts teachers by type, null where suppressed
     */
    public record Year(String period, String run, @Nullable Integer n, Map<String, @Nullable Double> median,
            Map<String, @Nullable Integer> counts) {
    }

    static void requireType(@Nullable String type) {
        if (type != null && !TYPES.contains(type)) {
            throw new InvalidRequestException("type",
                    "type must be one of " + String.join(", ", TYPES) + ", not '" + type + "'.");
        }
    }

    /**
     * Counts types.
     * @param run a run, null for the one behind the headline
     * @param by a property of Teacher, null for all teachers together
     */
    public Types types(@Nullable String run, @Nullable String by) {
        String of = coherence.runOrHeadline(run);
        if (by != null) {
            coherence.requireAttribute(by);
        }
        KindCounts.Published published = count(of, by).published(by, minimumGroup);
        return new Types(of, by, minimumGroup, TYPES, published.overall(), published.groups());
    }

    private KindCounts count(String run, @Nullable String by) {
        KindCounts counts = new KindCounts(TYPES);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("attribute", by);
        database.forEach(queries.get("report/count-types"), parameters,
                (row) -> counts.add(row.get("value"), row.optionalString("type"), row.longValue("teachers")));
        return counts;
    }

    static Map<String, @Nullable Integer> byType(int[] published) {
        Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
        for (int type = 0; type < published.length; type++) {
            counts.put(TYPES.get(type),
                    (published[type] == SuppressedTable.SUPPRESSED) ? null : Integer.valueOf(published[type]));
        }
        return counts;
    }

    /** The types as a table. */
    public Table table(Types types) {
        return new KindCounts.Published(types.overall(), types.groups())
            .table("Types of selections, run " + types.run(), types.by(), TYPES);
    }

    /**
     * The types of academic years: of the finished runs that differ from the one behind
     * the headline in their period alone.
     */
    public Years years() {
        List<String> available = database.list(queries.get("report/list-years"), Map.of())
            .stream()
            .map((row) -> "%04d".formatted(row.longValue("year")))
            .toList();
        Map<String, Year> years = new TreeMap<>();
        runs.headline().ifPresent((headline) -> {
            for (RunReport run : runs.finished(AnalysisKind.COHERENCE)) {
                String period = String.valueOf(run.parameters().get("period"));
                if (!run.givesHeadline() && without(run, "period").equals(without(headline, "period"))) {
                    years.computeIfAbsent(period, (key) -> year(key, run.id()));
                }
            }
        });
        return new Years(List.copyOf(years.values()), available);
    }

    private static Map<String, @Nullable Object> without(RunReport run, String parameter) {
        Map<String, @Nullable Object> parameters = new HashMap<>(run.parameters());
        parameters.remove(parameter);
        return parameters;
    }

    private Year year(String period, String run) {
        int[] counts = count(run, null).sum();
        int n = Arrays.stream(counts).sum();
        Map<String, @Nullable Double> medians = new LinkedHashMap<>();
        for (String measure : YEARLY_MEASURES) {
            List<Double> values = new ArrayList<>();
            database.forEach(queries.get("report/list-measure"),
                    Map.of("run", run, "measure", measure, "attribute", "id"), (row) -> {
                        Double value = row.optionalDouble("value");
                        if (value != null) {
                            values.add(value);
                        }
                    });
            medians.put(measure, (values.size() < minimumGroup) ? null
                    : Descriptives.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median());
        }
        return new Year(period, run, (n < minimumGroup) ? null : Integer.valueOf(n), medians,
                byType(SuppressedTable.of(new int[][] { counts }, minimumGroup, Set.of())[0]));
    }

    /**
     * The types of a run under other parameters.
     * @param run a run, null for the one behind the headline
     * @throws NotFoundException if the run has no such table
     */
    public Sensitivity sensitivity(@Nullable String run) {
        String of = coherence.runOrHeadline(run);
        List<SensitivityRow> rows = SensitivityTable.read(runs.summary(of)).rows();
        if (rows.isEmpty()) {
            throw new NotFoundException("Run " + of + " has no sensitivity table; start it again to get one.");
        }
        int[][] counts = rows.stream().map(SensitivityTable::counts).toArray(int[][]::new);
        int[][] published = SuppressedTable.of(counts, minimumGroup, Set.of());
        List<SensitivityRow> shown = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            SensitivityRow row = rows.get(at);
            shown.add(new SensitivityRow(row.alpha(), row.similarity(), row.variant(), byType(published[at]),
                    row.sameAsMain(), row.main()));
        }
        return new Sensitivity(of, shown);
    }

    /** The sensitivity of types as a table. */
    public Table table(Sensitivity sensitivity) {
        List<String> columns = new ArrayList<>(List.of("alpha", "similarity", "variant"));
        columns.addAll(TYPES);
        columns.add("sameAsMain");
        Iterator<List<@Nullable Object>> rows = sensitivity.rows().stream().map((of) -> {
            List<@Nullable Object> row = new ArrayList<>(List.of(of.alpha(), of.similarity(), of.variant()));
            row.addAll(of.counts().values());
            row.add(of.sameAsMain());
            return row;
        }).iterator();
        return new Table("Types under other parameters, run " + sensitivity.run(), columns, rows);
    }

}
