package org.throughline.coherence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CategorySimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;

class CategoryMeasuresTests {

    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 1e-15;

    @Nested
    class ConcentrationOf {

        private static Concentration of(int[] labels) {
            int[] courses = new int[labels.length];
            for (int course = 0; course < labels.length; course++) {
                courses[course] = course;
            }
            Concentration concentration = new Concentration(labels, 12);
            concentration.take(courses, courses.length);
            return concentration;
        }

        @Test
        void theCountsFourTwoOneOne() {
            Concentration concentration = of(new int[] { 0, 0, 1, 0, 2, 1, 0, 3 });
            assertThat(concentration.value()).hasValue((4.0 * 3 + 2 * 1) / (8 * 7));
            // unbiased Gini-Simpson 0.75, from R
            assertThat(1 - concentration.value().orElseThrow()).isEqualTo(0.75);
            assertThat(concentration.distinct()).isEqualTo(4);
            assertThat(concentration.labelled()).isEqualTo(8);
        }

        /**
         * 12 equal topics; the plug-in form and L averaged over 200,000 selections. Three
         * standard errors of either are below 0.003.
         */
        @ParameterizedTest
        @CsvSource({ "2, 0.542, 0.084", "6, 0.235, 0.082" })
        void isUnbiasedOtherThanThePlugInForm(int n, double plugIn, double unbiased) {
            Random random = new Random(20);
            int draws = 200_000;
            double plugInSum = 0;
            double sum = 0;
            Concentration concentration = new Concentration(new int[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 12);
            for (int draw = 0; draw < draws; draw++) {
                int[] labels = random.ints(n, 0, 12).toArray();
                concentration.take(labels, n);
                double value = concentration.value().orElseThrow();
                sum += value;
                plugInSum += (value * n * (n - 1) + n) / (n * n);
            }
            assertThat(plugInSum / draws).isCloseTo(plugIn, within(0.003));
            assertThat(sum / draws).isCloseTo(unbiased, within(0.003)).isCloseTo(1.0 / 12, within(0.003));
        }

        @Test
        void coursesWithoutACategoryAreLeftOut() {
            assertThat(of(new int[] { 0, -1, 0, -1 }).value()).hasValue(1);
            assertThat(of(new int[] { 0, -1 }).value()).isEmpty();
            assertThat(of(new int[] { -1, -1 }).distinct()).isZero();
        }

        @Test
        void oneSelectionLeavesNothingForTheNext() {
            Concentration concentration = new Concentration(new int[] { 0, 0, 1 }, 2);
            concentration.take(new int[] { 0, 1, 2 }, 3);
            concentration.take(new int[] { 1, 2 }, 2);
            assertThat(concentration.value()).hasValue(0);
            assertThat(concentration.distinct()).isEqualTo(2);
        }

        @Test
        void theHeaviestCategoryCountsAndOfSeveralTheSmallestId() {
            Rows own = Projection.builder()
                .covers("c1", "a", 0.2)
                .covers("c1", "b", 0.7)
                .covers("c2", "b", 0.5)
                .covers("c2", "a", 0.5)
                .course("c3")
                .build()
                .covers();
            assertThat(Concentration.heaviest(own)).containsExactly(1, 0, -1);
        }

    }

    @Nested
    class RaoStirlingOf {

        private static OptionalDouble of(UnaryOperator<Projection.Builder> rows, double decay) {
            Projection projection = rows.apply(Projection.builder()).build();
            CategoryMatrix matrix = CategoryMatrix.of(projection, Facet.THEMATIC, decay);
            RaoStirling diversity = new RaoStirling(matrix, new CategorySimilarity(matrix));
            int[] courses = SelectionOf.courses(projection);
            // what one selection leaves must not change the next
            diversity.of(courses, Math.min(1, courses.length));
            return diversity.of(courses, courses.length);
        }

        private static Projection.Builder mathematics(Projection.Builder builder) {
            return builder.covers("c1", "algebra", 1)
                .covers("c2", "geometry", 3)
                .broaderTopic("algebra", "mathematics")
                .broaderTopic("geometry", "mathematics");
        }

        @Test
        void theExampleOfItsJavadoc() {
            double diversity = of(RaoStirlingOf::mathematics, 0.5).orElseThrow();
            double alike = 2 * 0.25 / (1.25 + 1.25);
            assertThat(diversity).isCloseTo(2 * (1 - alike) * 0.5 * 0.5, within(ROUNDING))
                .isCloseTo(0.4, within(ROUNDING));
            assertThat(RaoStirling.effectiveNumber(diversity)).isCloseTo(5.0 / 3, within(4 * ROUNDING));
        }

        @Test
        void withoutDecayItIsGiniSimpson() {
            assertThat(of(RaoStirlingOf::mathematics, 0)).hasValue(0.5);
            assertThat(
                    of((b) -> b.covers("c1", "a", 1).covers("c2", "b", 1).covers("c3", "c", 1).covers("c4", "a", 1), 0))
                .hasValue(1 - (0.5 * 0.5 + 0.25 * 0.25 + 0.25 * 0.25));
        }

        @Test
        void eachCourseCountsTheSame() {
            // p: a 1/2 + 1/4, b 1/4
            assertThat(of((b) -> b.covers("c1", "a", 0.1).covers("c2", "a", 5).covers("c2", "b", 5), 0.5))
                .hasValue(2 * 0.75 * 0.25);
        }

        @Test
        void oneCategoryHasNoDiversity() {
            assertThat(of((b) -> b.covers("c1", "a", 1).covers("c2", "a", 2), 0.5)).hasValue(0);
            assertThat(RaoStirling.effectiveNumber(0)).isEqualTo(1);
        }

        @Test
        void manyCategoriesAreRemembered() {
            assertThat(of((builder) -> {
                for (int topic = 0; topic < 50; topic++) {
                    builder.covers("c" + topic, "t" + topic, 1);
                }
                return builder;
            }, 0.5).orElseThrow()).isCloseTo(1 - 1.0 / 50, within(50 * ROUNDING));
        }

        @Test
        void isUndefinedForNoCourse() {
            assertThat(of((b) -> b.topic("a"), 0.5)).isEmpty();
        }

    }

}
