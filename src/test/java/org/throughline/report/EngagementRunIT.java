package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Progress;
import org.throughline.engagement.SampleTraces;
import org.throughline.engagement.TraceStore;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.Repositories;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** Engagement on a real database, from traces to properties and back. */
class EngagementRunIT {

    private static final int TEACHERS = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Database database;

    private Repositories repositories;

    private TraceStore traces;

    private EngagementSettings settings;

    private RunService runs;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        write("""
                UNWIND range(1, 4) AS j
                CREATE (:Course {id: 'c' + j, format: 'online', level: 'basic', postsRequired: 1})
                """);
        write("""
                UNWIND range(1, %d) AS i
                CREATE (t:Teacher {id: 't' + right('0' + toString(i), 2), careerStage: CASE WHEN i %% 2 = 0 THEN 'mid' ELSE 'late' END})
                WITH t, i
                MATCH (c:Course)
                CREATE (t)-[:ENROLLED_IN {year: 2023, note: 'kept'}]->(c)
                WITH t, c, i
                WHERE c.id <> 'c4' OR i %% 2 = 0
                CREATE (t)-[:COMPLETED {year: 2023}]->(c)
                """
            .formatted(TEACHERS));
        repositories = Repositories.open(database);
        traces = new TraceStore(folder.resolve("traces"));
        settings = new EngagementSettings(traces, folder.resolve("engagement"), 256L << 20, ZoneOffset.UTC);
        runs = new RunService(database, TestDatabase.queries(), new Projections(database, TestDatabase.queries()),
                repositories.runs(), settings, new Exclusion(),
                Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), "test");
    }

    @AfterEach
    void close() {
        runs.close();
        repositories.close();
    }

    private void trace(long seed) {
        SampleTraces.write(traces, new EngagementInput(database, TestDatabase.queries(), traces).enrolments(), seed,
                folder.resolve("work"));
    }

    private void write(String cypher) {
        database.write(TestDatabase.query(Access.WRITE, cypher), Map.of());
    }

    private long count(String pattern) {
        return database.single(TestDatabase.query(Access.READ, "RETURN COUNT { MATCH " + pattern + " } AS n"), Map.of())
            .longValue("n");
    }

    /** Everything that the graph says of engagement. */
    private List<Row> carried() {
        return database.list(TestDatabase.query(Access.READ, """
                MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
                RETURN t.id AS teacher, c.id AS course, properties(t) AS of, properties(e) AS in
                ORDER BY teacher, course
                """), Map.of());
    }

    private RunReport complete(Map<String, Object> parameters) {
        RunReport run = runs.await(runs.start(AnalysisKind.ENGAGEMENT, parameters, RunListener.NONE).id());
        assertThat(run.message()).isNull();
        return run;
    }

    @Test
    void withoutTracesItIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> runs.start(AnalysisKind.ENGAGEMENT, Map.of(), RunListener.NONE))
            .isInstanceOf(InvalidDataException.class)
            .hasMessageContaining("logs of a learning platform")
            .hasMessageContaining("events/");
        assertThat(runs.list()).isEmpty();
        assertThat(runs.engagement()).isEmpty();
    }

    @Test
    void itIsWrittenToTeachersAndEnrolmentsWithARunBehindIt() {
        trace(1);
        RunReport run = complete(Map.of());
        assertThat(run.isFinished()).isTrue();
        assertThat(run.parameters()).containsEntry("threshold", 30).containsEntry("zone", "Z");
        assertThat(runs.engagement()).contains(run);
        assertThat(count("(t:Teacher {engagementRun: '" + run.id() + "'})")).isEqualTo(TEACHERS);
        assertThat(count("(t:Teacher) WHERE t.engagement IS NOT NULL AND t.engagedCourses > 0")).isPositive();
        assertThat(count("()-[e:ENROLLED_IN {engagementRun: '" + run.id() + "', note: 'kept'}]->()"))
            .isEqualTo(TEACHERS * 4);
        assertThat(count("()-[e:ENROLLED_IN]->() WHERE e.sessions IS :: INTEGER NOT NULL AND e.timeOnTask > 0"
                + " AND e.timeOnTask = e.timeOnTask30 AND e.timeOnTask10 <= e.timeOnTask60 + 1"))
            .isPositive();
        assertThat(count("()-[c:COMPLETED]->() WHERE c.engagement IS NOT NULL")).isZero();
        assertThat(settings.sessions(run.id())).exists();
    }

    @Test
    void theReferenceQueriesGiveWhatTheAnalysisWrote() {
        trace(1);
        complete(Map.of());
        int defined = 0;
        for (Row row : database.list(TestDatabase.queries().get("measures/engagement"), parameters())) {
            Map<String, ?> teacher = database
                .single(TestDatabase.queries().get("report/read-teacher"), Map.of("teacher", row.string("teacher")))
                .map("properties");
            assertThat(row.longValue("courses")).isEqualTo(teacher.get("engagedCourses"));
            for (String score : List.of("usage", "communication", "performance", "fragmentation", "engagement")) {
                defined += same(row.optionalDouble(score), (Double) teacher.get(score)) ? 1 : 0;
            }
        }
        assertThat(defined).isGreaterThan(TEACHERS * 3);
        List<Row> enrolments = database.list(TestDatabase.queries().get("measures/engagement-of-enrolments"),
                parameters());
        assertThat(enrolments).hasSize(TEACHERS * 4)
            .allSatisfy((row) -> same(row.optionalDouble("engagement"), row.optionalDouble("stored")));
    }

    private static Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("teacher", null);
        return parameters;
    }

    private static boolean same(@Nullable Double computed, @Nullable Double stored) {
        if (computed == null || stored == null) {
            assertThat(computed).isEqualTo(stored);
            return false;
        }
        assertThat(computed).isCloseTo(stored, within(1e-9));
        return true;
    }

    @Test
    void theSameAgainChangesNothing() {
        trace(1);
        RunReport first = complete(Map.of());
        List<Row> before = carried();
        assertThat(complete(Map.of())).isEqualTo(first);
        assertThat(carried()).isEqualTo(before);
    }

    @Test
    void otherParametersTakeThePlaceOfWhatWasThere() {
        trace(1);
        RunReport first = complete(Map.of());
        write("MATCH ()-[e:ENROLLED_IN]->() SET e.engagementPooled = true");
        RunReport second = complete(Map.of("threshold", "10"));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(runs.engagement()).contains(second);
        assertThat(count("()-[e:ENROLLED_IN]->() WHERE e.engagementRun <> '" + second.id() + "'")).isZero();
        assertThat(count("()-[e:ENROLLED_IN]->() WHERE e.engagementPooled")).isZero();
        assertThat(count("()-[e:ENROLLED_IN]->() WHERE e.timeOnTask <> e.timeOnTask10")).isZero();
    }

    @Test
    void aTeacherWithoutEnrolmentsKeepsNothingOfAnEarlierRun() {
        trace(1);
        complete(Map.of());
        write("MATCH (t:Teacher {id: 't01'})-[e:ENROLLED_IN]->() DELETE e");
        complete(Map.of());
        assertThat(count("(t:Teacher {id: 't01'}) WHERE t.engagementRun IS NULL AND t.engagement IS NULL")).isOne();
    }

    @Test
    void otherTracesOrEnrolmentsMakeItOutOfDate() {
        trace(1);
        runs.await(runs.start(AnalysisKind.COHERENCE, Map.of(), RunListener.NONE).id());
        assertThat(runs.isUpToDate()).isFalse();
        complete(Map.of());
        runs.await(runs.start(AnalysisKind.MOTIVATION, Map.of(), RunListener.NONE).id());
        assertThat(runs.isUpToDate()).isTrue();
        write("MATCH (c:Course {id: 'c1'}) SET c.format = 'blended'");
        assertThat(runs.isUpToDate()).isFalse();
        runs.refresh();
        // the end of the threads starts the others
        for (int round = 0; round < 2; round++) {
            runs.list().forEach((run) -> runs.await(run.id()));
        }
        assertThat(runs.isUpToDate()).isTrue();
        traces.clear();
        assertThat(runs.isUpToDate()).as("what the traces told stays when they go").isTrue();
    }

    @Test
    void aCancelledRunLeavesTheEarlierResultsWhole() {
        trace(1);
        RunReport earlier = complete(Map.of());
        List<Row> before = carried();
        RunReport started = runs.start(AnalysisKind.ENGAGEMENT, Map.of("threshold", "60"), RunListener.NONE);
        runs.delete(started.id());
        RunReport ended = runs.await(started.id());
        assertThat(ended.status()).isEqualTo("cancelled");
        assertThat(carried()).isEqualTo(before);
        assertThat(runs.engagement()).contains(earlier);
        assertThat(settings.sessions(ended.id()).getParent()).satisfiesAnyOf((path) -> assertThat(path).doesNotExist(),
                (path) -> assertThat(path).isEmptyDirectory());
    }

    @Test
    void aDeletedRunLeavesNothingBehind() {
        trace(1);
        RunReport run = complete(Map.of());
        runs.delete(run.id());
        assertThat(count("(:Run)")).isZero();
        assertThat(count("()-[e:ENROLLED_IN]->() WHERE e.engagementRun IS NOT NULL OR e.events IS NOT NULL")).isZero();
        assertThat(count("(t:Teacher) WHERE t.engagementRun IS NOT NULL OR t.engagement IS NOT NULL")).isZero();
        assertThat(count("()-[e:ENROLLED_IN {note: 'kept'}]->()")).isEqualTo(TEACHERS * 4);
        assertThat(Files.exists(settings.sessions(run.id()))).isFalse();
        assertThat(runs.engagement()).isEmpty();
    }

    @Test
    void whatAKilledProcessHasOverwrittenInPartIsForgotten() {
        trace(1);
        RunReport run = complete(Map.of());
        write("MATCH (t:Teacher {id: 't07'}) SET t.engagementRun = 'engagement-killed'");
        assertThat(runs.engagement()).as("not whole any more").isEmpty();
        runs.recover();
        assertThat(count("(t:Teacher {engagementRun: '" + run.id() + "'})")).isZero();
        assertThat(complete(Map.of())).isEqualTo(run);
        assertThat(runs.engagement()).contains(run);
    }

    @Test
    void handMadeResultsAreWrittenAsTheyAre() {
        EngagementInput input = new EngagementInput(database, TestDatabase.queries(), traces);
        HandMadeEngagement results = new HandMadeEngagement(input.enrolments(), 3);
        new EngagementWriter(database, TestDatabase.queries()).publish("engagement-hand", results, Progress.NONE);
        assertThat(count("()-[e:ENROLLED_IN]->(:Course {id: 'c1'}) WHERE e.events IS NULL AND e.engagement IS NULL"
                + " AND e.quizPattern IS NULL AND e.engagementProfile IS NULL"))
            .isEqualTo(TEACHERS);
        List<String> levels = results.teachers()
            .map((teacher) -> (teacher.level() == null) ? "" : teacher.level().key())
            .toList();
        assertThat(
                database.list(
                        TestDatabase.query(Access.READ,
                                "MATCH (t:Teacher) RETURN coalesce(t.engagementLevel, '') AS level ORDER BY t.id"),
                        Map.of()))
            .extracting((row) -> row.string("level"))
            .isEqualTo(levels);
    }

    @Test
    void theListOfEnrolmentsIsInOrderWhateverThePages() {
        List<String> keys = new EngagementInput(database, TestDatabase.queries(), traces).enrolments()
            .map((enrolment) -> enrolment.teacher() + enrolment.course() + enrolment.year() + enrolment.postsRequired())
            .toList();
        assertThat(keys).hasSize(TEACHERS * 4).isSorted().first().isEqualTo("t01c120231");
    }

}
