package org.throughline.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Choice;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Hierarchy;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;
import org.throughline.graph.Selections;

class CoherencePropertiesTests {

    private static final int TEACHERS = 12;

    /** Sums of up to a few hundred numbers in [0, 1] in another order. */
    private static final double REORDERED = 1e-12;

    private static CoherenceParameters parameters(Variant variant, double decay) {
        return CoherenceParameters.defaults().with(variant).withDecay(decay);
    }

    @Property(tries = 200)
    void theEngineComputesTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 3, max = 25) int courses,
            @ForAll("decays") double decay, @ForAll Variant variant, @ForAll Similarity similarity,
            @ForAll boolean oneYear) {
        Projection projection = RandomProjection.of(seed, TEACHERS, courses);
        CoherenceParameters parameters = parameters(variant, decay).with(similarity)
            .with(oneYear ? Period.academicYear(2023) : Period.ALL);
        CoherenceEngine engine = new CoherenceEngine(projection, parameters);
        ReferenceCoherence thematic = reference(projection, Facet.THEMATIC, similarity, decay);
        ReferenceCoherence disciplinary = reference(projection, Facet.DISCIPLINARY, similarity, decay);
        for (int teacher = 0; teacher < projection.teachers().size(); teacher++) {
            Map<String, Optional<LocalDate>> selection = selection(projection, parameters, teacher);
            TeacherCoherence actual = engine.of(teacher);
            assertThat(actual.courses()).isEqualTo(selection.size());
            assertSame(actual.thematic(), thematic.of(selection));
            assertSame(actual.disciplinary(), disciplinary.of(selection));
            assertClose(actual.bridging(), thematic.bridging(disciplinary, selection.keySet()));
            Map<String, Long> threads = threads(projection, selection.keySet());
            assertThat(actual.threads())
                .isEqualTo(threads.isEmpty() ? OptionalInt.empty() : OptionalInt.of(threads.size()));
            assertThat(actual.communityConcentration()).isEqualTo(ReferenceCoherence.concentration(threads));
        }
    }

    /** Next to 0 the powers of the decay underflow, which is not what is tested here. */
    @Provide
    Arbitrary<Double> decays() {
        return Arbitraries.oneOf(Arbitraries.of(0.0, 0.5, 1.0), Arbitraries.doubles().between(0.01, 1));
    }

    private static Map<String, Optional<LocalDate>> selection(Projection projection, CoherenceParameters parameters,
            int teacher) {
        Selections selections = switch (parameters.variant()) {
            case COMPLETED, ELECTIVE -> projection.completed();
            case ENROLLED -> projection.enrolled();
        };
        Map<String, Optional<LocalDate>> selection = new HashMap<>();
        for (int at = selections.start(teacher); at < selections.end(teacher); at++) {
            int day = selections.day(at);
            boolean chosen = selections.choice(at) == Choice.ELECTIVE;
            if (parameters.interval().contains(day) && (chosen || parameters.variant() != Variant.ELECTIVE)) {
                Optional<LocalDate> date = (day == DateInterval.UNKNOWN_DAY) ? Optional.empty()
                        : Optional.of(LocalDate.ofEpochDay(day));
                selection.merge(projection.courses().id(selections.course(at)), date,
                        (one, other) -> Stream.of(one, other).flatMap(Optional::stream).min(LocalDate::compareTo));
            }
        }
        return selection;
    }

    private static Map<String, Long> threads(Projection projection, Set<String> selection) {
        return selection.stream()
            .mapToInt(projection.courses()::indexOf)
            .filter((course) -> projection.inThread().degree(course) > 0)
            .map((course) -> projection.inThread().column(projection.inThread().start(course)))
            .mapToObj(projection.threads()::id)
            .collect(Collectors.groupingBy((thread) -> thread, Collectors.counting()));
    }

    private static void assertSame(FacetCoherence actual, FacetCoherence expected) {
        assertClose(actual.meanLinkage(), expected.meanLinkage());
        assertClose(actual.diversity(), expected.diversity());
        assertClose(actual.drift(), expected.drift());
        assertThat(actual.interval().isPresent()).isEqualTo(expected.interval().isPresent());
        if (actual.interval().isPresent()) {
            // a root of a sum of squares, and a quantile that the reference has to 1e-9
            assertThat(actual.interval().orElseThrow().standardError())
                .isCloseTo(expected.interval().orElseThrow().standardError(), within(1e-7));
            assertThat(actual.interval().orElseThrow().low()).isCloseTo(expected.interval().orElseThrow().low(),
                    within(1e-6));
            assertThat(actual.interval().orElseThrow().high()).isCloseTo(expected.interval().orElseThrow().high(),
                    within(1e-6));
        }
        assertThat(actual).isEqualTo(new FacetCoherence(expected.categorisedCourses(), actual.meanLinkage(),
                actual.interval(), expected.largestThread(), expected.linkedShare(), expected.largestComponent(),
                expected.concentration(), actual.diversity(), actual.drift()));
    }

    private static void assertClose(OptionalDouble actual, OptionalDouble expected) {
        assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
        assertThat(actual.orElse(-1)).isCloseTo(expected.orElse(-1), within(REORDERED));
    }

    private static ReferenceCoherence reference(Projection projection, Facet facet, Similarity similarity,
            double decay) {
        ReferenceCoherence reference = new ReferenceCoherence(similarity, decay);
        Ids categories = facet.categories(projection);
        Rows own = facet.own(projection);
        for (int course = 0; course < own.rowCount(); course++) {
            for (int at = own.start(course); at < own.end(course); at++) {
                reference.category(projection.courses().id(course), categories.id(own.column(at)), own.weight(at));
            }
        }
        Hierarchy hierarchy = facet.hierarchy(projection);
        Rows broader = hierarchy.broader();
        for (int category = 0; category < broader.rowCount(); category++) {
            for (int at = broader.start(category); at < broader.end(category); at++) {
                for (int parallel = 0; parallel < broader.weight(at); parallel++) {
                    reference.broader(categories.id(category), categories.id(broader.column(at)));
                }
            }
        }
        return reference;
    }

    @Property(tries = 60)
    void theOrderOfLoadingDoesNotChangeABit(@ForAll long seed, @ForAll long order) {
        CoherenceTable straight = all(RandomProjection.of(seed, TEACHERS, 20), 1);
        assertThat(all(RandomProjection.shuffled(seed, TEACHERS, 20, order), 2)).isEqualTo(straight);
    }

    private static CoherenceTable all(Projection projection, int threads) {
        return new CoherenceEngine(projection, CoherenceParameters.defaults()).all(Progress.NONE, threads);
    }

    @Property(tries = 60)
    void everyMeasureIsInItsRange(@ForAll long seed, @ForAll @DoubleRange(max = 1) double decay) {
        Projection projection = RandomProjection.of(seed, TEACHERS, 20);
        CoherenceEngine engine = new CoherenceEngine(projection, parameters(Variant.ENROLLED, decay));
        for (TeacherCoherence teacher : engine.all(Progress.NONE, 1)) {
            assertUnit(teacher.fit());
            assertUnit(teacher.bridging());
            assertUnit(teacher.communityConcentration());
            for (Facet facet : Facet.values()) {
                FacetCoherence measures = teacher.in(facet);
                int m = measures.categorisedCourses();
                assertThat(m).isBetween(0, teacher.courses());
                assertThat(measures.meanLinkage().isPresent()).isEqualTo(m >= 2);
                assertUnit(measures.meanLinkage());
                assertUnit(measures.linkedShare());
                assertUnit(measures.concentration());
                assertUnit(measures.diversity());
                measures.effectiveCategories()
                    .ifPresent((number) -> assertThat(number).isBetween(1.0, m * 3 + REORDERED));
                measures.drift().ifPresent((number) -> assertThat(number).isBetween(-1.0, 1.0));
                measures.interval().ifPresent((interval) -> {
                    assertThat(interval.low()).isBetween(0.0, measures.meanLinkage().orElseThrow());
                    assertThat(interval.high()).isBetween(measures.meanLinkage().orElseThrow(), 1.0);
                });
                if (m >= 2) {
                    assertThat(measures.largestThread().orElseThrow()).isBetween(1.0 / m, 1.0);
                    assertThat(measures.largestComponent().orElseThrow())
                        .isBetween(measures.largestThread().orElseThrow(), 1.0);
                    assertThat(measures.meanLinkage().orElseThrow() > 0)
                        .isEqualTo(measures.linkedShare().orElseThrow() > 0);
                }
            }
        }
    }

    private static void assertUnit(OptionalDouble value) {
        value.ifPresent((number) -> assertThat(number).isBetween(0.0, 1.0));
    }

    @Property(tries = 200)
    void similarityIsSymmetricAndHighestWithItself(@ForAll long seed, @ForAll Facet facet, @ForAll Similarity measure,
            @ForAll @DoubleRange(max = 1) double decay) {
        CategoryMatrix matrix = CategoryMatrix.of(RandomProjection.of(seed, 1, 15), facet, decay);
        CourseSimilarity similarity = measure.over(matrix);
        int[] courses = new int[matrix.weights().rowCount()];
        Arrays.setAll(courses, (course) -> course);
        int count = matrix.retainCategorised(courses, courses.length);
        CourseSimilarity.Focus focus = similarity.focus();
        for (int i = 0; i < count; i++) {
            assertThat(similarity.of(courses[i], courses[i])).isCloseTo(1, within(REORDERED));
            focus.on(courses[i]);
            for (int j = 0; j < count; j++) {
                assertThat(similarity.of(courses[i], courses[j])).isBetween(0.0, 1.0)
                    .isEqualTo(similarity.of(courses[j], courses[i]))
                    .isEqualTo(focus.to(courses[j]));
                assertParts(matrix, similarity, courses[i], courses[j]);
            }
        }
    }

    /** Each part belongs to a category that both courses have, ascending. */
    private static void assertParts(CategoryMatrix matrix, CourseSimilarity similarity, int first, int second) {
        double[] sum = { 0 };
        int[] before = { -1 };
        similarity.forEachShared(first, second, (category, part) -> {
            assertThat(category).isGreaterThan(before[0]);
            assertThat(part).isPositive();
            assertThat(matrix.weights().weight(first, category)).isPositive();
            assertThat(matrix.weights().weight(second, category)).isPositive();
            before[0] = category;
            sum[0] += part;
        });
        assertThat(sum[0]).isCloseTo(similarity.of(first, second), within(REORDERED));
    }

    @Property(tries = 40)
    void aFactorOnAllWeightsChangesNothing(@ForAll @IntRange(min = -20, max = 20) int exponent) {
        double factor = Math.pow(2, exponent);
        assertThat(scaled(factor)).isEqualTo(scaled(1));
    }

    private static FacetCoherence scaled(double factor) {
        Projection projection = Projection.builder()
            .covers("c1", "a", 0.3 * factor)
            .covers("c1", "b", 0.7 * factor)
            .covers("c2", "b", 0.9 * factor)
            .covers("c3", "c", 1.1 * factor)
            .broaderTopic("a", "c")
            .build();
        return new CoherenceEngine(projection, CoherenceParameters.defaults()).of(Facet.THEMATIC, 0, 1, 2);
    }

    @Property(tries = 60)
    void aTwinOfACourseRaisesCoherenceAndLinksIt(@ForAll @IntRange(min = 1, max = 6) int others) {
        Projection.Builder builder = Projection.builder().covers("twin1", "same", 1).covers("twin2", "same", 1);
        for (int other = 0; other < others; other++) {
            builder.covers("a" + other, "topic" + other, 1);
        }
        CoherenceEngine engine = new CoherenceEngine(builder.build(), CoherenceParameters.defaults());
        int[] withTwin = new int[others + 2];
        Arrays.setAll(withTwin, (course) -> course);
        FacetCoherence twins = engine.of(Facet.THEMATIC, withTwin);
        int m = others + 2;
        assertThat(engine.of(Facet.THEMATIC, Arrays.copyOf(withTwin, m - 1)).meanLinkage()).hasValue(0);
        assertThat(twins.meanLinkage()).hasValue(1 / (m * (m - 1.0) / 2));
        assertThat(twins.linkedShare()).hasValue(2.0 / m);
    }

    @Property(tries = 60)
    void takingACourseAgainChangesNothing(@ForAll long seed) {
        Projection.Builder once = Projection.builder();
        Projection.Builder again = Projection.builder();
        Projection random = RandomProjection.of(seed, TEACHERS, 20);
        for (Projection.Builder builder : new Projection.Builder[] { once, again }) {
            for (int course = 0; course < random.courses().size(); course++) {
                String id = random.courses().id(course);
                for (int at = random.covers().start(course); at < random.covers().end(course); at++) {
                    builder.covers(id, random.topics().id(random.covers().column(at)), random.covers().weight(at));
                }
            }
            for (int teacher = 0; teacher < random.teachers().size(); teacher++) {
                for (int at = random.completed().start(teacher); at < random.completed().end(teacher); at++) {
                    String id = random.courses().id(random.completed().course(at));
                    builder.completed(random.teachers().id(teacher), id, LocalDate.of(2020, 1, 1));
                    if (builder == again) {
                        builder.completed(random.teachers().id(teacher), id, LocalDate.of(2030, 1, 1));
                    }
                }
            }
        }
        assertThat(all(again.build(), 1)).isEqualTo(all(once.build(), 1));
    }

}
