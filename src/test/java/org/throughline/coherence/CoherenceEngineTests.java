package org.throughline.coherence;

import org.throughline.concurrent.Progress;
import org.throughline.coherence.similarity.Facet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Projection;

class CoherenceEngineTests {

    /** One division and a few additions of numbers up to 1. */
    private static final double ROUNDING = 1e-15;

    private static final LocalDate SPRING = LocalDate.of(2024, 3, 1);

    private static final CoherenceParameters DEFAULTS = CoherenceParameters.defaults();

    private static TeacherCoherence of(Projection.Builder builder) {
        return of(builder, DEFAULTS);
    }

    private static TeacherCoherence of(Projection.Builder builder, CoherenceParameters parameters) {
        Projection projection = builder.build();
        return new CoherenceEngine(projection, parameters).of(projection.teachers().indexOf("t"));
    }

    private static Projection.Builder taken(String... courses) {
        Projection.Builder builder = Projection.builder().teacher("t");
        for (String course : courses) {
            builder.completed("t", course, null);
        }
        return builder;
    }

    @Nested
    class ThreeCoursesOfTwoTopics {

        private final FacetCoherence thematic = of(
                taken("c1", "c2", "c3").covers("c1", "a", 1).covers("c2", "a", 1).covers("c3", "b", 1))
            .in(Facet.THEMATIC);

        @Test
        void meanLinkageIsTheMeanOverPairs() {
            assertThat(thematic.meanLinkage().orElseThrow()).isCloseTo((1.0 + 0 + 0) / 3, within(ROUNDING));
        }

        @Test
        void theOtherMeasuresCountCourses() {
            assertThat(thematic.categorisedCourses()).isEqualTo(3);
            assertThat(thematic.largestThread()).hasValue(2.0 / 3);
            assertThat(thematic.linkedShare()).hasValue(2.0 / 3);
            assertThat(thematic.largestComponent()).hasValue(2.0 / 3);
            assertThat(thematic.concentration()).hasValue(2.0 * 1 / (3 * 2));
        }

    }

    @Nested
    class AChainOfCourses {

        /** c1 -a- c2 -b- c3 -c- c4, and c5 with d alone. */
        private final FacetCoherence thematic = of(taken("c1", "c2", "c3", "c4", "c5").covers("c1", "a", 1)
            .covers("c2", "a", 1)
            .covers("c2", "b", 1)
            .covers("c3", "b", 1)
            .covers("c3", "c", 1)
            .covers("c4", "c", 1)
            .covers("c5", "d", 1)).thematic();

        @Test
        void noThreadIsLongButTheChainIs() {
            assertThat(thematic.largestThread()).hasValue(2.0 / 5);
            assertThat(thematic.linkedShare()).hasValue(4.0 / 5);
            assertThat(thematic.largestComponent()).hasValue(4.0 / 5);
        }

        @Test
        void meanLinkageAddsUpItsLinks() {
            double ends = 2.0 * 1 / (1 + 2);
            double middle = 2.0 * 1 / (2 + 2);
            assertThat(thematic.meanLinkage().orElseThrow()).isCloseTo((ends + middle + ends) / 10, within(ROUNDING));
        }

    }

    @Test
    void twoSeparateThreadsAreLinkedButNotConnected() {
        FacetCoherence thematic = of(taken("c1", "c2", "c3", "c4").covers("c1", "a", 1)
            .covers("c2", "a", 1)
            .covers("c3", "b", 1)
            .covers("c4", "b", 1)).thematic();
        assertThat(thematic.linkedShare()).hasValue(1);
        assertThat(thematic.largestComponent()).hasValue(2.0 / 4);
    }

    @Test
    void aBroaderCategoryIsAThread() {
        FacetCoherence disciplinary = of(taken("c1", "c2").inDiscipline("c1", "algebra")
            .inDiscipline("c2", "geometry")
            .broaderDiscipline("algebra", "mathematics")
            .broaderDiscipline("geometry", "mathematics")).disciplinary();
        assertThat(disciplinary.largestThread()).hasValue(1);
        assertThat(disciplinary.meanLinkage().orElseThrow()).isCloseTo(0.25 / 1.25, within(ROUNDING));
    }

