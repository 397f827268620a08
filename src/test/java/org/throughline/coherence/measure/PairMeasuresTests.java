package org.throughline.coherence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.PathSim;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

class PairMeasuresTests {

    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 1e-15;

    private static PairSimilarities thematic(String... topics) {
        return SelectionOf.pairs(SelectionOf.topics(topics), Facet.THEMATIC);
    }

    @Nested
    class Pairs {

        @Test
        void eachIsFoundFromBothSides() {
            Projection projection = SelectionOf.topics("a", "b", "a", "b", "a");
            PathSim similarity = new PathSim(CategoryMatrix.of(projection, Facet.THEMATIC, 0.5));
            PairSimilarities pairs = thematic("a", "b", "a", "b", "a");
            double sum = 0;
            for (int i = 0; i < 5; i++) {
                double rowSum = 0;
                for (int j = 0; j < 5; j++) {
                    if (i != j) {
                        assertThat(pairs.of(i, j)).isEqualTo(similarity.of(i, j));
                        rowSum += pairs.of(i, j);
                    }
                }
                assertThat(pairs.rowSum(i)).isEqualTo(rowSum);
                sum += rowSum;
            }
            assertThat(pairs.sum()).isEqualTo(sum / 2);
        }

        @Test
        void aSmallerSelectionAfterALargerOneIsItsOwn() {
            PathSim similarity = new PathSim(
                    CategoryMatrix.of(SelectionOf.topics("a", "b", "a", "b"), Facet.THEMATIC, 0.5));
            PairSimilarities pairs = new PairSimilarities(similarity);
            pairs.take(new int[] { 0, 1, 2, 3 }, 4);
            pairs.take(new int[] { 1, 3 }, 2);
            assertThat(pairs.count()).isEqualTo(2);
            assertThat(pairs.sum()).isEqualTo(1);
            assertThat(pairs.rowSum(0)).isEqualTo(1);
            assertThat(pairs.of(1, 0)).isEqualTo(1);
        }

        @Test
        void morePairsThanCanBeNumberedAreRefused() {
            int tooMany = PairSimilarities.MOST_COURSES + 1;
            PairSimilarities pairs = thematic("a");
            assertThatIllegalArgumentException().isThrownBy(() -> pairs.take(new int[tooMany], tooMany))
                .withMessage("A selection has at most 65536 courses, not 65537");
        }

        @Test
        void meanLinkageIsItsMean() {
            assertThat(MeanLinkage.of(thematic("a", "a", "b"))).hasValue((1.0 + 0 + 0) / 3);
            assertThat(MeanLinkage.of(thematic("a"))).isEmpty();
        }

    }

    @Nested
    class Jackknife {

        @Test
        void theExampleOfItsJavadoc() {
            JackknifeInterval interval = JackknifeInterval.of(thematic("a", "a", "a", "b")).orElseThrow();
            double variance = 3.0 / 4 * (1.0 / 4 + 3 * Math.pow(1.0 / 3 - 1.0 / 2, 2));
            assertThat(variance).isCloseTo(1.0 / 4, within(ROUNDING));
            assertThat(interval.standardError()).isCloseTo(Math.sqrt(variance), within(ROUNDING));
            assertThat(interval.low()).isZero();
            assertThat(interval.high()).isEqualTo(1);
        }

        @Test
        void isSAndItsErrorTimesStudentsQuantile() {
            // R: qt(.975, 4) = 2.776445105197793
            JackknifeInterval interval = JackknifeInterval.of(0.5, 0.1, 5);
            assertThat(interval.low()).isCloseTo(0.5 - 0.2776445105197793, within(1e-13));
            assertThat(interval.high()).isCloseTo(0.5 + 0.2776445105197793, within(1e-13));
        }

        @Test
        void hasNoWidthWhereNoCourseMatters() {
            assertThat(JackknifeInterval.of(thematic("a", "a", "a", "a"))).hasValue(new JackknifeInterval(0, 1, 1));
            assertThat(JackknifeInterval.of(thematic("a", "b", "c", "d"))).hasValue(new JackknifeInterval(0, 0, 0));
        }

