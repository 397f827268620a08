package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.concurrent.Exclusion;
import org.throughline.engagement.TraceStore;
import org.throughline.report.MotivationFindings.Count;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.Repositories;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** Motivation on a real database, from what is known to properties and back. */
class MotivationRunIT {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Database database;

    private Repositories repositories;

    private RunService runs;

    /**
     * Three courses, easy, medium and hard: c1 easy in music for principals, c2 medium in
     * botany and mandatory in 2023 for coordinators, c3 hard in physics for all. Each
     * teacher takes all; t1 teaches biology and is a coordinator, t2 teaches music, of t3
     * nothing is known.
     */
    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        write("""
                CREATE (science:Discipline {id: 'science'}), (arts:Discipline {id: 'arts'}),
                  (biology:Discipline {id: 'biology'})-[:BROADER]->(science),
                  (botany:Discipline {id: 'botany'})-[:BROADER]->(biology),
                  (physics:Discipline {id: 'physics'})-[:BROADER]->(science),
                  (music:Discipline {id: 'music'})-[:BROADER]->(arts),
                  (c1:Course {id: 'c1', entryDemand: 1.0, hours: 12.0, roles: ['principal']})-[:IN_DISCIPLINE]->(music),
                  (c2:Course {id: 'c2', entryDemand: 2.0, hours: 20.0})-[:IN_DISCIPLINE]->(botany),
                  (c3:Course {id: 'c3', entryDemand: 3.0, hours: 28.0, roles: ['all']})-[:IN_DISCIPLINE]->(physics),
                  (:Stipulation {id: '2023/role/coordinator', year: 2023, scope: 'role', value: 'coordinator'})
                    -[:MANDATES]->(c2),
                  (:Teacher {id: 't1', role: 'coordinator', careerStage: 'mid'})-[:TEACHES]->(biology),
                  (:Teacher {id: 't2', role: 'teacher', careerStage: 'late'})-[:TEACHES]->(music),
                  (:Teacher {id: 't3'})
                """);
        write("""
                MATCH (t:Teacher), (c:Course)
                CREATE (t)-[:ENROLLED_IN {year: 2023, note: 'kept'}]->(c)
                WITH t, c
                WHERE t.id <> 't2' OR c.id <> 'c1'
                CREATE (t)-[:COMPLETED {year: 2023, completedAt: date('2024-01-0' + right(c.id, 1))}]->(c)
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

    private Row one(String cypher) {
        return database.single(TestDatabase.query(Access.READ, cypher), Map.of());
    }

    private long count(String pattern) {
        return one("RETURN COUNT { MATCH " + pattern + " } AS n").longValue("n");
    }

    private Map<String, @Nullable Object> enrolment(String teacher, String course) {
        return one("MATCH (:Teacher {id: '" + teacher + "'})-[e:ENROLLED_IN]->(:Course {id: '" + course
                + "'}) RETURN properties(e) AS p")
            .map("p");
    }

    private RunReport complete(Map<String, Object> parameters) {
        RunReport run = runs.await(runs.start(AnalysisKind.MOTIVATION, parameters, RunListener.NONE).id());
        assertThat(run.message()).isNull();
        return run;
    }

    @Test
    void labelsRulesAndInputsAreOnTheEnrolments() {
        RunReport run = complete(Map.of());
        assertThat(runs.carried(AnalysisKind.MOTIVATION)).contains(run);
        assertThat(enrolment("t1", "c1")).containsEntry("motivation", "extrinsic")
            .containsEntry("motivationRules", List.of("E2"))
            .containsEntry("motivationOpen", List.of())
            .containsEntry("motivationMandatory", false)
            .containsEntry("motivationDiscipline", "none")
            .containsEntry("motivationRole", false)
            .containsEntry("motivationDifficulty", "easy")
            .containsEntry("motivationRun", run.id())
            .containsEntry("note", "kept");
        assertThat(enrolment("t1", "c2")).containsEntry("motivation", "mixed")
            .containsEntry("motivationRules", List.of("E1", "I2"))
            .containsEntry("motivationMandates", List.of("2023/role/coordinator"));
        assertThat(enrolment("t1", "c3")).containsEntry("motivation", "intrinsic")
            .containsEntry("motivationDiscipline", "weak")
            .containsEntry("motivationRules", List.of("I1"));
        assertThat(enrolment("t2", "c1")).containsEntry("motivation", "intrinsic")
            .containsEntry("motivationRules", List.of("I2"));
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        complete(Map.of());
        assertThat(enrolment("t3", "c2")).containsEntry("motivation", "unknown")
            .containsEntry("motivationRules", List.of())
            .containsEntry("motivationOpen", List.of("E1", "I2"))
            .doesNotContainKeys("motivationMandatory", "motivationDiscipline", "motivationRole");
        assertThat(enrolment("t3", "c3")).as("hard and elective, related or not")
            .containsEntry("motivation", "intrinsic");
        Map<String, @Nullable Object> teacher = one("MATCH (t:Teacher {id: 't3'}) RETURN properties(t) AS p").map("p");
        assertThat(teacher).containsEntry("motivationCourses", 1L).containsEntry("intrinsicShare", 1.0);
    }

    @Test
    void theHoursOfAYearAddUpAndTheCourseThatCrossesIsMarked() {
        complete(Map.of());
        assertThat(enrolment("t1", "c1")).containsEntry("creditHours", 12.0).doesNotContainKey("creditCrossed");
        assertThat(enrolment("t1", "c2")).containsEntry("creditHours", 32.0).containsEntry("creditCrossed", true);
        assertThat(enrolment("t1", "c3")).containsEntry("creditHours", 60.0).containsEntry("creditCrossed", true);
        assertThat(enrolment("t2", "c1")).as("not completed").doesNotContainKey("creditHours");
    }

    @Test
    void coursesHaveDifficultyPopularityAndAHint() {
        complete(Map.of());
        assertThat(one("MATCH (c:Course) WITH c ORDER BY c.id RETURN collect([c.difficulty, c.difficultyLevel,"
                + " c.popularity, c.motivationHint]) AS courses")
            .list("courses"))
            .isEqualTo(List.of(Arrays.asList(-1.0, "easy", 3L, "extrinsic"), Arrays.asList(0.0, "medium", 3L, null),
                    Arrays.asList(1.0, "hard", 3L, "intrinsic")));
    }

    @Test
    void theRunSaysWhatItFound() {
        RunReport run = complete(Map.of());
        MotivationFindings findings = MotivationFindings.read(runs.summary(run.id()));
        assertThat(findings.carriers()).isEqualTo(3);
        assertThat(findings.enrolments()).isEqualTo(9);
        assertThat(findings.labels()).containsExactly(new Count("intrinsic", 4), new Count("extrinsic", 1),
                new Count("mixed", 1), new Count("undetermined", 1), new Count("unknown", 2));
        assertThat(findings.missing()).contains(new Count("discipline", 3));
        assertThat(findings.credits()).isEqualTo(new MotivationFindings.Credits(30, 3, 3));
        assertThat(findings.fit().teachers()).isEqualTo(3);
        assertThat(findings.survey().teachers()).isZero();
        assertThat(findings.agreement().kappa()).isNull();
    }

    @Test
    void thePrecedenceDecidesWhatMixedIs() {
        complete(Map.of("precedence", "extrinsic"));
        assertThat(enrolment("t1", "c2")).containsEntry("motivation", "extrinsic");
        complete(Map.of("precedence", "intrinsic"));
        assertThat(enrolment("t1", "c2")).containsEntry("motivation", "intrinsic");
        assertThat(count("(t:Teacher) WHERE t.motivationRun IS NULL")).isZero();
        assertThatThrownBy(() -> complete(Map.of("precedence", "none"))).isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("precedence");
        assertThatThrownBy(() -> complete(Map.of("creditHours", "0"))).isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("creditHours");
    }

    @Test
    void theElectiveVariantOfCoherenceUsesTheSameStipulations() {
        complete(Map.of());
        long mandatory = count("()-[e:ENROLLED_IN]->() WHERE e.motivationMandatory");
        assertThat(mandatory).isOne();
        RunReport elective = runs
            .await(runs.start(AnalysisKind.COHERENCE, Map.of("variant", "elective"), RunListener.NONE).id());
        assertThat(one("MATCH (t:Teacher {id: 't1'})-[:HAS_COHERENCE]->(h:Coherence)-[:COMPUTED_BY]->(:Run {id: '"
                + elective.id() + "'}) RETURN h.courses AS n")
            .longValue("n")).isEqualTo(2);
    }

    @Test
    void theSameAgainChangesNothingAndOtherDataMakeItOutOfDate() {
        RunReport first = complete(Map.of());
        assertThat(complete(Map.of())).isEqualTo(first);
        write("MATCH (c:Course {id: 'c1'}) SET c.roles = ['teacher', 'coordinator']");
        RunReport second = complete(Map.of());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(enrolment("t1", "c1")).containsEntry("motivation", "undetermined");
    }

    @Test
    void aDeletedRunLeavesNothingBehind() {
        RunReport run = complete(Map.of());
        runs.delete(run.id());
        assertThat(count("(:Run)")).isZero();
        assertThat(count("()-[e:ENROLLED_IN]->() WHERE e.motivation IS NOT NULL OR e.creditHours IS NOT NULL"))
            .isZero();
        assertThat(count("(t:Teacher) WHERE t.motivationRun IS NOT NULL OR t.intrinsicShare IS NOT NULL")).isZero();
        assertThat(count("(c:Course) WHERE c.difficulty IS NOT NULL OR c.popularity IS NOT NULL")).isZero();
        assertThat(count("()-[e:ENROLLED_IN {note: 'kept'}]->()")).isEqualTo(9);
    }

    @Test
    void aStipulationWithAnUnknownScopeIsRefused() {
        write("MATCH (s:Stipulation) SET s.scope = 'school'");
        assertThatThrownBy(() -> complete(Map.of())).isInstanceOf(InvalidDataException.class)
            .hasMessageContaining("2023/role/coordinator")
            .hasMessageContaining("all, role, stage or discipline");
    }

}
