package org.throughline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.stats.Agreement;
import org.throughline.stats.RankCorrelation;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** Two coherence runs side by side, over the teachers who are in both. */
public final class RunComparisons {

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param runs knows the runs
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public RunComparisons(Database database, QueryCatalogue queries, RunService runs, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.runs = runs;
        this.minimumGroup = minimumGroup;
    }

    /**
     * Two runs.
     *
     * @param a the one
     * @param b the other
     * @param differences names of the parameters in which they differ, and {@code data}
     * if they were computed from different data
     * @param teachers for whom both have a type
     * @param measures each measure in both
     * @param types types in the one by types in the other; null where there are none
     */
    public record Comparison(RunReport a, RunReport b, List<String> differences, int teachers,
            List<MeasureComparison> measures, @Nullable TypeComparison types) {
    }

    /**
     * A measure in two runs, over the teachers for whom both are defined.
     *
     * @param measure its name
     * @param n teachers
     * @param meanA mean in the one
     * @param meanB mean in the other
     * @param meanDifference mean of the differences, second less first
     * @param spearman rank correlation
     */
    public record MeasureComparison(String measure, int n, @Nullable Double meanA, @Nullable Double meanB,
            @Nullable Double meanDifference, @Nullable Double spearman) {
    }

    /**
     * Types in two runs.
     *
     * @param names the types, in the order of their rules
     * @param counts a row a type in the one, a column a type in the other, null where
     * suppressed
     * @param agreement share of teachers with the same type in both
     * @param kappa Cohen's kappa
     */
    public record TypeComparison(List<String> names, List<List<@Nullable Integer>> counts, @Nullable Double agreement,
            @Nullable Double kappa) {
    }

    /**
     * Compares two runs.
     * @throws NotFoundException if one is not there
     * @throws InvalidRequestException if one is not a finished coherence run
     */
    public Comparison compare(String a, String b) {
        RunReport first = coherenceRun("a", a);
        RunReport second = coherenceRun("b", b);
        List<MeasureComparison> measures = CoherenceReports.MEASURES.stream()
            .map((measure) -> compare(a, b, measure))
            .filter((comparison) -> comparison.n() > 0)
            .toList();
        int[][] types = types(a, b);
        int teachers = 0;
        for (int[] row : types) {
            for (int count : row) {
                teachers += count;
            }
        }
        return new Comparison(first, second, differences(first, second), teachers, measures,
                (teachers == 0) ? null : compare(types));
    }

    private RunReport coherenceRun(String parameter, String id) {
        RunReport run = runs.find(id);
        if (!run.isFinished() || !run.kind().equals(AnalysisKind.COHERENCE.key())) {
            throw new InvalidRequestException(parameter, "Run " + id + " is a " + run.kind() + " run with status "
                    + run.status() + "; only finished coherence runs can be compared.");
        }
        return run;
    }

    private static List<String> differences(RunReport first, RunReport second) {
        Set<String> names = new TreeSet<>(first.parameters().keySet());
        names.addAll(second.parameters().keySet());
        names.removeIf((name) -> Objects.equals(first.parameters().get(name), second.parameters().get(name)));
        List<String> differences = new ArrayList<>(names);
        if (!first.inputHash().equals(second.inputHash())) {
            differences.add("data");
        }
        return differences;
    }

    private MeasureComparison compare(String a, String b, String measure) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        database.forEach(queries.get("report/compare-measure"), Map.of("a", a, "b", b, "measure", measure), (row) -> {
            first.add(row.doubleValue("first"));
            second.add(row.doubleValue("second"));
        });
        int n = first.size();
        if (n < minimumGroup) {
            return new MeasureComparison(measure, 0, null, null, null, null);
        }
        double[] one = first.stream().mapToDouble(Double::doubleValue).toArray();
        double[] other = second.stream().mapToDouble(Double::doubleValue).toArray();
        double sumA = 0;
        double sumB = 0;
        for (int at = 0; at < n; at++) {
            sumA += one[at];
            sumB += other[at];
        }
        return new MeasureComparison(measure, n, sumA / n, sumB / n, (sumB - sumA) / n,
                orNull(RankCorrelation.spearman(one, other)));
    }

    private int[][] types(String a, String b) {
        int[][] counts = new int[TypeReports.TYPES.size()][TypeReports.TYPES.size()];
        database.forEach(queries.get("report/compare-types"), Map.of("a", a, "b", b),
                (row) -> counts[TypeReports.TYPES.indexOf(row.string("first"))][TypeReports.TYPES
                    .indexOf(row.string("second"))] = (int) row.longValue("teachers"));
        return counts;
    }

    private TypeComparison compare(int[][] types) {
        Agreement agreement = Agreement.of(types);
        List<List<@Nullable Integer>> counts = new ArrayList<>();
        for (int[] row : SuppressedTable.of(types, minimumGroup, Set.of())) {
            counts.add(new ArrayList<>(TypeReports.byType(row).values()));
        }
        return new TypeComparison(TypeReports.TYPES, counts, orNull(agreement.observed()), orNull(agreement.kappa()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return CoherenceWriter.orNull(value);
    }

}