    @Test
    void withDecayZeroABroaderCategoryIsNone() {
        FacetCoherence disciplinary = of(taken("c1", "c2").inDiscipline("c1", "algebra")
            .inDiscipline("c2", "geometry")
            .broaderDiscipline("algebra", "mathematics")
            .broaderDiscipline("geometry", "mathematics"), DEFAULTS.withDecay(0)).disciplinary();
        assertThat(disciplinary.meanLinkage()).hasValue(0);
        assertThat(disciplinary.largestThread()).hasValue(1.0 / 2);
        assertThat(disciplinary.linkedShare()).hasValue(0);
        assertThat(disciplinary.largestComponent()).hasValue(1.0 / 2);
    }

    @Nested
    class WithoutEnoughCourses {

        private static final OptionalDouble UNDEFINED = OptionalDouble.empty();

        private static FacetCoherence undefined(int categorised) {
            return new FacetCoherence(categorised, UNDEFINED, Optional.empty(), UNDEFINED, UNDEFINED, UNDEFINED,
                    UNDEFINED, (categorised == 0) ? UNDEFINED : OptionalDouble.of(0), UNDEFINED);
        }

        private static TeacherCoherence undefined(int courses, int categorised, OptionalDouble fit) {
            return new TeacherCoherence("t", courses, undefined(categorised), undefined(categorised), UNDEFINED,
                    UNDEFINED, OptionalInt.empty(), fit);
        }

        @Test
        void aTeacherWithoutCoursesHasNoMeasures() {
            assertThat(of(taken())).isEqualTo(undefined(0, 0, UNDEFINED));
        }

        @Test
        void oneCourseHasNoCoherence() {
            TeacherCoherence one = of(taken("c1").covers("c1", "a", 1).inDiscipline("c1", "d").teaches("t", "d"));
            assertThat(one).isEqualTo(undefined(1, 1, OptionalDouble.of(1)));
        }

        @Test
        void coursesWithoutCategoriesAreMissingAndNotZero() {
            TeacherCoherence three = of(taken("c1", "c2", "c3").covers("c1", "a", 1).covers("c2", "a", 1));
            assertThat(three.courses()).isEqualTo(3);
            assertThat(three.thematic().categorisedCourses()).isEqualTo(2);
            assertThat(three.thematic().meanLinkage()).hasValue(1);
            assertThat(three.disciplinary()).isEqualTo(undefined(0));
        }

    }

    @Nested
    class InAPeriod {

        private final Projection.Builder courses = Projection.builder()
            .completed("t", "c1", SPRING)
            .completed("t", "c1", SPRING.plusDays(1))
            .completed("t", "c2", SPRING.plusYears(1))
            .completed("t", "c3", null)
            .enrolled("t", "c1", SPRING.minusYears(1))
            .enrolled("t", "c4", LocalDate.of(2023, 8, 1))
            .enrolled("t", "c5", LocalDate.of(2024, 8, 1));

        @Test
        void everythingCountsOnce() {
            assertThat(of(courses).courses()).isEqualTo(3);
        }

        @Test
        void aYearHasTheCoursesDatedInIt() {
            assertThat(of(courses, DEFAULTS.with(Period.academicYear(2023))).courses()).isEqualTo(1);
            assertThat(of(courses, DEFAULTS.with(Period.academicYear(2024))).courses()).isEqualTo(1);
            assertThat(of(courses, DEFAULTS.with(Period.academicYear(2025))).courses()).isZero();
        }

        @Test
        void enrolmentsAreDatedByThemselves() {
            CoherenceParameters enrolled = DEFAULTS.with(Variant.ENROLLED);
            assertThat(of(courses, enrolled).courses()).isEqualTo(3);
            assertThat(of(courses, enrolled.with(Period.academicYear(2023))).courses()).isEqualTo(1);
        }

    }

    @Nested
    class FitToTheTeacher {

        private static Projection.Builder courses() {
            return taken("c1", "c2", "c3", "c4").inDiscipline("c1", "algebra")
                .inDiscipline("c2", "history")
                .inDiscipline("c3", "science")
                .broaderDiscipline("algebra", "mathematics")
                .broaderDiscipline("mathematics", "science");
        }

