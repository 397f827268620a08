package org.throughline.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** What the reference queries of cypher/measures/ say of a selection done by hand. */
class ReferenceQueriesIT {

    private static final double EXACT = 1e-12;

    /** Topics of the courses that anna completed. */
    private static final Map<String, Set<String>> TOPICS = Map.of("p", Set.of("x"), "q", Set.of("x"), "r",
            Set.of("x", "y"), "s", Set.of("y"), "v", Set.of("x"), "w", Set.of("x", "y"));

    /** One of the same topics: p and q, two thirds: r with each of p, q and s. */
    private static final double SUM = 1 + 3 * 2.0 / 3;

    private static final double LINKAGE = SUM / 6;

    private final Database database = TestDatabase.empty();

    @BeforeEach
    void write() {
        database.write(TestDatabase.query(Access.WRITE, """
                CREATE (x:Topic {id: 'x'}), (y:Topic {id: 'y'}),
                  (all:Discipline {id: 'd0'}),
                  (d1:Discipline {id: 'd1'})-[:BROADER]->(all), (d2:Discipline {id: 'd2'})-[:BROADER]->(all),
                  (p:Course {id: 'p', language: 'he'})-[:COVERS]->(x), (p)-[:IN_DISCIPLINE]->(d1),
                  (q:Course {id: 'q', language: 'ar'})-[:COVERS]->(x), (q)-[:IN_DISCIPLINE]->(d2),
                  (r:Course {id: 'r'})-[:COVERS]->(x), (r)-[:COVERS]->(y), (r)-[:IN_DISCIPLINE]->(d1),
                  (s:Course {id: 's', language: 'he'})-[:COVERS]->(y), (s)-[:IN_DISCIPLINE]->(d2),
                  (:Course {id: 'u', language: 'en'})-[:COVERS]->(x),
                  (:Course {id: 'v', language: 'ar', title: 'The fifth', openedOn: date('2024-07-31')})-[:COVERS]->(x),
                  (w:Course {id: 'w', level: 'advanced'})-[:COVERS]->(x), (w)-[:COVERS]->(y),
                  (:Course {id: 'bare', openedOn: date('2024-08-01')}),
                  (one:Thread {id: 'one', kind: 'content'})<-[:IN_THREAD]-(p), (one)<-[:IN_THREAD]-(q),
                  (:Thread {id: 'two', kind: 'content'})<-[:IN_THREAD]-(r),
                  (:Thread {id: 'three', kind: 'co-enrolment'})<-[:IN_THREAD]-(s),
                  (anna:Teacher {id: 'anna', language: 'he', role: 'coach', careerStage: 'mid'})-[:TEACHES]->(d1),
                  (anna)-[:COMPLETED {completedAt: date('2023-12-01'), year: 2023}]->(s),
                  (anna)-[:COMPLETED {completedAt: date('2023-11-01'), year: 2023}]->(r),
                  (anna)-[:COMPLETED {completedAt: date('2023-10-01'), year: 2023}]->(q),
                  (anna)-[:COMPLETED {completedAt: date('2023-09-01'), year: 2023}]->(p),
                  (:Teacher {id: 'an'})-[:COMPLETED]->(p), (:Teacher {id: 'idle'})"""), Map.of());
    }

    private static Map<String, Object> parameters(@Nullable String teacher) {
        Map<String, Object> values = new HashMap<>(
                Map.of("facet", "thematic", "similarity", "pathsim", "variant", "completed", "decay", 0.5, "t",
                        List.of(12.706, 4.303, 3.182), "criteria", List.of("period", "language", "level"), "limit", 5));
        values.put("teacher", teacher);
        values.put("from", null);
        values.put("to", null);
        return values;
    }

    private static Map<String, Object> with(String name, Object value) {
        Map<String, Object> values = parameters("anna");
        values.put(name, value);
        return values;
    }

    private List<Row> ask(String measure, Map<String, Object> values) {
        return database.list(TestDatabase.queries().get("measures/" + measure), values);
    }

    private Row anna(String measure) {
        return anna(measure, Map.of());
    }

