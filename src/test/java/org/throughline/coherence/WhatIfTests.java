package org.throughline.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.graph.Projection;

class WhatIfTests {

    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 1e-15;

    /** Teacher t took the courses of these topics; the others are to be had. */
    private static List<WhatIf.Suggestion> suggestions(List<String> taken, List<String> others) {
        Projection.Builder builder = Projection.builder().teacher("t").course("z without topics");
        for (int at = 0; at < taken.size(); at++) {
            builder.covers("a" + at, taken.get(at), 1).completed("t", "a" + at, null);
        }
        for (int at = 0; at < others.size(); at++) {
            builder.covers("b" + at, others.get(at), 1);
        }
        CoherenceEngine engine = new CoherenceEngine(builder.build(), CoherenceParameters.defaults());
        return WhatIf.of(engine, 0, Facet.THEMATIC, all(engine), 5);
    }

    private static int[] all(CoherenceEngine engine) {
        return IntStream.range(0, engine.projection().courses().size()).toArray();
    }

    @Test
    void theExampleOfItsJavadoc() {
        List<WhatIf.Suggestion> suggestions = suggestions(List.of("a", "a", "b"), List.of("b", "a"));
        assertThat(suggestions).singleElement().satisfies((suggestion) -> {
            assertThat(suggestion.course()).isEqualTo(4);
            assertThat(suggestion.coherence()).isEqualTo((1.0 + 2) / 6);
            assertThat(suggestion.gain().orElseThrow()).isCloseTo(1.0 / 6, within(ROUNDING));
        });
    }

    @Test
    void theBestComeFirstAndEqualOnesInTheOrderOfTheirIds() {
        List<String> taken = List.of("a", "a", "a", "b", "b", "c");
        assertThat(suggestions(taken, List.of("b", "a", "c", "a", "b", "a"))).extracting(WhatIf.Suggestion::course)
            .containsExactly(6 + 1, 6 + 3, 6 + 5, 6, 6 + 4);
    }

    @Test
    void nothingRaisesWhatIsPerfect() {
        assertThat(suggestions(List.of("a", "a"), List.of("a", "b"))).isEmpty();
    }

    @Test
    void toOneCourseASimilarOneMakesAPair() {
        assertThat(suggestions(List.of("a"), List.of("b", "a")))
            .containsExactly(new WhatIf.Suggestion(2, 1, OptionalDouble.empty()));
    }

    @Test
    void noneMakesNoPair() {
        assertThat(suggestions(List.of(), List.of("a", "b"))).isEmpty();
    }

    @Test
    void onlyWhatIsInThePoolIsSuggested() {
        Projection projection = Projection.builder()
            .covers("a", "x", 1)
            .covers("b", "x", 1)
            .covers("c", "x", 1)
            .completed("t", "a", null)
            .build();
        CoherenceEngine engine = new CoherenceEngine(projection, CoherenceParameters.defaults());
        assertThat(WhatIf.of(engine, 0, Facet.THEMATIC, new int[] { 0, 2 }, 5)).extracting(WhatIf.Suggestion::course)
            .containsExactly(2);
    }

    @Property(tries = 100)
    void eachSuggestionIsWhatTheEngineSaysOfTheLargerSelection(@ForAll long seed, @ForAll Facet facet,
            @ForAll Similarity similarity) {
        CoherenceEngine engine = new CoherenceEngine(RandomProjection.of(seed, 6, 30),
                CoherenceParameters.defaults().with(similarity));
        for (int teacher = 0; teacher < 6; teacher++) {
            int[] taken = engine.selection(teacher);
            double before = engine.of(facet, taken).meanLinkage().orElse(0);
            List<Double> expected = Arrays.stream(all(engine))
                .filter((course) -> Arrays.binarySearch(taken, course) < 0)
                .mapToObj((course) -> engine.of(facet, with(taken, course)).meanLinkage().orElse(0))
                .filter((after) -> after > before + 1e-12)
                .sorted(Comparator.reverseOrder())
                .limit(3)
                .toList();
            // courses without categories leave S as it is, also where it is undefined
            List<WhatIf.Suggestion> actual = WhatIf.of(engine, teacher, facet, all(engine), 3);
            assertThat(actual).hasSameSizeAs(expected);
            for (int at = 0; at < actual.size(); at++) {
                WhatIf.Suggestion suggestion = actual.get(at);
                assertThat(suggestion.coherence()).isCloseTo(expected.get(at), within(1e-12))
                    .isCloseTo(engine.of(facet, with(taken, suggestion.course())).meanLinkage().orElseThrow(),
                            within(1e-12));
            }
        }
    }

    private static int[] with(int[] taken, int course) {
        return IntStream.concat(IntStream.of(taken), IntStream.of(course)).sorted().toArray();
    }

}
