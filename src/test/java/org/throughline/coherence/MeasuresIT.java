package org.throughline.coherence;

import org.throughline.concurrent.Progress;
import org.throughline.coherence.similarity.Facet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.graph.HierarchyException;
import org.throughline.graph.Projection;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.Importer;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.ProjectionLoader;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** The reference queries of cypher/measures/ and the engine say the same. */
class MeasuresIT {

    /** What the design promises. */
    private static final double AGREED = 1e-9;

    private static final Period YEAR = Period.academicYear(2023);

    private static final Database DATABASE = TestDatabase.empty();

    private static ProjectionLoader loader() {
        return new ProjectionLoader(DATABASE, TestDatabase.queries());
    }

    private static void load(Path folder, Path data) {
        Importer importer = new Importer(TestDatabase.empty(), TestDatabase.queries(), ImportOptions.defaults(data));
        assertThat(importer.load(folder, org.throughline.ingest.Progress.NONE).rejected()).isZero();
    }

    private static void fill(Projection projection) {
        new ProjectionWriter(TestDatabase.empty()).write(projection);
    }

    private static Map<String, Object> parameters(CoherenceParameters parameters, Facet facet) {
        Map<String, Object> values = new HashMap<>();
        values.put("facet", facet.key());
        values.put("variant", parameters.variant().key());
        values.put("decay", parameters.decay());
        values.put("from", parameters.interval().from().orElse(null));
        values.put("to", parameters.interval().to().orElse(null));
        return values;
    }

    private static List<Row> rows(String measure, Map<String, Object> parameters) {
        return DATABASE.list(TestDatabase.queries().get("measures/" + measure), parameters);
    }

    private static void assertSame(OptionalDouble fast, @Nullable Double reference, String what) {
        assertThat(fast.isPresent()).as(what).isEqualTo(reference != null);
        assertThat(fast.orElse(0)).as(what).isCloseTo(reference != null ? reference : 0, within(AGREED));
    }

    /** All measures of all teachers, and for some the explanation. */
    private static void assertAgreement(Projection projection, CoherenceParameters parameters, int explained) {
        CoherenceEngine engine = new CoherenceEngine(projection, parameters);
        CoherenceTable table = engine.all(Progress.NONE);
        assertCoverageAndFit(table, parameters(parameters, Facet.THEMATIC));
        for (Facet facet : Facet.values()) {
            Map<String, Object> values = parameters(parameters, facet);
            List<Row> linkage = rows("mean-linkage", values);
            List<Row> thread = rows("largest-thread", values);
            List<Row> linked = rows("linked-share", values);
            List<Row> component = rows("largest-component", values);
            for (int teacher = 0; teacher < table.size(); teacher++) {
                TeacherCoherence row = table.get(teacher);
                FacetCoherence fast = row.in(facet);
                for (List<Row> rows : List.of(linkage, thread, linked, component)) {
                    assertThat(rows).hasSameSizeAs(table);
                    assertThat(rows.get(teacher).string("teacher")).isEqualTo(row.teacher());
                    assertThat(rows.get(teacher).longValue("courses")).isEqualTo(fast.categorisedCourses());
                }
                String what = facet.key() + " of " + row.teacher() + " under " + parameters;
                assertSame(fast.meanLinkage(), linkage.get(teacher).optionalDouble("meanLinkage"), what);
                assertSame(fast.largestThread(), thread.get(teacher).optionalDouble("largestThread"), what);
                assertSame(fast.linkedShare(), linked.get(teacher).optionalDouble("linkedShare"), what);
                assertSame(fast.largestComponent(), component.get(teacher).optionalDouble("largestComponent"), what);
                if (teacher < explained) {
                    Explanation explanation = engine.explain(teacher, facet);
                    assertThat(explanation.largestThread().orElse(null)).as(what)
                        .isEqualTo(thread.get(teacher).optionalString("category"));
                    assertExplained(explanation, values);
                }
            }
        }
    }