    private Row anna(String measure, Map<String, Object> other) {
        Map<String, Object> values = parameters("anna");
        values.putAll(other);
        List<Row> rows = ask(measure, values);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().string("teacher")).isEqualTo("anna");
        return rows.getFirst();
    }

    private static void assertValue(Row row, String column, double expected) {
        assertThat(row.doubleValue(column)).as(column).isCloseTo(expected, within(EXACT));
    }

    @Test
    void jackknifeLeavesEachCourseOut() {
        Row row = anna("jackknife");
        double[] without = { (SUM - 5.0 / 3) / 3, (SUM - 5.0 / 3) / 3, (SUM - 2) / 3, (SUM - 2.0 / 3) / 3 };
        double squares = 0;
        for (double one : without) {
            squares += (one - LINKAGE) * (one - LINKAGE);
        }
        double error = Math.sqrt(3.0 / 4 * squares);
        assertValue(row, "meanLinkage", LINKAGE);
        assertValue(row, "standardError", error);
        assertValue(row, "low", Math.max(0, LINKAGE - 3.182 * error));
        assertValue(row, "high", Math.min(1, LINKAGE + 3.182 * error));
    }

    @Test
    void aJackknifeWithoutQuantilesHasNoInterval() {
        Row row = anna("jackknife", Map.of("t", List.of()));
        assertThat(row.get("low")).isNull();
        assertThat(row.get("high")).isNull();
        assertThat(row.get("standardError")).isNotNull();
    }

    @Test
    void driftFollowsTheDates() {
        assertValue(anna("drift"), "drift", (1 + 2.0 / 3 + 2.0 / 3) / 3 - LINKAGE);
    }

    @Test
    void bridgingCountsPairsAcrossDisciplines() {
        // of different disciplines below one: 2 (1/2 1/2) / (5/4 + 5/4)
        double near = 0.2;
        assertValue(anna("bridging"), "bridging", (1 - near) * (1 + 2.0 / 3 + 0 + 2.0 / 3) / (4 * (1 - near)));
    }

    @Test
    void concentrationCountsEachCourseOnce() {
        // the topics of r weigh the same: x
        assertValue(anna("concentration"), "concentration", 3 * 2 / 12.0);
        assertValue(anna("concentration", with("facet", "disciplinary")), "concentration", (2 + 2) / 12.0);
    }

    @Test
    void threadsOfContentAreCounted() {
        Row row = anna("community-concentration");
        assertThat(row.longValue("courses")).isEqualTo(3);
        assertThat(row.longValue("threads")).isEqualTo(2);
        assertValue(row, "communityConcentration", 2 * 1 / 6.0);
    }

    @Test
    void diversityWeighsSharesByDistance() {
        double x = (1 + 1 + 0.5) / 4;
        Row topics = anna("rao-stirling");
        assertValue(topics, "diversity", 2 * x * (1 - x));
        assertValue(topics, "effectiveCategories", 1 / (1 - 2 * x * (1 - x)));
        assertValue(anna("rao-stirling", with("facet", "disciplinary")), "diversity", 2 * 0.5 * 0.5 * 0.8);
    }

    @Test
    void eligibleAreCoursesOfTheSameLanguageOrUnknown() {
        assertThat(ask("eligible-courses", parameters("anna"))).extracting((row) -> row.string("course"))
            .containsExactly("bare", "p", "q", "r", "s", "v", "w");
        assertThat(ask("eligible-courses", parameters("anna")))
            .filteredOn((row) -> Boolean.TRUE.equals(row.get("taken")))
            .hasSize(4);
        assertThat(ask("eligible-courses", with("criteria", List.of("period", "level")))).hasSize(8);
    }

    @Test
    void eligibleAreCoursesOpenedBeforeTheEndOfThePeriod() {
        Map<String, Object> year = with("from", LocalDate.of(2023, 8, 1));
        year.put("to", LocalDate.of(2024, 8, 1));
        assertThat(ask("eligible-courses", year)).extracting((row) -> row.string("course"))
            .containsExactly("p", "q", "r", "s", "v", "w");
    }

    @Test
    void whatIfSaysWhatMeanLinkageSaysAfterwards() {
        List<Row> rows = ask("what-if", parameters("anna"));
        assertThat(rows).extracting((row) -> row.string("course")).containsExactly("w", "v");
        assertValue(rows.getFirst(), "after", (SUM + 3 * 2.0 / 3 + 1) / 10);
        assertThat(rows.getLast().string("title")).isEqualTo("The fifth");
        for (Row row : rows) {
            TestDatabase.empty();
            write();
            database.write(
                    TestDatabase.query(Access.WRITE,
                            "MATCH (t:Teacher {id: 'anna'}), (c:Course {id: $course}) CREATE (t)-[:COMPLETED]->(c)"),
                    Map.of("course", row.string("course")));
            assertValue(row, "before", LINKAGE);
            assertValue(row, "after", anna("mean-linkage").doubleValue("meanLinkage"));
            assertValue(row, "gain", row.doubleValue("after") - row.doubleValue("before"));
        }
    }

    @Test
    void nullMomentsAreThoseOfAllSelectionsFromThePool() {
        List<String> pool = List.of("p", "q", "r", "s", "v", "w");
        List<Double> draws = new ArrayList<>();
        for (int drawn = 0; drawn < 1 << pool.size(); drawn++) {
            if (Integer.bitCount(drawn) == 4) {
                draws.add(linkage(pool, drawn));
            }
        }
        double mean = draws.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double variance = draws.stream().mapToDouble((draw) -> (draw - mean) * (draw - mean)).average().orElseThrow();
        Row row = anna("null-moments");
        assertThat(row.longValue("pool")).isEqualTo(6);
        assertValue(row, "nullMean", mean);
        assertValue(row, "nullSd", Math.sqrt(variance));
        assertThat(row.doubleValue("z")).isCloseTo((LINKAGE - mean) / Math.sqrt(variance), within(1e-9));
    }

    private static double linkage(List<String> pool, int drawn) {
        double sum = 0;
        for (int i = 0; i < pool.size(); i++) {
            for (int j = 0; j < i; j++) {
                if ((drawn >> i & drawn >> j & 1) == 1) {
                    Set<String> a = TOPICS.getOrDefault(pool.get(i), Set.of());
                    Set<String> b = TOPICS.getOrDefault(pool.get(j), Set.of());
                    Set<String> shared = new HashSet<>(a);
                    shared.retainAll(b);
                    sum += 2.0 * shared.size() / (a.size() + b.size());
                }
            }
        }
        return sum / 6;
    }

    @ParameterizedTest
    @CsvSource({ "2023, all, , 3", "2022, all, , 4", "2023, role, coach, 3", "2023, role, mid, 4",
            "2023, stage, mid, 3", "2023, stage, late, 4", "2023, discipline, d1, 3", "2023, discipline, d0, 4" })
    void electiveIsWhatNoStipulationMandated(int year, String scope, @Nullable String value, int courses) {
        Map<String, Object> stipulation = new HashMap<>(Map.of("year", year, "scope", scope));
        stipulation.put("value", value);
        database.write(TestDatabase.query(Access.WRITE, """
                MATCH (p:Course {id: 'p'})
                CREATE (:Stipulation {id: 'it', year: $year, scope: $scope, value: $value})-[:MANDATES]->(p)"""),
                stipulation);
        assertThat(anna("coverage", with("variant", "elective")).longValue("courses")).isEqualTo(courses);
        assertThat(anna("mean-linkage", with("variant", "elective")).longValue("courses")).isEqualTo(courses);
        assertThat(anna("coverage").longValue("courses")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "an", "anna", "idle" })
    void oneTeacherIsOneRowOfAll(String teacher) {
        for (Query query : measuresOfSelections()) {
            if (query.columns().getFirst().name().equals("teacher")) {
                Row alone = database.list(query, parameters(teacher)).getFirst();
                List<Row> all = database.list(query, parameters(null));
                assertThat(all).as(query.name()).hasSize(3);
                assertThat(
                        all.stream().filter((row) -> row.string("teacher").equals(teacher)).findFirst().orElseThrow())
                    .as(query.name())
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) < EXACT ? 0 : Double.compare(a, b), Double.class)
                    .isEqualTo(alone);
            }
        }
    }

    /**
     * Engagement and motivation are measured on enrolments, not on a selection of them.
     */
    private static List<Query> measuresOfSelections() {
        return TestDatabase.queries()
            .in("measures")
            .stream()
            .filter((query) -> query.parameters().stream().anyMatch((parameter) -> parameter.name().equals("variant")))
            .toList();
    }

    @Test
    void everyMeasureReadsTheSelectionInTheSameWords() {
        String words = """
                MATCH (s:Stipulation {year: taken.year})-[:MANDATES]->(course)
                WHERE s.scope = 'all'
                  OR s.scope = 'role' AND s.value = t.role
                  OR s.scope = 'stage' AND s.value = t.careerStage
                  OR s.scope = 'discipline' AND EXISTS { (t)-[:TEACHES]->(:Discipline {id: s.value}) }
                """;
        assertThat(measuresOfSelections()).hasSizeGreaterThan(20)
            .allSatisfy((query) -> assertThat(query.body().replaceAll("(?m)^ +", ""))
                .contains(words.replaceAll("(?m)^ +", ""))
                .contains(
                        "-[taken:$({completed: 'COMPLETED', elective: 'COMPLETED', enrolled: 'ENROLLED_IN'}[$variant])]->")
                .contains(
                        "$from IS NULL OR date($from) <= taken[{completed: 'completedAt', elective: 'completedAt', enrolled: 'enrolledAt'}[$variant]] < date($to)"));
    }

}