        @Test
        void isUndefinedForThree() {
            assertThat(JackknifeInterval.of(thematic("a", "a", "b"))).isEmpty();
        }

        @Test
        void doesNotNeedTheTableForALargeSelection() {
            String[] topics = new String[300];
            Arrays.setAll(topics, (course) -> (course % 2 == 0) ? "a" : "b");
            JackknifeInterval interval = JackknifeInterval.of(thematic(topics)).orElseThrow();
            assertThat(interval.low()).isLessThan(interval.high());
        }

    }

    @Nested
    class DriftOf {

        private static OptionalDouble drift(PairSimilarities pairs, int... days) {
            return new Drift().of(pairs, days);
        }

        @Test
        void theExampleOfItsJavadoc() {
            assertThat(drift(thematic("a", "a", "b", "b"), 1, 2, 3, 4).orElseThrow())
                .isCloseTo((1.0 + 0 + 1) / 3 - 2.0 / 6, within(ROUNDING));
            assertThat(drift(thematic("a", "b", "a", "b"), 1, 2, 3, 4).orElseThrow()).isCloseTo(0 - 2.0 / 6,
                    within(ROUNDING));
        }

        @Test
        void followsTheDatesAndNotTheIds() {
            assertThat(drift(thematic("a", "b", "a", "b"), -5, 3, -2, 7)).hasValue(2.0 / 3 - 2.0 / 6);
        }

        @Test
        void coursesOfOneDayComeInTheOrderOfTheirIds() {
            assertThat(drift(thematic("a", "b", "a", "b"), 1, 1, 1, 1)).hasValue(0 - 2.0 / 6);
        }

        @Test
        void coursesWithoutADateAreLeftOut() {
            assertThat(drift(thematic("a", "b", "a", "b"), 1, DateInterval.UNKNOWN_DAY, 2, 3))
                .hasValue((1.0 + 0) / 2 - 1.0 / 3);
        }

        @Test
        void isUndefinedForTwoDates() {
            assertThat(drift(thematic("a", "b", "a"), 1, DateInterval.UNKNOWN_DAY, 2)).isEmpty();
        }

        @Test
        void manyCoursesAreSortedToo() {
            String[] topics = new String[40];
            int[] days = new int[40];
            Arrays.setAll(topics, (course) -> (course < 20) ? "a" : "b");
            Arrays.setAll(days, (course) -> -course);
            double same = 2 * 20 * 19 / 2.0;
            assertThat(drift(thematic(topics), days)).hasValue(38.0 / 39 - same / (40 * 39 / 2.0));
        }

    }

    @Nested
    class BridgingOf {

        private static OptionalDouble bridging(Projection.Builder builder) {
            Projection projection = builder.build();
            return new Bridging().of(SelectionOf.pairs(projection, Facet.THEMATIC),
                    SelectionOf.pairs(projection, Facet.DISCIPLINARY));
        }

        private static Projection.Builder course(Projection.Builder builder, String course, String topic,
                String discipline) {
            return builder.covers(course, topic, 1).inDiscipline(course, discipline);
        }

        private static Projection.Builder example() {
            Projection.Builder builder = course(Projection.builder(), "c1", "a", "x");
            return course(course(builder, "c2", "a", "y"), "c3", "b", "y");
        }

        @Test
        void theExampleOfItsJavadoc() {
            assertThat(bridging(example())).hasValue((1.0 + 0 + 0) / (1 + 1 + 0));
        }

        @Test
        void coursesThatLackEitherAreLeftOut() {
            assertThat(bridging(example().covers("c0", "a", 1).inDiscipline("c2b", "x").course("c9"))).hasValue(0.5);
        }

        @Test
        void isUndefinedWithinOneDiscipline() {
            assertThat(bridging(course(course(Projection.builder(), "c1", "a", "x"), "c2", "a", "x"))).isEmpty();
        }

        @Test
        void isUndefinedForOneCourseOfBoth() {
            assertThat(bridging(course(Projection.builder(), "c1", "a", "x").covers("c2", "a", 1))).isEmpty();
        }

    }

}
