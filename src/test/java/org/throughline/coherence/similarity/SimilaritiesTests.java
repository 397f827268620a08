package org.throughline.coherence.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.Projection;

class SimilaritiesTests {

    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 4e-16;

    /** Of the courses i and j. */
    private static double of(Similarity measure, double decay, Consumer<Projection.Builder> rows) {
        Projection.Builder builder = Projection.builder();
        rows.accept(builder);
        Projection projection = builder.build();
        CourseSimilarity similarity = measure.over(CategoryMatrix.of(projection, Facet.THEMATIC, decay));
        return similarity.of(projection.courses().indexOf("i"), projection.courses().indexOf("j"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingSharedIsZero(Similarity similarity) {
        assertThat(of(similarity, 0.5, (b) -> b.covers("i", "a", 1).covers("j", "b", 1).broaderTopic("b", "c")))
            .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theSameCategoriesInTheSameWeightsAreOne(Similarity similarity) {
        assertThat(of(similarity, 0.5,
                (b) -> b.covers("i", "a", 0.7)
                    .covers("i", "b", 0.1)
                    .covers("j", "b", 0.1)
                    .covers("j", "a", 0.7)
                    .broaderTopic("a", "c")))
            .isCloseTo(1, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource
    void hugeWeightsDoNotOverflow(Similarity similarity) {
        assertThat(
                of(similarity, 0.5, (b) -> b.covers("i", "a", 1.2e154).covers("j", "a", 1.2e154).covers("h", "b", 1)))
            .isCloseTo(1, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource
    void withoutDecayABroaderCategoryIsNotShared(Similarity similarity) {
        Consumer<Projection.Builder> siblings = (b) -> b.covers("i", "algebra", 1)
            .covers("j", "geometry", 1)
            .broaderTopic("algebra", "mathematics")
            .broaderTopic("geometry", "mathematics");
        assertThat(of(similarity, 0, siblings)).isZero();
        assertThat(of(similarity, 0.5, siblings)).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void keysAreReadAsTheyAreWritten(Similarity similarity) {
        assertThat(Similarity.parse(similarity.key())).isEqualTo(similarity);
    }

    @Test
    void anUnknownKeyIsToldWhatThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Similarity.parse("dice"))
            .withMessage("There is no similarity 'dice', only pathsim, cosine, jaccard, wu-palmer");
    }

    @Nested
    class IdfCosineOf {

        @Test
        void theExampleOfItsJavadoc() {
            assertThat(of(Similarity.IDF_COSINE, 0.5,
                    (b) -> b.covers("i", "a", 1).covers("i", "b", 1).covers("j", "a", 1).covers("h", "b", 1)))
                .isCloseTo(1 / Math.sqrt(2), within(ROUNDING));
        }

        @Test
        void aRareCategoryCountsForMore() {
            // i: a and b; j: a, h: b, g: b; N = 4, df(a) = 2, df(b) = 3
            double a = Math.log(5.0 / 3) + 1;
            double b = Math.log(5.0 / 4) + 1;
            assertThat(of(Similarity.IDF_COSINE, 0.5,
                    (builder) -> builder.covers("i", "a", 1)
                        .covers("i", "b", 1)
                        .covers("j", "a", 1)
                        .covers("h", "b", 1)
                        .covers("g", "b", 1)
                        .course("nothing known")))
                .isCloseTo(a / Math.sqrt(a * a + b * b), within(ROUNDING));
        }

        @Test
        void aFactorOnACourseChangesNothing() {
            assertThat(of(Similarity.IDF_COSINE, 0.5, (b) -> b.covers("i", "a", 1).covers("j", "a", 3))).isCloseTo(1,
                    within(ROUNDING));
        }

    }

    @Nested
    class JaccardOf {

        @Test
        void theExampleOfItsJavadoc() {
            assertThat(of(Similarity.JACCARD, 0.5,
                    (b) -> b.covers("i", "a", 5).covers("i", "b", 1).covers("j", "b", 2).covers("j", "c", 1)))
                .isEqualTo(1.0 / 3);
        }

        @Test
        void ancestorsAreInTheSets() {
            // {algebra, mathematics} and {mathematics}
            assertThat(of(Similarity.JACCARD, 0.01,
                    (b) -> b.covers("i", "algebra", 1)
                        .covers("j", "mathematics", 1)
                        .broaderTopic("algebra", "mathematics")))
                .isEqualTo(1.0 / 2);
        }

    }

    @Nested
    class WuPalmerOf {

        private static void mathematics(Projection.Builder builder) {
            builder.broaderTopic("algebra", "mathematics").broaderTopic("geometry", "mathematics");
        }

        private static double between(String first, String second, Consumer<Projection.Builder> hierarchy) {
            return of(Similarity.WU_PALMER, 0.5, (b) -> {
                hierarchy.accept(b.covers("i", first, 1).covers("j", second, 1));
            });
        }

        @Test
        void theExampleOfItsJavadoc() {
            assertThat(between("algebra", "geometry", WuPalmerOf::mathematics)).isEqualTo(2.0 * 1 / (2 + 2));
            assertThat(of(Similarity.WU_PALMER, 0.5, (b) -> {
                b.covers("i", "algebra", 2).covers("j", "algebra", 1).covers("j", "geometry", 1);
                mathematics(b);
            })).isEqualTo(0.5 * 1 + 0.5 * (0.5 * 1 + 0.5 * 0.5)).isEqualTo(7.0 / 8);
        }

        @Test
        void theLowestCommonCategoryCounts() {
            // depths: science 1, mathematics 2, algebra 3, groups 4, geometry 3
            assertThat(between("groups", "geometry", (b) -> {
                mathematics(b);
                b.broaderTopic("groups", "algebra").broaderTopic("mathematics", "science");
            })).isEqualTo(2.0 * 2 / (4 + 3));
        }

        @Test
        void anAncestorIsTheLowestItself() {
            assertThat(between("algebra", "mathematics", WuPalmerOf::mathematics)).isEqualTo(2.0 * 1 / (2 + 1));
        }

        @Test
        void ofSeveralPathsTheShortestCounts() {
            // i reaches top in 1 step and in 2, j in 1
            assertThat(between("i1", "j1",
                    (b) -> b.broaderTopic("i1", "top")
                        .broaderTopic("i1", "middle")
                        .broaderTopic("middle", "top")
                        .broaderTopic("j1", "top")))
                .isEqualTo(2.0 * 1 / (1 + 1 + 2 * 1));
        }

        @Test
        void howMuchDecayThereIsDoesNotMatter() {
            Consumer<Projection.Builder> siblings = (b) -> {
                mathematics(b);
                b.covers("i", "algebra", 1).covers("j", "geometry", 1);
            };
            assertThat(of(Similarity.WU_PALMER, 1, siblings)).isEqualTo(of(Similarity.WU_PALMER, 0.1, siblings));
        }

        @Test
        void itsPartsBelongToWhatJoins() {
            Projection.Builder builder = Projection.builder()
                .covers("i", "algebra", 1)
                .covers("j", "algebra", 1)
                .covers("j", "geometry", 1);
            mathematics(builder);
            Projection projection = builder.build();
            List<String> parts = new ArrayList<>();
            new WuPalmer(CategoryMatrix.of(projection, Facet.THEMATIC, 0.5)).forEachShared(0, 1,
                    (category, part) -> parts.add(projection.topics().id(category) + " " + part));
            assertThat(parts).containsExactly("algebra " + (0.5 + 0.5 * 0.5), "mathematics " + 0.5 * 0.5 * 0.5);
        }

    }

    @Nested
    class OfCategories {

        @Test
        void theExampleOfItsJavadoc() {
            Projection.Builder builder = Projection.builder().topic("music");
            WuPalmerOf.mathematics(builder);
            Projection projection = builder.build();
            CategorySimilarity similarity = new CategorySimilarity(CategoryMatrix.of(projection, Facet.THEMATIC, 0.5));
            int algebra = projection.topics().indexOf("algebra");
            int geometry = projection.topics().indexOf("geometry");
            assertThat(similarity.of(algebra, geometry)).isEqualTo(2 * 0.25 / (1.25 + 1.25));
            assertThat(similarity.of(algebra, algebra)).isEqualTo(1);
            assertThat(similarity.of(algebra, projection.topics().indexOf("music"))).isZero();
        }

        @ParameterizedTest
        @ValueSource(ints = { 20, CategorySimilarity.MOST_KEPT + 1 })
        void manyCategoriesAreNotKeptButTheSame(int categories) {
            Projection.Builder builder = Projection.builder();
            for (int topic = 1; topic < categories; topic++) {
                builder.broaderTopic("t" + topic, "t" + topic / 3);
            }
            CategorySimilarity similarity = new CategorySimilarity(
                    CategoryMatrix.of(builder.build(), Facet.THEMATIC, 0.5));
            CourseSimilarity.Focus focus = similarity.focus();
            for (int k = 0; k < categories; k += 1 + categories / 20) {
                focus.on(k);
                for (int l = 0; l < categories; l += 1 + categories / 20) {
                    assertThat(focus.to(l)).isEqualTo(similarity.of(k, l));
                }
            }
        }

    }

}
