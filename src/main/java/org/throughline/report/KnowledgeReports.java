package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.knowledge.AppliedKnowledge;
import org.throughline.report.CoherenceReports.Summary;
import org.throughline.report.EngagementReports.ScoreReport;
import org.throughline.report.MotivationReports.KeyCount;
import org.throughline.report.SelectionReports.Cypher;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** What knowledge came of the courses, by what all teachers wrote and answered. */
public final class KnowledgeReports {

    /** The numbers of a teacher, properties of Teacher. */
    static final List<String> MEASURES = List.of("knowledgeApplied", "knowledgeIntegrated", "knowledgeCoherence");

    private static final String CARRIER = "knowledgeRun";

    private static final int STEPS = AppliedKnowledge.HIGHEST + 1;

    private static final double MOST_APPLIED = 2.0 * AppliedKnowledge.HIGHEST;

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final TeacherMeasures measures;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param runs knows the run behind them
     * @param coherence knows the attributes of teachers
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public KnowledgeReports(Database database, QueryCatalogue queries, RunService runs, CoherenceReports coherence,
            int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.runs = runs;
        this.minimumGroup = minimumGroup;
        this.measures = new TeacherMeasures(database, queries, coherence, CARRIER, MEASURES, minimumGroup);
    }

    /**
     * The cohort.
     *
     * @param run the run behind it
     * @param minimumGroup counts behind which are fewer teachers are suppressed
     * @param evidence pieces of evidence of learning
     * @param open of them those of which a rubric is open
     * @param steps coded pieces by step of applicability (rows, 0 to 3) and of references
     * (columns), null where suppressed
     * @param applied coded pieces by the sum of both, 0 to 6, null where suppressed
     * @param integrated share of the coded pieces with 2 at least on both, null for none
     * or where suppressed
     * @param measures applied, integrated and coherence over the teachers
     * @param cypher for each kind of number the query that returns it from the graph
     */
    public record Knowledge(RunReport run, int minimumGroup, long evidence, long open,
            List<List<@Nullable Integer>> steps, List<KeyCount> applied, @Nullable Double integrated,
            List<ScoreReport> measures, Map<String, Cypher> cypher) {
    }

    /** What knowledge came of the courses. */
    public Knowledge cohort() {
        RunReport run = run();
        int[][] evidence = new int[STEPS][STEPS];
        int[][] teachers = new int[STEPS][STEPS];
        long[] open = { 0 };
        database.forEach(queries.get("report/count-evidence"), Map.of(), (row) -> {
            Long applicability = row.optionalLong("applicability");
            Long references = row.optionalLong("references");
            if (applicability == null || references == null) {
                open[0] += row.longValue("evidence");
            }
            else {
                evidence[applicability.intValue()][references.intValue()] = (int) row.longValue("evidence");
                teachers[applicability.intValue()][references.intValue()] = (int) row.longValue("teachers");
            }
        });
        int[][] published = SuppressedTable.of(evidence, teachers, minimumGroup, Set.of());
        long coded = Arrays.stream(evidence).flatMapToInt(Arrays::stream).sum();
        return new Knowledge(run, minimumGroup, coded + open[0], open[0],
                Arrays.stream(published).map(KnowledgeReports::nulls).toList(), applied(published),
                integrated(published, coded), distributions(run.id()), cypher());
    }

    private static List<@Nullable Integer> nulls(int... published) {
        List<@Nullable Integer> cells = new ArrayList<>();
        Arrays.stream(published)
            .forEach((count) -> cells.add((count == SuppressedTable.SUPPRESSED) ? null : Integer.valueOf(count)));
        return cells;
    }

    /** A sum of which a part is suppressed is too, or it could be had by subtraction. */
    private static List<KeyCount> applied(int[][] published) {
        int[][] byStep = new int[2 * AppliedKnowledge.HIGHEST + 1][1];
        for (int applicability = 0; applicability < STEPS; applicability++) {
            for (int references = 0; references < STEPS; references++) {
                int[] sum = byStep[new AppliedKnowledge(applicability, references).score()];
                int count = published[applicability][references];
                sum[0] = (count == SuppressedTable.SUPPRESSED || sum[0] == SuppressedTable.SUPPRESSED)
                        ? SuppressedTable.SUPPRESSED : sum[0] + count;
            }
        }
        return IntStream.range(0, byStep.length)
            .mapToObj((score) -> new KeyCount(String.valueOf(score),
                    (byStep[score][0] == SuppressedTable.SUPPRESSED) ? null : Long.valueOf(byStep[score][0])))
            .toList();
    }

    private static @Nullable Double integrated(int[][] published, long coded) {
        long sum = 0;
        for (int applicability = 0; applicability < STEPS; applicability++) {
            for (int references = 0; references < STEPS; references++) {
                if (new AppliedKnowledge(applicability, references).isIntegrated()) {
                    int count = published[applicability][references];
                    if (count == SuppressedTable.SUPPRESSED) {
                        return null;
                    }
                    sum += count;
                }
            }
        }
        return (coded == 0) ? null : Double.valueOf((double) sum / coded);
    }

    private List<ScoreReport> distributions(String run) {
        List<Double> ends = List.of(MOST_APPLIED, 1.0, 1.0);
        return IntStream.range(0, MEASURES.size())
            .mapToObj((at) -> new ScoreReport(MEASURES.get(at),
                    measures.distribution(run, MEASURES.get(at), 0, ends.get(at))))
            .toList();
    }

    private Map<String, Cypher> cypher() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("teacher", null);
        Map<String, Cypher> cypher = new LinkedHashMap<>();
        cypher.put("applied", new Cypher(queries.get("measures/applied-knowledge").body(), all));
        cypher.put("byCoherence",
                new Cypher(queries.get("library/knowledge-by-coherence").body(), new LinkedHashMap<>()));
        return cypher;
    }

    /** The distributions over the teachers as a table. */
    public Table table(Knowledge knowledge) {
        return ValueTable.of("Knowledge of the teachers, run " + knowledge.run().id(), "measure", knowledge.measures());
    }

    /**
     * Sums a number up by an attribute.
     * @param by a property of Teacher
     * @param measure one of {@link #MEASURES}
     */
    public Summary summary(String by, String measure) {
        return measures.summary(run().id(), by, measure);
    }

    /** The summary as a table. */
    public Table table(Summary summary) {
        return MeasureSamples.table(summary);
    }

    private RunReport run() {
        return runs.carried(AnalysisKind.KNOWLEDGE)
            .orElseThrow(() -> new NotFoundException("No knowledge has been computed yet: import evidence of"
                    + " learning with codes, or answers to a questionnaire, then start a run (POST /api/v1/runs with"
                    + " kind knowledge, or the command analyse knowledge)."));
    }

}