    private static void assertCoverageAndFit(CoherenceTable table, Map<String, Object> values) {
        List<Row> coverage = rows("coverage", values);
        List<Row> fit = rows("fit", values);
        for (int teacher = 0; teacher < table.size(); teacher++) {
            TeacherCoherence fast = table.get(teacher);
            assertThat(coverage.get(teacher).string("teacher")).isEqualTo(fast.teacher());
            assertThat(coverage.get(teacher).longValue("courses")).isEqualTo(fast.courses());
            assertThat(coverage.get(teacher).longValue("thematicCourses"))
                .isEqualTo(fast.thematic().categorisedCourses());
            assertThat(coverage.get(teacher).longValue("disciplinaryCourses"))
                .isEqualTo(fast.disciplinary().categorisedCourses());
            assertThat(fit.get(teacher).string("teacher")).isEqualTo(fast.teacher());
            assertThat(fit.get(teacher).longValue("courses")).isEqualTo(fast.disciplinary().categorisedCourses());
            assertSame(fast.fit(), fit.get(teacher).optionalDouble("fit"), "fit of " + fast.teacher());
        }
    }

    /** Every part of every pair, and every path behind them. */
    private static void assertExplained(Explanation explanation, Map<String, Object> parameters) {
        Map<String, Object> values = new HashMap<>(parameters);
        values.put("teacher", explanation.teacher());
        Map<String, Double> parts = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        for (Row row : rows("explain-pairs", values)) {
            String pair = row.string("first") + "-" + row.string("second");
            pairs.add(pair + " " + "%.9f".formatted(row.doubleValue("similarity")));
            if (row.get("category") != null) {
                parts.put(pair + " " + row.string("category"), row.doubleValue("part"));
            }
        }
        int shared = 0;
        for (Explanation.Pair pair : explanation.pairs()) {
            String name = pair.first() + "-" + pair.second();
            assertThat(pairs.contains(name + " " + "%.9f".formatted(pair.similarity()))).as(name).isTrue();
            for (Explanation.SharedCategory category : pair.shared()) {
                assertThat(parts.getOrDefault(name + " " + category.category(), -1.0)).isCloseTo(category.part(),
                        within(AGREED));
                shared++;
            }
        }
        assertThat(pairs).hasSameSizeAs(explanation.pairs());
        assertThat(parts).hasSize(shared);
        assertPaths(explanation, values);
    }

    private static void assertPaths(Explanation explanation, Map<String, Object> values) {
        Set<String> courses = new HashSet<>();
        Set<String> without = new HashSet<>();
        Set<String> categories = new HashSet<>();
        for (Row row : rows("explain-" + explanation.facet().key(), values)) {
            courses.add(row.string("course"));
            if (row.get("path") == null) {
                without.add(row.string("course"));
            }
            else {
                categories.add(row.string("category"));
                assertThat(row.doubleValue("weight")).isPositive();
            }
        }
        assertThat(courses).hasSize(explanation.courses());
        assertThat(without).containsExactlyInAnyOrderElementsOf(explanation.uncategorised());
        assertThat(categories).containsExactlyInAnyOrderElementsOf(
                explanation.categories().stream().map(Explanation.Category::category).toList());
    }

    static Stream<Arguments> selections() {
        return Stream.of(Variant.COMPLETED, Variant.ENROLLED)
            .flatMap((variant) -> Stream.of(Period.ALL, YEAR).map((period) -> Arguments.of(variant, period)));
    }

    @Nested
    class OnASmallGraph {

