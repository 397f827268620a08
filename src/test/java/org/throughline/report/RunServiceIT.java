package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.engagement.TraceStore;
import org.throughline.concurrent.Exclusion;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.Repositories;
import org.throughline.store.Run;
import org.throughline.store.RunStatus;
import org.throughline.store.TestDatabase;

class RunServiceIT {

    private static final Map<String, Object> COMPLETED = Map.of();

    private static final Map<String, Object> ENROLLED = Map.of("variant", "enrolled");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Database database;

    private Repositories repositories;

    private RunService runs;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        // more teachers than fit into one batch of the writer
        write("""
                CREATE (a:Course {id: 'a'})-[:COVERS {weight: 1.0}]->(k:Topic {id: 'k'})
                CREATE (b:Course {id: 'b'})-[:COVERS {weight: 1.0}]->(k)
                WITH a, b
                UNWIND range(1, 6000) AS i
                CREATE (t:Teacher {id: 't' + i})
                CREATE (a)<-[:ENROLLED_IN]-(t)-[:ENROLLED_IN]->(b)
                CREATE (a)<-[:COMPLETED]-(t)-[:COMPLETED]->(b)
                """);
        repositories = Repositories.open(database);
        runs = new RunService(database, TestDatabase.queries(), new Projections(database, TestDatabase.queries()),
                repositories.runs(),
                new EngagementSettings(new TraceStore(folder.resolve("traces")), folder.resolve("engagement"),
                        256L << 20, ZoneOffset.UTC),
                new Exclusion(), Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), "test");
    }

    @AfterEach
    void close() {
        runs.close();
        repositories.close();
    }

    private void write(String cypher) {
        database.write(TestDatabase.query(Access.WRITE, cypher), Map.of());
    }

    private long count(String pattern) {
        return database.single(TestDatabase.query(Access.READ, "RETURN COUNT { MATCH " + pattern + " } AS n"), Map.of())
            .longValue("n");
    }

    private RunReport complete(Map<String, Object> parameters) {
        return runs.await(runs.start(AnalysisKind.COHERENCE, parameters, RunListener.NONE).id());
    }

    /** Cancels the run when the first batch is written and the second is not. */
    private RunReport cancelHalfWritten(Map<String, Object> parameters) {
        RunListener canceller = new RunListener() {

            @Override
            public void advanced(Step step) {
                if (step.phase().equals("write") && step.done() < step.total()) {
                    runs.list()
                        .stream()
                        .filter((run) -> run.status().equals("running"))
                        .forEach((run) -> runs.delete(run.id()));
                }
            }

            @Override
            public void ended(RunReport run) {
                // await tells
            }

        };
        return runs.await(runs.start(AnalysisKind.COHERENCE, parameters, canceller).id());
    }

    @Test
    void writesAResultForEveryTeacherAndTheHeadline() {
        RunReport run = complete(COMPLETED);
        assertThat(run.status()).isEqualTo("finished");
        assertThat(run.startedAt()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(
                count("(:Teacher)-[:HAS_COHERENCE]->(c:Coherence {thematicCoherence: 1.0})-[:COMPUTED_BY]->(:Run {id: '"
                        + run.id() + "'})"))
            .isEqualTo(6000);
        assertThat(count("(t:Teacher {thematicCoherence: 1.0, courses: 2, coherenceRun: '" + run.id() + "'})"))
            .isEqualTo(6000);
        assertThat(count("(c:Coherence) WHERE c.disciplinaryCoherence IS NOT NULL")).isZero();
        assertThat(runs.isUpToDate()).as("motivation was never computed").isFalse();
        runs.await(runs.start(AnalysisKind.MOTIVATION, Map.of(), RunListener.NONE).id());
        assertThat(runs.isUpToDate()).isTrue();
    }

    @Test
    void doingTheSameWorkAgainChangesNothing() {
        RunReport first = complete(COMPLETED);
        assertThat(complete(COMPLETED)).isEqualTo(first);
        assertThat(count("(:Coherence)")).isEqualTo(6000);
        assertThat(count("()-[:HAS_COHERENCE|COMPUTED_BY]->()")).isEqualTo(12000);
    }

    @Test
    void aFinishedRunStaysWhatItIsWhileItIsRepeated() {
        RunReport first = complete(COMPLETED);
        List<RunReport> headlines = new ArrayList<>();
        RunListener observer = new RunListener() {

            @Override
            public void advanced(Step step) {
                runs.headline().ifPresent(headlines::add);
            }

            @Override
            public void ended(RunReport run) {
                // await tells
            }

        };
        runs.await(runs.start(AnalysisKind.COHERENCE, COMPLETED, observer).id());
        assertThat(headlines).isNotEmpty().containsOnly(first);
    }

    @Test
    void otherParametersAreAnotherRunBesideTheFirst() {
        RunReport completed = complete(COMPLETED);
        RunReport enrolled = complete(ENROLLED);
        assertThat(enrolled.id()).isNotEqualTo(completed.id());
        assertThat(count("(:Coherence)")).isEqualTo(12000);
        assertThat(runs.headline()).contains(completed);
    }

    @Test
    void otherDataMakeTheHeadlineOutOfDate() {
        RunReport before = complete(COMPLETED);
        write("MATCH (:Teacher {id: 't1'})-[r:COMPLETED]->(:Course {id: 'b'}) DELETE r");
        assertThat(runs.isUpToDate()).isFalse();
        assertThat(complete(COMPLETED).id()).isNotEqualTo(before.id());
        assertThat(count("(t:Teacher) WHERE t.thematicCoherence IS NULL AND t.courses = 1")).isEqualTo(1);
    }

    @Test
    void aCancelledRunTakesItsResultsBackAndLeavesEarlierOnesWhole() {
        RunReport earlier = complete(COMPLETED);
        RunReport cancelled = cancelHalfWritten(ENROLLED);
        assertThat(cancelled.status()).isEqualTo("cancelled");
        assertThat(count("(:Run {id: '" + cancelled.id() + "'})<-[:COMPUTED_BY]-()")).isZero();
        assertThat(count("(:Run {id: '" + earlier.id() + "'})<-[:COMPUTED_BY]-()")).isEqualTo(6000);
        assertThat(count("(t:Teacher {coherenceRun: '" + earlier.id() + "'})")).isEqualTo(6000);
    }

    @Test
    void cancellingTheRepetitionOfAFinishedRunLeavesItFinished() {
        RunReport finished = complete(COMPLETED);
        assertThat(cancelHalfWritten(COMPLETED)).isEqualTo(finished);
        assertThat(count("(:Run {id: '" + finished.id() + "'})<-[:COMPUTED_BY]-()")).isEqualTo(6000);
    }

    @Test
    void aDeletedHeadlineGivesWayToTheOneBefore() {
        RunReport one = complete(COMPLETED);
        RunReport two = complete(Map.of("similarity", "jaccard"));
        RunReport headline = runs.headline().orElseThrow();
        RunReport other = headline.equals(one) ? two : one;
        runs.delete(headline.id());
        assertThat(runs.headline()).contains(other);
        assertThat(count("(t:Teacher {thematicCoherence: 1.0, coherenceRun: '" + other.id() + "'})")).isEqualTo(6000);
    }

    @Test
    void aDeletedRunLeavesNothingBehind() {
        RunReport run = complete(COMPLETED);
        runs.delete(run.id());
        assertThat(count("(:Coherence)")).isZero();
        assertThat(count("(:Run)")).isZero();
        assertThat(count("(t:Teacher) WHERE t.coherenceRun IS NOT NULL OR t.thematicCoherence IS NOT NULL")).isZero();
        assertThat(count("(t:Teacher)")).isEqualTo(6000);
        assertThatThrownBy(() -> runs.find(run.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAKilledProcessLeftRunningIsCleanedUp() {
        ZonedDateTime noon = ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);
        repositories.runs()
            .save(new Run("coherence-dead", "coherence", "{}", null, noon, null, RunStatus.RUNNING, "", "test", null,
                    null));
        write("MATCH (r:Run) CREATE (:Coherence {id: 'half'})-[:COMPUTED_BY]->(r)");
        runs.recover();
        assertThat(runs.find("coherence-dead").status()).isEqualTo("failed");
        assertThat(count("(:Coherence)")).isZero();
    }

    @Test
    void aHierarchyWithACycleIsRefusedWithItsMembers() {
        write("MATCH (k:Topic) CREATE (k)-[:BROADER]->(:Topic {id: 'wide'})-[:BROADER]->(k)");
        assertThatThrownBy(() -> runs.start(AnalysisKind.COHERENCE, COMPLETED, RunListener.NONE))
            .isInstanceOf(InvalidDataException.class)
            .hasMessageContaining("k")
            .hasMessageContaining("wide");
        assertThat(runs.list()).isEmpty();
    }

    @Test
    void threadsTakeThePlaceOfEarlierOnesOfTheirKindOnly() {
        RunReport first = threads(Map.of());
        assertThat(count("(:Course)-[:IN_THREAD]->(:Thread {kind: 'content', size: 2})-[:COMPUTED_BY]->(:Run {id: '"
                + first.id() + "'})"))
            .isEqualTo(2);
        assertThat(count("(:Course {id: 'a'})-[:RELATED_TO {kind: 'content', thematic: 1.0}]->(:Course {id: 'b'})"))
            .isOne();
        RunReport coEnrolled = threads(Map.of("kind", "co-enrolment"));
        RunReport second = threads(Map.of("resolution", 0.5));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(count("(:Thread {kind: 'content'})-[:COMPUTED_BY]->(:Run {id: '" + second.id() + "'})")).isOne();
        assertThat(count("(:Thread {kind: 'content'})")).isOne();
        assertThat(count("()-[:RELATED_TO {kind: 'content'}]->()")).isOne();
        assertThat(coEnrolled.status()).isEqualTo("finished");
    }

    @Test
    void theSameThreadsAgainChangeNothingAndTheirRunDoesNotDependOnThem() {
        RunReport first = threads(Map.of());
        assertThat(threads(Map.of())).isEqualTo(first);
        assertThat(count("(:Thread)")).isOne();
        assertThat(count("()-[:IN_THREAD]->()")).isEqualTo(2);
    }

    @Test
    void cancelledThreadsLeaveTheEarlierOnesWhole() {
        RunReport earlier = threads(Map.of());
        RunListener canceller = new RunListener() {

            @Override
            public void advanced(Step step) {
                if (step.phase().equals("scan")) {
                    runs.list()
                        .stream()
                        .filter((run) -> run.status().equals("running"))
                        .forEach((run) -> runs.delete(run.id()));
                }
            }

            @Override
            public void ended(RunReport run) {
                // await tells
            }

        };
        RunReport cancelled = runs.await(runs.start(AnalysisKind.THREADS, Map.of("resolution", 2), canceller).id());
        assertThat(cancelled.status()).isEqualTo("cancelled");
        assertThat(count("(:Thread)-[:COMPUTED_BY]->(:Run {id: '" + earlier.id() + "'})")).isOne();
        assertThat(count("()-[:IN_THREAD]->()")).isEqualTo(2);
        assertThat(count("()-[:RELATED_TO]->()")).isOne();
    }

    @Test
    void deletedThreadsLeaveNothingBehind() {
        RunReport run = threads(Map.of());
        runs.delete(run.id());
        assertThat(count("(:Thread)")).isZero();
        assertThat(count("()-[:RELATED_TO]->()")).isZero();
        assertThat(count("(:Course)")).isEqualTo(2);
    }

    @Test
    void coherenceKnowsTheThreadsThatAreThere() {
        RunReport without = complete(COMPLETED);
        threads(Map.of());
        RunReport with = complete(COMPLETED);
        assertThat(with.id()).isNotEqualTo(without.id());
        assertThat(count("(:Coherence {threads: 1, communityConcentration: 1.0})")).isEqualTo(6000);
        runs.await(runs.start(AnalysisKind.MOTIVATION, Map.of(), RunListener.NONE).id());
        assertThat(runs.isUpToDate()).isTrue();
    }

    private RunReport threads(Map<String, Object> parameters) {
        return runs.await(runs.start(AnalysisKind.THREADS, parameters, RunListener.NONE).id());
    }

    @Test
    void aListenerHearsPhasesInOrderAndTheEndOnce() {
        List<String> heard = new ArrayList<>();
        RunListener listener = new RunListener() {

            @Override
            public void advanced(Step step) {
                if (heard.isEmpty() || !heard.getLast().equals(step.phase())) {
                    heard.add(step.phase());
                }
            }

            @Override
            public void ended(RunReport run) {
                heard.add(run.status());
            }

        };
        runs.await(runs.start(AnalysisKind.COHERENCE, COMPLETED, listener).id());
        assertThat(heard).containsExactly("measure", "chance", "sensitivity", "write", "finished");
    }

}
