package org.throughline.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.motivation.coding.TextKind;
import org.throughline.report.CodeResolution.Resolved;
import org.throughline.report.ResponseScoring.Standing;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * What knowledge came of the courses, by the evidence of learning as it was coded and by
 * what teachers answered.
 *
 * <p>
 * Of a teacher: {@code knowledgeApplied}, the mean of applied integrated knowledge (0 to
 * 6) over the evidence where it is coded; {@code knowledgeIntegrated}, the share of that
 * evidence with both parts at 2 at least; {@code knowledgeEvidence}, how much there is of
 * it; {@code knowledgeCoherence}, the mean of all subscales of the questionnaires of
 * knowledge at the last wave, as a share of their scales (0 to 1). Undefined, and absent,
 * where nothing is coded, or a subscale has no score.
 */
final class KnowledgeAnalysis implements Analysis {

    /** The domain of its questionnaires. */
    static final String DOMAIN = "knowledge";

    private static final String TEXTS = TextKind.EVIDENCE.key();

    private final VoiceInput input;

    private final Database database;

    private final QueryCatalogue queries;

    private final ResponseScoring scoring;

    private final CodeResolution resolution;

    private final Map<String, Double> coherence = new HashMap<>();

    KnowledgeAnalysis(VoiceInput input, Database database, QueryCatalogue queries) {
        this.input = input;
        this.database = database;
        this.queries = queries;
        this.scoring = new ResponseScoring(database, queries);
        this.resolution = new CodeResolution(database, queries);
    }

    @Override
    public String kind() {
        return AnalysisKind.KNOWLEDGE.key();
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of();
    }

    @Override
    public @Nullable Long seed() {
        return null;
    }

    /**
     * The codes and the answers.
     * @throws InvalidDataException if there is neither evidence nor an answer
     */
    @Override
    public String inputHash(Projection projection) {
        if (input.isEmpty()) {
            throw new InvalidDataException("Knowledge is found in evidence of learning and in questionnaires, and there"
                    + " are none: put evidence.csv with codes.csv, or responses.csv, into an import folder, and import"
                    + " it.");
        }
        return input.hash();
    }

    @Override
    public Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases) {
        for (Standing standing : scoring.standings(DOMAIN)) {
            if (standing.mean() != null) {
                coherence.put(standing.teacher(), standing.mean());
            }
        }
        Resolved resolved = resolution.count(TEXTS, phases.start("count"));
        int carriers;
        try (Stream<Row> teachers = teachers()) {
            carriers = (int) teachers.count();
        }
        return new KnowledgeFindings(carriers, resolved.texts(), resolved.coded(), resolved.open(), coherence.size())
            .toSummary();
    }

    private Stream<Row> teachers() {
        return TeacherPages.of(database, queries.get("knowledge/list-teachers"));
    }

    @Override
    public void publish(String run, Phases phases) {
        scoring.publish(run, DOMAIN, phases.start("score"));
        resolution.publish(run, TEXTS, phases.start("resolve"));
        KnowledgeWriter writer = new KnowledgeWriter(database, queries);
        Progress progress = phases.start("write");
        int[] done = { 0 };
        try (Stream<Row> teachers = teachers()) {
            teachers.forEach((row) -> {
                writer.add(row.string("teacher"), properties(run, row));
                progress.advanced(++done[0], done[0]);
            });
        }
        writer.flush();
        writer.forgetOthers(run);
    }

    private Map<String, @Nullable Object> properties(String run, Row row) {
        Map<String, @Nullable Object> values = TeacherBatches.nothing(KnowledgeWriter.OF_TEACHER);
        List<List<Object>> evidence = row.list("evidence");
        long sum = 0;
        int integrated = 0;
        for (List<Object> one : evidence) {
            sum += ((Number) one.getFirst()).longValue();
            integrated += Boolean.TRUE.equals(one.getLast()) ? 1 : 0;
        }
        if (!evidence.isEmpty()) {
            values.put("knowledgeApplied", (double) sum / evidence.size());
            values.put("knowledgeIntegrated", (double) integrated / evidence.size());
        }
        values.put("knowledgeEvidence", evidence.size());
        values.put("knowledgeCoherence", coherence.get(row.string("teacher")));
        values.put("knowledgeRun", run);
        return values;
    }

}
