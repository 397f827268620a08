package org.throughline.coherence;

import org.throughline.coherence.similarity.Facet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Projection;

class ExplanationTests {

    private static final double ROUNDING = 1e-12;

    private static CoherenceEngine engine(Projection.Builder builder) {
        return new CoherenceEngine(builder.build(), CoherenceParameters.defaults());
    }

    private static Projection.Builder taken(String... courses) {
        Projection.Builder builder = Projection.builder().teacher("t");
        for (String course : courses) {
            builder.completed("t", course, null);
        }
        return builder;
    }

    @Nested
    class OfASelection {

        /** c1 and c2 share b; c2 and c3 share c; c4 stands alone; c5 has no topic. */
        private final Explanation explanation = engine(taken("c1", "c2", "c3", "c4", "c5").covers("c1", "b", 1)
            .covers("c2", "b", 1)
            .covers("c2", "c", 2)
            .covers("c3", "c", 2)
            .covers("c4", "a", 1)).explain(0, Facet.THEMATIC);

        private final double weaker = 2.0 * (1 * 1) / (1 + 5);

        private final double stronger = 2.0 * (2 * 2) / (5 + 4);

        @Test
        void namesEveryPairTheStrongestFirst() {
            assertThat(explanation.pairs()).hasSize(4 * 3 / 2);
            assertThat(explanation.pairs()).extracting((pair) -> pair.first() + "-" + pair.second())
                .containsExactly("c2-c3", "c1-c2", "c1-c3", "c1-c4", "c2-c4", "c3-c4");
            Explanation.Pair first = explanation.pairs().getFirst();
            assertThat(first.similarity()).isCloseTo(stronger, within(ROUNDING));
            assertThat(first.shareOfSum().orElseThrow()).isCloseTo(stronger / (stronger + weaker), within(ROUNDING));
            assertThat(first.shared()).extracting(Explanation.SharedCategory::category).containsExactly("c");
        }

        @Test
        void namesWhatHoldsItTogether() {
            assertThat(explanation.categories()).extracting(Explanation.Category::category)
                .containsExactly("c", "b", "a");
            Explanation.Category commonest = explanation.categories().getFirst();
            assertThat(commonest.courses()).isEqualTo(2);
            assertThat(commonest.share()).isEqualTo(2.0 / 4);
            assertThat(commonest.shareOfSum().orElseThrow()).isCloseTo(stronger / (stronger + weaker),
                    within(ROUNDING));
            assertThat(explanation.categories().getLast().shareOfSum()).hasValue(0);
        }

        @Test
        void theLargestThreadOfATieIsTheSmallestId() {
            assertThat(explanation.largestThread()).contains("b");
            assertThat(explanation.coherence().largestThread()).hasValue(2.0 / 4);
        }

        @Test
        void namesWhatNothingLinksAndWhatSaysNothing() {
            assertThat(explanation.courses()).isEqualTo(5);
            assertThat(explanation.components()).containsExactly(List.of("c1", "c2", "c3"), List.of("c4"));
            assertThat(explanation.unlinked()).containsExactly("c4");
            assertThat(explanation.uncategorised()).containsExactly("c5");
            assertThat(explanation.undefined()).isEmpty();
        }

    }

    @Nested
    class OfWhatIsUndefined {

        private static Explanation of(Projection.Builder builder) {
            return engine(builder).explain(0, Facet.THEMATIC);
        }

        @Test
        void withoutCourses() {
            Explanation none = of(taken());
            assertThat(none.undefined()).contains(Undefined.NO_COURSES);
            assertThat(none.pairs()).isEmpty();
            assertThat(none.largestThread()).isEmpty();
        }

        @Test
        void withoutCategories() {
            Explanation bare = of(taken("c1", "c2"));
            assertThat(bare.undefined()).contains(Undefined.NO_CATEGORIES);
            assertThat(bare.uncategorised()).containsExactly("c1", "c2");
        }

        @Test
        void withASingleCourse() {
            Explanation single = of(taken("c1", "c2").covers("c1", "a", 1));
            assertThat(single.undefined()).contains(Undefined.SINGLE_COURSE);
            assertThat(single.undefined().orElseThrow().reason()).contains("needs two");
            assertThat(single.largestThread()).isEmpty();
            assertThat(single.unlinked()).containsExactly("c1");
        }

        @Test
        void aSumOfZeroHasNoShares() {
            Explanation apart = of(taken("c1", "c2").covers("c1", "a", 1).covers("c2", "b", 1));
            assertThat(apart.undefined()).isEmpty();
            assertThat(apart.pairs().getFirst().shareOfSum()).isEmpty();
            assertThat(apart.categories()).allSatisfy((category) -> assertThat(category.shareOfSum()).isEmpty());
            assertThat(apart.largestThread()).contains("a");
        }

    }

    @Property(tries = 50)
    void thePartsAddUp(@ForAll long seed, @ForAll @DoubleRange(max = 1) double decay, @ForAll Facet facet) {
        CoherenceEngine engine = new CoherenceEngine(RandomProjection.of(seed, 6, 15),
                CoherenceParameters.defaults().withDecay(decay).with(Variant.ENROLLED));
        for (int teacher = 0; teacher < engine.projection().teachers().size(); teacher++) {
            Explanation explanation = engine.explain(teacher, facet);
            assertThat(explanation.coherence()).isEqualTo(engine.of(teacher).in(facet));
            for (Explanation.Pair pair : explanation.pairs()) {
                assertThat(pair.shared().stream().mapToDouble(Explanation.SharedCategory::part).sum())
                    .isCloseTo(pair.similarity(), within(ROUNDING));
            }
            double sum = explanation.pairs().stream().mapToDouble(Explanation.Pair::similarity).sum();
            if (sum > 0) {
                assertThat(explanation.coherence().meanLinkage().orElseThrow() * explanation.pairs().size())
                    .isCloseTo(sum, within(ROUNDING));
                assertThat(explanation.pairs().stream().mapToDouble((pair) -> pair.shareOfSum().orElseThrow()).sum())
                    .isCloseTo(1, within(ROUNDING));
                assertThat(explanation.categories()
                    .stream()
                    .mapToDouble((category) -> category.shareOfSum().orElseThrow())
                    .sum()).isCloseTo(1, within(ROUNDING));
            }
        }
    }

    @Nested
    class OfTheFit {

        @Test
        void namesTheCoursesInsideAndOutside() {
            FitExplanation fit = engine(taken("c1", "c2", "c3").inDiscipline("c1", "algebra")
                .inDiscipline("c2", "history")
                .broaderDiscipline("algebra", "mathematics")
                .teaches("t", "mathematics")).explainFit(0);
            assertThat(fit).isEqualTo(new FitExplanation("t", List.of("mathematics"), List.of("c1"), List.of("c2"),
                    List.of("c3"), OptionalDouble.of(1.0 / 2)));
            assertThat(fit.undefined()).isEmpty();
        }

        @Test
        void saysWhyThereIsNone() {
            assertThat(engine(taken("c1").inDiscipline("c1", "d")).explainFit(0).undefined())
                .contains(Undefined.NO_OWN_DISCIPLINE);
            assertThat(engine(taken("c1").teaches("t", "d")).explainFit(0).undefined())
                .contains(Undefined.NO_CATEGORIES);
            assertThat(engine(taken().teaches("t", "d")).explainFit(0).undefined()).contains(Undefined.NO_COURSES);
        }

    }

}