        @Test
        void narrowerDisciplinesAreInsideAndBroaderOnesAreNot() {
            assertThat(of(courses().teaches("t", "mathematics")).fit()).hasValue(1.0 / 3);
        }

        @Test
        void severalOwnDisciplinesCountACourseOnce() {
            assertThat(of(courses().teaches("t", "mathematics").teaches("t", "algebra").teaches("t", "history")).fit())
                .hasValue(2.0 / 3);
        }

        @Test
        void withDecayZeroOnlyTheSameDisciplineIsInside() {
            CoherenceParameters same = DEFAULTS.withDecay(0);
            assertThat(of(courses().teaches("t", "mathematics"), same).fit()).hasValue(0);
            assertThat(of(courses().teaches("t", "algebra"), same).fit()).hasValue(1.0 / 3);
        }

        @Test
        void isUndefinedWithoutAnOwnDiscipline() {
            assertThat(of(courses()).fit()).isEmpty();
        }

        @Test
        void isUndefinedWithoutACourseThatHasADiscipline() {
            assertThat(of(taken("c4").teaches("t", "mathematics")).fit()).isEmpty();
        }

    }

    @Nested
    class OverAllTeachers {

        private static final int TEACHERS = 2000;

        private final Projection projection = RandomProjection.of(5, TEACHERS, 60);

        private final CoherenceEngine engine = new CoherenceEngine(projection, DEFAULTS);

        @Test
        void theNumberOfThreadsDoesNotMatter() {
            CoherenceTable one = engine.all(Progress.NONE, 1);
            assertThat(one).hasSize(TEACHERS);
            assertThat(engine.all(Progress.NONE, 2)).isEqualTo(one);
            assertThat(engine.all(Progress.NONE, 7)).isEqualTo(one);
            assertThat(engine.all(Progress.NONE)).isEqualTo(one);
        }

        @Test
        void eachRowIsWhatItsTeacherHasAlone() {
            CoherenceTable all = engine.all(Progress.NONE, 1);
            for (int teacher = 0; teacher < TEACHERS; teacher += 7) {
                TeacherCoherence alone = engine.of(teacher);
                assertThat(all.get(teacher)).isEqualTo(alone);
                for (Facet facet : Facet.values()) {
                    FacetCoherence undated = engine.of(facet, engine.selection(teacher));
                    assertThat(undated.drift()).isEmpty();
                    assertThat(undated).usingRecursiveComparison().ignoringFields("drift").isEqualTo(alone.in(facet));
                }
            }
        }

        @Test
        void progressGrowsToTheTotal() {
            List<Integer> seen = new ArrayList<>();
            engine.all((done, total) -> {
                assertThat(total).isEqualTo(TEACHERS);
                seen.add(done);
            }, 3);
            assertThat(seen).isSorted().doesNotHaveDuplicates().endsWith(TEACHERS);
        }

        @Test
        void whoCancelsGetsNoTable() {
            Progress impatient = new Progress() {

                private volatile boolean cancelled;

                @Override
                public void advanced(int done, int total) {
                    cancelled = true;
                }

                @Override
                public boolean isCancelled() {
                    return cancelled;
                }

            };
            assertThatThrownBy(() -> engine.all(impatient, 2)).isInstanceOf(CancellationException.class)
                .hasMessageContaining("cancelled");
        }

        @Test
        void anInterruptCancelsToo() {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> engine.all(Progress.NONE, 2)).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }

        @Test
        void aFailingProgressIsHeard() {
            assertThatThrownBy(() -> engine.all((done, total) -> {
                throw new IllegalStateException("the listener left");
            }, 2)).isInstanceOf(IllegalStateException.class).hasMessage("the listener left");
        }

        @Test
        void aTeacherOutsideIsRefused() {
            assertThatThrownBy(() -> engine.of(TEACHERS)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> engine.all(Progress.NONE, 1).get(-1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        }

    }

    @Test
    void nobodyIsNobody() {
        assertThat(new CoherenceEngine(Projection.builder().build(), DEFAULTS).all(Progress.NONE)).isEmpty();
    }

}
