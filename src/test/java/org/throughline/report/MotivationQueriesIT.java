package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.MotivationServer;
import org.throughline.SampleServer;
import org.throughline.TestServer;
import org.throughline.motivation.fit.FitInputs;
import org.throughline.motivation.fit.FitRules;
import org.throughline.motivation.fit.FitVerdict;
import org.throughline.motivation.fit.Precedence;
import org.throughline.motivation.fit.Relation;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** The reference queries of motivation and knowledge against what the analyses wrote. */
class MotivationQueriesIT {

    private static final double EXACT = 1e-9;

    /** Which of both cohorts. */
    enum Cohort {

        SAMPLE, BY_HAND;

        Database database() {
            TestServer server = switch (this) {
                case SAMPLE -> SampleServer.get();
                case BY_HAND -> MotivationServer.get();
            };
            return server.bean(Database.class);
        }

    }

    private static List<Row> ask(Database database, String measure, Map<String, ?> parameters) {
        Map<String, @Nullable Object> values = new HashMap<>(parameters);
        values.putIfAbsent("teacher", null);
        return database.list(TestDatabase.queries().get("measures/" + measure), values);
    }

    @ParameterizedTest
    @EnumSource
    void theDifficultyOfEachCourseIsThatOfTheQuery(Cohort cohort) {
        List<Row> courses = cohort.database().list(TestDatabase.queries().get("measures/course-difficulty"), Map.of());
        assertThat(courses).hasSizeGreaterThanOrEqualTo(12).allSatisfy((course) -> {
            assertThat(course.doubleValue("difficulty")).isCloseTo(course.doubleValue("stored"), within(EXACT));
            assertThat(course.string("level")).isEqualTo(course.string("storedLevel"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLabelOfEachEnrolmentIsThatOfTheQuery(Cohort cohort) {
        List<Row> enrolments = ask(cohort.database(), "learner-course-fit",
                Map.of("precedence", "mixed", "unstatedYears", "unknown"));
        assertThat(enrolments).hasSizeGreaterThanOrEqualTo(180)
            .allSatisfy((row) -> assertThat(row.string("label")).isEqualTo(row.string("stored")));
        assertThat(enrolments).extracting((row) -> row.string("label")).contains("intrinsic", "extrinsic", "mixed");
    }

    @ParameterizedTest
    @EnumSource
    void theHoursTowardsACreditAreThoseOfTheQuery(Cohort cohort) {
        List<Row> steps = ask(cohort.database(), "incentive", Map.of("credit", 30.0));
        assertThat(steps).hasSizeGreaterThanOrEqualTo(150)
            .allSatisfy((row) -> assertThat(row.doubleValue("creditHours")).isCloseTo(row.doubleValue("stored"),
                    within(EXACT)));
        long crossed = cohort.database()
            .single(TestDatabase.query(Access.READ,
                    "MATCH (:Teacher)-[e:ENROLLED_IN]->(:Course) WHERE e.creditCrossed RETURN count(e) AS crossed"),
                    Map.of())
            .longValue("crossed");
        assertThat(steps.stream().filter((row) -> row.booleanValue("crossed"))).hasSize((int) crossed);
    }

    @ParameterizedTest
    @EnumSource
    void theSharesOfEachTeacherAreThoseOfTheQuery(Cohort cohort) {
        assertThat(ask(cohort.database(), "motivation-shares", Map.of())).hasSizeGreaterThanOrEqualTo(60)
            .allSatisfy((row) -> assertSame(row, "intrinsic", "stored"));
    }

    @ParameterizedTest
    @EnumSource
    void theAppliedKnowledgeOfEachTeacherIsThatOfTheQuery(Cohort cohort) {
        List<Row> teachers = ask(cohort.database(), "applied-knowledge", Map.of());
        assertThat(teachers).hasSizeGreaterThanOrEqualTo(60).allSatisfy((row) -> {
            assertSame(row, "applied", "stored");
            assertSame(row, "integrated", "storedIntegrated");
        });
        assertThat(teachers).anySatisfy((row) -> assertThat(row.optionalDouble("applied")).isNotNull());
    }

    private static void assertSame(Row row, String column, String stored) {
        Double expected = row.optionalDouble(stored);
        if (expected == null) {
            assertThat(row.get(column)).as(column).isNull();
        }
        else {
            assertThat(row.doubleValue(column)).as(column).isCloseTo(expected, within(EXACT));
        }
    }

    @Test
    void oneTeacherIsOneOfAll() {
        Database database = Cohort.BY_HAND.database();
        assertThat(ask(database, "motivation-shares", Map.of("teacher", "t07"))).singleElement()
            .satisfies((row) -> assertThat(row.longValue("courses")).isEqualTo(3));
        assertThat(ask(database, "learner-course-fit",
                Map.of("teacher", "t07", "precedence", "mixed", "unstatedYears", "unknown")))
            .hasSize(3);
    }

    /**
     * One teacher and one course, of which this and that is not known: what the query
     * makes of it is what the rules do.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            coordinator, biology, botany,  hard,   coordinator, 2023, unknown
            coordinator, biology, botany,  hard,   coordinator, 2022, unknown
            coordinator, biology, botany,  hard,   coordinator, 2022, elective
            coordinator, biology, botany,  ,       all,         2023, unknown
            coordinator, biology, physics, easy,   principal,   2023, unknown
            coordinator, biology, music,   easy,   principal,   2023, unknown
            teacher,     biology, music,   easy,   principal,   2023, unknown
            teacher,     music,   music,   medium, all,         2023, unknown
            teacher,     ,        music,   hard,   all,         2023, unknown
            teacher,     biology, ,        hard,   teacher,     2023, unknown
            ,            biology, botany,  hard,   teacher,     2023, unknown
            ,            biology, science, easy,   all,         2023, unknown
            teacher,     biology, music,   easy,   ,            2023, unknown
            teacher,     biology, music,   easy,   principal,   ,     unknown
            teacher,     biology, music,   hard,   principal,   ,     elective
            """)
    void whatIsNotKnownIsTriedAsTheRulesDo(@Nullable String role, @Nullable String taught, @Nullable String offered,
            @Nullable String difficulty, @Nullable String roles, @Nullable Long year, String unstated) {
        Database database = TestDatabase.empty();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("role", role);
        values.put("taught", taught);
        values.put("offered", offered);
        values.put("difficulty", difficulty);
        values.put("roles", (roles == null) ? null : List.of(roles));
        values.put("year", year);
        database.write(TestDatabase.query(Access.WRITE, """
                CREATE (science:Discipline {id: 'science'}), (arts:Discipline {id: 'arts'}),
                  (biology:Discipline {id: 'biology'})-[:BROADER]->(science),
                  (:Discipline {id: 'botany'})-[:BROADER]->(biology),
                  (:Discipline {id: 'physics'})-[:BROADER]->(science), (:Discipline {id: 'music'})-[:BROADER]->(arts),
                  (t:Teacher {id: 't', role: $role}),
                  (c:Course {id: 'c', difficultyLevel: $difficulty, roles: $roles}),
                  (:Stipulation {id: 's', year: 2023, scope: 'role', value: 'coordinator'})-[:MANDATES]->(c),
                  (t)-[:ENROLLED_IN {year: $year}]->(c)
                WITH t, c
                OPTIONAL MATCH (own:Discipline {id: $taught})
                OPTIONAL MATCH (its:Discipline {id: $offered})
                FOREACH (d IN CASE WHEN own IS NULL THEN [] ELSE [own] END | CREATE (t)-[:TEACHES]->(d))
                FOREACH (d IN CASE WHEN its IS NULL THEN [] ELSE [its] END | CREATE (c)-[:IN_DISCIPLINE]->(d))"""),
                values);
        for (Precedence precedence : Precedence.values()) {
            Row row = ask(database, "learner-course-fit",
                    Map.of("precedence", precedence.key(), "unstatedYears", unstated))
                .getFirst();
            String relation = row.optionalString("discipline");
            String level = row.optionalString("difficulty");
            FitVerdict verdict = new FitRules(precedence).judge(new FitInputs((Boolean) row.get("mandatory"),
                    (relation == null) ? null : Relation.valueOf(relation.toUpperCase(Locale.ROOT)),
                    (Boolean) row.get("role"),
                    (level == null) ? null : DifficultyLevel.valueOf(level.toUpperCase(Locale.ROOT))));
            assertThat(row.string("label")).isEqualTo(verdict.label().key());
            assertThat(row.<String>list("fired")).isEqualTo(verdict.fired().stream().map(Enum::name).toList());
            assertThat(row.<String>list("open")).isEqualTo(verdict.open().stream().map(Enum::name).toList());
        }
    }

}