        @BeforeAll
        static void write() {
            TestDatabase.empty().write(TestDatabase.query(Access.WRITE, """
                    CREATE (algebra:Topic {id: 'algebra'})-[:BROADER]->(maths:Topic {id: 'mathematics'}),
                      (geometry:Topic {id: 'geometry'})-[:BROADER]->(maths),
                      (algebra)-[:BROADER]->(logic:Topic {id: 'logic'})-[:BROADER]->(maths),
                      (music:Topic {id: 'music'}),
                      (science:Discipline {id: 'science'})<-[:BROADER]-(mathematics:Discipline {id: 'mathematics'}),
                      (arts:Discipline {id: 'arts'}),
                      (a:Course {id: 'a'})-[:COVERS {weight: 0.7}]->(algebra),
                      (a)-[:COVERS]->(music), (a)-[:IN_DISCIPLINE]->(mathematics),
                      (b:Course {id: 'b'})-[:COVERS]->(geometry), (b)-[:IN_DISCIPLINE]->(science),
                      (c:Course {id: 'c'})-[:COVERS {weight: 2}]->(music), (c)-[:IN_DISCIPLINE]->(arts),
                      (c)-[:IN_DISCIPLINE]->(mathematics),
                      (d:Course {id: 'd'}),
                      (anna:Teacher {id: 'anna'})-[:TEACHES]->(mathematics),
                      (bilal:Teacher {id: 'bilal'}),
                      (chen:Teacher {id: 'chen'})-[:TEACHES]->(arts),
                      (:Teacher {id: 'dana'})-[:TEACHES]->(arts)
                    FOREACH (course IN [a, b, c, d] |
                      CREATE (anna)-[:ENROLLED_IN {enrolledAt: date('2023-07-31')}]->(course)
                      CREATE (anna)-[:COMPLETED {completedAt: date('2023-08-01')}]->(course))
                    FOREACH (course IN [b, c] |
                      CREATE (bilal)-[:ENROLLED_IN]->(course)
                      CREATE (bilal)-[:COMPLETED]->(course))
                    CREATE (bilal)-[:ENROLLED_IN {enrolledAt: date('2024-07-31')}]->(b)
                    CREATE (bilal)-[:ENROLLED_IN {enrolledAt: date('2024-08-01')}]->(a)
                    CREATE (chen)-[:ENROLLED_IN {enrolledAt: date('2023-09-01')}]->(d)
                    CREATE (chen)-[:ENROLLED_IN {enrolledAt: date('2023-09-01')}]->(c)"""), Map.of());
        }

        @ParameterizedTest
        @MethodSource("org.throughline.coherence.MeasuresIT#selections")
        void bothSayTheSame(Variant variant, Period period) {
            Projection projection = loader().load();
            for (double decay : new double[] { 0, 0.5, 1 }) {
                assertAgreement(projection, CoherenceParameters.defaults().with(variant).with(period).withDecay(decay),
                        4);
            }
        }

        @Test
        void bothSayWhatTheArithmeticSays() {
            // a: algebra .7, music 1, mathematics .7/2 + .7/4, logic .7/2; b: geometry 1,
            // mathematics 1/2; c: music 2
            double mathematics = 0.7 / 2 + 0.7 / 4;
            double a = 0.7 * 0.7 + 1 + mathematics * mathematics + 0.7 / 2 * 0.7 / 2;
            double b = 1 + 0.5 * 0.5;
            double c = 2 * 2;
            double sum = 2 * mathematics * 0.5 / (a + b) + 2 * 1 * 2 / (a + c) + 0;
            CoherenceEngine engine = new CoherenceEngine(loader().load(), CoherenceParameters.defaults());
            TeacherCoherence anna = engine.of(engine.projection().teachers().indexOf("anna"));
            assertThat(anna.thematic().meanLinkage().orElseThrow()).isCloseTo(sum / 3, within(AGREED));
            assertThat(anna.fit()).hasValue(2.0 / 3);
            assertThat(rows("mean-linkage", parameters(engine.parameters(), Facet.THEMATIC)).getFirst()
                .doubleValue("meanLinkage")).isCloseTo(sum / 3, within(AGREED));
        }

        @Test
        void oneTeacherAloneIsTheSameToTheBit() {
            CoherenceTable all = new CoherenceEngine(loader().load(), CoherenceParameters.defaults())
                .all(Progress.NONE);
            for (TeacherCoherence expected : all) {
                Projection alone = loader().loadTeacher(expected.teacher()).orElseThrow();
                assertThat(alone.teachers().size()).isEqualTo(1);
                assertThat(new CoherenceEngine(alone, CoherenceParameters.defaults()).of(0)).isEqualTo(expected);
            }
        }

        @Test
        void nobodyIsEmpty() {
            assertThat(loader().loadTeacher("nobody")).isEmpty();
        }

    }

    @Nested
    class OnRandomGraphs {

        @ParameterizedTest
        @MethodSource("org.throughline.coherence.MeasuresIT#selections")
        void bothSayTheSame(Variant variant, Period period) {
            Projection projection = RandomProjection.of(10, 40, 30);
            fill(projection);
            assertThat(loader().load()).isEqualTo(projection);
            assertAgreement(projection, CoherenceParameters.defaults().with(variant).with(period), 5);
            CoherenceEngine engine = new CoherenceEngine(projection, CoherenceParameters.defaults());
            for (int teacher = 0; teacher < 10; teacher++) {
                Projection alone = loader().loadTeacher(projection.teachers().id(teacher)).orElseThrow();
                assertThat(new CoherenceEngine(alone, engine.parameters()).of(0)).isEqualTo(engine.of(teacher));
            }
        }

    }

