package org.throughline.coherence;

import org.throughline.concurrent.Progress;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.coherence.measure.JackknifeInterval;
import org.throughline.coherence.nullmodel.FixedRowMoments;
import org.throughline.coherence.nullmodel.PoolCriterion;
import org.throughline.coherence.nullmodel.Pools;
import org.throughline.stats.StudentT;
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

    /** By degrees of freedom, from 1. */
    private static final List<Double> QUANTILES = IntStream.range(1, 100)
        .mapToObj((degrees) -> StudentT.quantile(0.975, degrees))
        .toList();

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
        values.put("teacher", null);
        values.put("facet", facet.key());
        values.put("similarity", parameters.similarity().key());
        values.put("variant", parameters.variant().key());
        values.put("decay", parameters.decay());
        values.put("from", parameters.interval().from().orElse(null));
        values.put("to", parameters.interval().to().orElse(null));
        values.put("t", QUANTILES);
        values.put("criteria", Stream.of(PoolCriterion.values()).map(PoolCriterion::key).toList());
        values.put("limit", 5);
        return values;
    }

    /**
     * Planned once, however different the graphs are: planning takes longer than most
     * answers.
     */
    private static List<Row> rows(String measure, Map<String, Object> parameters) {
        String text = TestDatabase.queries().get("measures/" + measure).text();
        return DATABASE.list(TestDatabase.query(Access.READ, "CYPHER replan=skip\n" + text), parameters);
    }

    /** The query of a measure that depends on the similarity. */
    private static List<Row> rowsOf(String measure, Map<String, Object> parameters) {
        boolean isOwn = Similarity.WU_PALMER.key().equals(parameters.get("similarity"));
        return rows(isOwn ? measure + "-wu-palmer" : measure, parameters);
    }

    private static void assertSame(OptionalDouble fast, @Nullable Double reference, String what) {
        double expected = (reference != null) ? reference : 0;
        assertThat(fast.isPresent()).as(what).isEqualTo(reference != null);
        assertThat(fast.orElse(0)).as(what).isCloseTo(expected, within(AGREED * Math.max(1, Math.abs(expected))));
    }

    /** All measures of all teachers, and for some the explanation. */
    private static void assertAgreement(Projection projection, CoherenceParameters parameters, int explained) {
        CoherenceEngine engine = new CoherenceEngine(projection, parameters);
        CoherenceTable table = engine.all(Progress.NONE);
        assertCoverageAndFit(table, parameters(parameters, Facet.THEMATIC));
        assertThreads(table, parameters(parameters, Facet.THEMATIC));
        assertLinkage(engine, table, explained);
        for (Facet facet : Facet.values()) {
            Map<String, Object> values = parameters(parameters, facet);
            List<Row> diversity = rows("rao-stirling", values);
            List<Row> concentration = rows("concentration", values);
            List<Row> thread = rows("largest-thread", values);
            List<Row> linked = rows("linked-share", values);
            List<Row> component = rows("largest-component", values);
            for (int teacher = 0; teacher < table.size(); teacher++) {
                TeacherCoherence row = table.get(teacher);
                FacetCoherence fast = row.in(facet);
                for (List<Row> rows : List.of(diversity, concentration, thread, linked, component)) {
                    assertThat(rows).hasSameSizeAs(table);
                    assertThat(rows.get(teacher).string("teacher")).isEqualTo(row.teacher());
                    assertThat(rows.get(teacher).longValue("courses")).isEqualTo(fast.categorisedCourses());
                }
                String what = facet.key() + " of " + row.teacher() + " under " + parameters;
                assertSame(fast.diversity(), diversity.get(teacher).optionalDouble("diversity"), what);
                assertSame(fast.effectiveCategories(), diversity.get(teacher).optionalDouble("effectiveCategories"),
                        what);
                assertSame(fast.concentration(), concentration.get(teacher).optionalDouble("concentration"), what);
                assertSame(fast.largestThread(), thread.get(teacher).optionalDouble("largestThread"), what);
                assertSame(fast.linkedShare(), linked.get(teacher).optionalDouble("linkedShare"), what);
                assertSame(fast.largestComponent(), component.get(teacher).optionalDouble("largestComponent"), what);
                if (teacher < explained) {
                    Explanation explanation = engine.explain(teacher, facet);
                    assertThat(explanation.largestThread().orElse(null)).as(what)
                        .isEqualTo(thread.get(teacher).optionalString("category"));
                }
            }
        }
    }

    /**
     * The measures that depend on the similarity, and for some teachers the explanation.
     */
    private static void assertLinkage(CoherenceEngine engine, CoherenceTable table, int explained) {
        List<Row> bridging = rowsOf("bridging", parameters(engine.parameters(), Facet.THEMATIC));
        for (Facet facet : Facet.values()) {
            Map<String, Object> values = parameters(engine.parameters(), facet);
            List<Row> linkage = rowsOf("mean-linkage", values);
            List<Row> jackknife = rowsOf("jackknife", values);
            List<Row> drift = rowsOf("drift", values);
            for (int teacher = 0; teacher < table.size(); teacher++) {
                TeacherCoherence row = table.get(teacher);
                FacetCoherence fast = row.in(facet);
                String what = facet.key() + " of " + row.teacher() + " under " + engine.parameters();
                for (List<Row> rows : List.of(linkage, jackknife)) {
                    assertThat(rows).hasSameSizeAs(table);
                    assertThat(rows.get(teacher).string("teacher")).isEqualTo(row.teacher());
                    assertThat(rows.get(teacher).longValue("courses")).isEqualTo(fast.categorisedCourses());
                    assertSame(fast.meanLinkage(), rows.get(teacher).optionalDouble("meanLinkage"), what);
                }
                assertSame(of(fast, JackknifeInterval::standardError),
                        jackknife.get(teacher).optionalDouble("standardError"), what);
                assertSame(of(fast, JackknifeInterval::low), jackknife.get(teacher).optionalDouble("low"), what);
                assertSame(of(fast, JackknifeInterval::high), jackknife.get(teacher).optionalDouble("high"), what);
                assertSame(fast.drift(), drift.get(teacher).optionalDouble("drift"), what);
                assertSame(row.bridging(), bridging.get(teacher).optionalDouble("bridging"), what);
                if (teacher < explained) {
                    assertExplained(engine.explain(teacher, facet), values);
                    assertWhatIf(engine, teacher, facet, values);
                }
            }
        }
    }

    private static OptionalDouble of(FacetCoherence coherence, ToDoubleFunction<JackknifeInterval> value) {
        return coherence.interval().stream().mapToDouble(value).findFirst();
    }

    private static Pools pools(CoherenceEngine engine) {
        CoherenceParameters parameters = engine.parameters();
        return Pools.of(engine.projection(), parameters.variant().selections(engine.projection()),
                parameters.interval(), EnumSet.allOf(PoolCriterion.class));
    }

    /** Each eligible course added in turn. */
    private static void assertWhatIf(CoherenceEngine engine, int teacher, Facet facet, Map<String, Object> parameters) {
        Projection projection = engine.projection();
        Map<String, Object> values = new HashMap<>(parameters);
        values.put("teacher", projection.teachers().id(teacher));
        int[] taken = engine.selection(teacher);
        int[] pool = pools(engine).of(teacher).courses();
        assertThat(rows("eligible-courses", values)).extracting((row) -> row.string("course"))
            .containsExactlyElementsOf(IntStream.of(pool).mapToObj(projection.courses()::id).toList());
        double before = engine.of(facet, taken).meanLinkage().orElse(-1);
        SortedMap<Double, Integer> after = new TreeMap<>(Comparator.reverseOrder());
        for (int course : pool) {
            if (engine.matrix(facet).isCategorised(course) && IntStream.of(taken).noneMatch((one) -> one == course)) {
                int[] more = IntStream.concat(IntStream.of(taken), IntStream.of(course)).sorted().toArray();
                double value = engine.of(facet, more).meanLinkage().orElse(-1);
                if (value > Math.max(0, before) + 1e-12) {
                    after.merge(value, 1, Integer::sum);
                }
            }
        }
        List<Double> best = after.entrySet()
            .stream()
            .flatMap((entry) -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
            .limit(5)
            .toList();
        List<WhatIf.Suggestion> suggestions = WhatIf.of(engine, teacher, facet, pool, 5);
        List<Row> rows = rowsOf("what-if", values);
        assertThat(rows).hasSameSizeAs(best);
        assertThat(suggestions).hasSameSizeAs(best);
        for (int at = 0; at < rows.size(); at++) {
            assertThat(rows.get(at).doubleValue("after")).isCloseTo(best.get(at), within(AGREED));
            assertThat(suggestions.get(at).coherence()).isCloseTo(best.get(at), within(AGREED));
            assertSame((before < 0) ? OptionalDouble.empty() : OptionalDouble.of(best.get(at) - before),
                    rows.get(at).optionalDouble("gain"), "gain");
        }
    }

    private static void assertNullMoments(CoherenceEngine engine) {
        Pools pools = pools(engine);
        for (Facet facet : Facet.values()) {
            List<Row> rows = rowsOf("null-moments", parameters(engine.parameters(), facet));
            Map<Integer, FixedRowMoments> moments = new HashMap<>();
            assertThat(rows).hasSize(engine.projection().teachers().size());
            for (int teacher = 0; teacher < rows.size(); teacher++) {
                FixedRowMoments fast = moments.computeIfAbsent(pools.indexOf(teacher),
                        (pool) -> FixedRowMoments.of(pools.get(pool), engine.matrix(facet), engine.similarity(facet)));
                FacetCoherence coherence = engine.of(facet, engine.selection(teacher));
                int m = coherence.categorisedCourses();
                Row row = rows.get(teacher);
                String what = facet.key() + " of teacher " + teacher + " under " + engine.parameters();
                assertThat(row.longValue("pool")).as(what).isEqualTo(fast.poolSize());
                assertSame(coherence.meanLinkage(), row.optionalDouble("meanLinkage"), what);
                assertSame(fast.mean(m), row.optionalDouble("nullMean"), what);
                double sd = Math.sqrt(fast.variance(m).orElse(Double.NaN));
                assertSame(Double.isNaN(sd) ? OptionalDouble.empty() : OptionalDouble.of(sd),
                        row.optionalDouble("nullSd"), what);
                assertSame((sd > 1e-12)
                        ? OptionalDouble.of((coherence.meanLinkage().orElseThrow() - fast.mean(m).orElseThrow()) / sd)
                        : OptionalDouble.empty(), row.optionalDouble("z"), what);
            }
        }
    }

    private static void assertThreads(CoherenceTable table, Map<String, Object> values) {
        List<Row> rows = rows("community-concentration", values);
        for (int teacher = 0; teacher < table.size(); teacher++) {
            TeacherCoherence fast = table.get(teacher);
            Row row = rows.get(teacher);
            assertThat(row.string("teacher")).isEqualTo(fast.teacher());
            assertThat(row.get("threads"))
                .isEqualTo(fast.threads().isPresent() ? (Object) (long) fast.threads().getAsInt() : null);
            assertSame(fast.communityConcentration(), row.optionalDouble("communityConcentration"), "threads");
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
        for (Row row : rowsOf("explain-pairs", values)) {
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
        return Stream.of(Variant.values())
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

        @ParameterizedTest
        @EnumSource(Similarity.class)
        void bothSayTheSameUnderEverySimilarity(Similarity similarity) {
            for (double decay : new double[] { 0, 0.5, 1 }) {
                CoherenceParameters parameters = CoherenceParameters.defaults().with(similarity).withDecay(decay);
                CoherenceEngine engine = new CoherenceEngine(loader().load(), parameters);
                assertLinkage(engine, engine.all(Progress.NONE), 4);
                assertNullMoments(engine);
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
        }

        @ParameterizedTest
        @EnumSource(Similarity.class)
        void bothSayTheSameUnderEverySimilarity(Similarity similarity) {
            for (int seed = 0; seed < 3; seed++) {
                Projection projection = RandomProjection.of(seed, 25, 30);
                fill(projection);
                CoherenceParameters parameters = CoherenceParameters.defaults().with(similarity).with(YEAR);
                CoherenceEngine engine = new CoherenceEngine(projection, parameters);
                assertLinkage(engine, engine.all(Progress.NONE), 5);
                assertNullMoments(engine);
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
        void aChainThatIsTooDeepIsFound() {
            write("""
                    CREATE (:Teacher {id: 't'})-[:COMPLETED]->(:Course {id: 'c'})-[:IN_DISCIPLINE]->(:Discipline {id: 'd0'})
                    WITH 1 AS ignored
                    UNWIND range(1, 21) AS step
                    MERGE (a:Discipline {id: 'd' + (step - 1)})
                    MERGE (b:Discipline {id: 'd' + step})
                    CREATE (a)-[:BROADER]->(b)""");
            assertThatThrownBy(() -> loader().load()).hasMessageContaining("more than 20 steps: d0 -> d1");
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

        @ParameterizedTest
        @EnumSource(Similarity.class)
        void bothSayTheSameUnderEverySimilarity(Similarity similarity) {
            CoherenceParameters parameters = CoherenceParameters.defaults().with(similarity);
            CoherenceEngine engine = new CoherenceEngine(loader().load(), parameters.with(Variant.ELECTIVE));
            assertLinkage(engine, engine.all(Progress.NONE), 3);
            assertNullMoments(engine);
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

        @ParameterizedTest
        @EnumSource(Similarity.class)
        void bothSayTheSameUnderEverySimilarity(Similarity similarity) {
            CoherenceParameters parameters = CoherenceParameters.defaults().with(similarity);
            CoherenceEngine engine = new CoherenceEngine(loader().load(), parameters);
            assertLinkage(engine, engine.all(Progress.NONE), 1);
            if (similarity == Similarity.PATHSIM) {
                assertNullMoments(engine);
            }
        }

    }

}