    @Nested
    class OnWhatCannotBeProjected {

        private static void write(String text) {
            TestDatabase.empty().write(TestDatabase.query(Access.WRITE, text), Map.of());
        }

        @Test
        void aCycleIsNamed() {
            write("CREATE (a:Topic {id: 'a'})-[:BROADER]->(:Topic {id: 'b'})-[:BROADER]->(a)");
            assertThatThrownBy(() -> loader().load()).isInstanceOf(HierarchyException.class)
                .hasMessage("BROADER has a cycle: a -> b -> a");
        }

        @Test
        void aChainThatIsTooDeepIsFoundFromOneTeacherToo() {
            write("""
                    CREATE (:Teacher {id: 't'})-[:COMPLETED]->(:Course {id: 'c'})-[:IN_DISCIPLINE]->(:Discipline {id: 'd0'})
                    WITH 1 AS ignored
                    UNWIND range(1, 21) AS step
                    MERGE (a:Discipline {id: 'd' + (step - 1)})
                    MERGE (b:Discipline {id: 'd' + step})
                    CREATE (a)-[:BROADER]->(b)""");
            assertThatThrownBy(() -> loader().load()).hasMessageContaining("more than 20 steps: d0 -> d1");
            assertThatThrownBy(() -> loader().loadTeacher("t")).hasMessageContaining("more than 20 steps: d0 -> d1");
        }

        @Test
        void aWeightThatIsNoNumberIsNamed() {
            write("CREATE (:Course {id: 'c'})-[:COVERS {weight: 'much'}]->(:Topic {id: 'k'})");
            assertThatThrownBy(() -> loader().load())
                .hasMessage("The weight of topic k in course c must be a number, not much");
        }

        @Test
        void aDateThatIsNoneIsNamed() {
            write("CREATE (:Teacher {id: 't'})-[:COMPLETED {completedAt: '2023'}]->(:Course {id: 'c'})");
            assertThatThrownBy(() -> loader().load())
                .hasMessage("The date of course c of teacher t must be a date, not 2023 (String)");
        }

    }

    @Nested
    class OnTheSample {

        @BeforeAll
        static void importIt(@TempDir Path data) {
            load(Path.of("import", "sample"), data);
        }

        @ParameterizedTest
        @MethodSource("org.throughline.coherence.MeasuresIT#selections")
        void bothSayTheSame(Variant variant, Period period) {
            Projection projection = loader().load();
            assertAgreement(projection, CoherenceParameters.defaults().with(variant).with(period), 3);
        }

        @Test
        void thereIsSomethingToSay() {
            CoherenceTable year = new CoherenceEngine(loader().load(), CoherenceParameters.defaults().with(YEAR))
                .all(Progress.NONE);
            assertThat(year.stream().filter((row) -> row.thematic().meanLinkage().isPresent())).hasSizeGreaterThan(50);
            assertThat(year.stream().filter((row) -> row.fit().isPresent())).hasSizeGreaterThan(50);
        }

    }

    @Nested
    @Tag("realdata")
    class OnMidfield {

        private static final Period REAL_YEAR = Period.academicYear(1990);

        @BeforeAll
        static void importIt(@TempDir Path data) {
            load(Midfield.folder(), data);
        }

        @ParameterizedTest
        @MethodSource("org.throughline.coherence.MeasuresIT#selections")
        void bothSayTheSame(Variant variant, Period period) {
            Period real = period.equals(Period.ALL) ? period : REAL_YEAR;
            CoherenceParameters parameters = CoherenceParameters.defaults().with(variant).with(real);
            Projection projection = loader().load();
            assertAgreement(projection, parameters, 1);
            assertThat(new CoherenceEngine(projection, parameters).all(Progress.NONE))
                .isEqualTo(new CoherenceEngine(Midfield.projection(), parameters).all(Progress.NONE))
                .anyMatch((row) -> row.courses() > 5);
        }

    }

}
