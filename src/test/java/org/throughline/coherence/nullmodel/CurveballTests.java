package org.throughline.coherence.nullmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

class CurveballTests {

    @Property(tries = 200)
    void keepsEveryMargin(
            @ForAll @Size(min = 1, max = 12) List<@Size(max = 8) List<@IntRange(min = 0, max = 9) Integer>> matrix,
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int rounds) {
        Curveball chain = chain(matrix, seed);
        List<Integer> sizes = sizes(chain);
        Map<Integer, Integer> popularities = popularities(chain);
        chain.trade(rounds);
        assertThat(sizes(chain)).isEqualTo(sizes);
        assertThat(popularities(chain)).isEqualTo(popularities);
        for (int teacher = 0; teacher < chain.teacherCount(); teacher++) {
            assertThat(chain.coursesOf(teacher)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void reachesTheFiveStatesOfASmallMatrixEquallyOften() {
        // R: qchisq(.9999, 4)
        assertThat(frequencies(List.of(List.of(1), List.of(0, 2), List.of(1, 2)), 20_000)).hasSize(5)
            .satisfies((states) -> assertThat(chiSquare(states)).isLessThan(23.51));
    }

    @Test
    void reachesTheNinetyStatesOfASquareWithTwoInEachRowAndColumnEquallyOften() {
        List<List<Integer>> matrix = List.of(List.of(0, 1), List.of(0, 1), List.of(2, 3), List.of(2, 3));
        // R: qchisq(.9999, 89)
        assertThat(frequencies(matrix, 45_000)).hasSize(90)
            .satisfies((states) -> assertThat(chiSquare(states)).isLessThan(147.35));
    }

    @Test
    void aMatrixWithoutAlternativesStays() {
        Curveball chain = chain(List.of(List.of(0, 1, 2), List.of(0, 1), List.of(0), List.of()), 1);
        String before = state(chain);
        chain.trade(10);
        assertThat(state(chain)).isEqualTo(before);
    }

    @Test
    void theSameSeedGivesTheSameChain() {
        List<List<Integer>> matrix = new ArrayList<>();
        for (int teacher = 0; teacher < 30; teacher++) {
            matrix.add(List.of(teacher % 11, (teacher * 7) % 13, (teacher * 5) % 17));
        }
        Curveball one = chain(matrix, 5);
        Curveball same = chain(matrix, 5);
        Curveball other = chain(matrix, 6);
        one.trade(20);
        same.trade(20);
        other.trade(20);
        assertThat(state(same)).isEqualTo(state(one));
        assertThat(state(other)).isNotEqualTo(state(one));
    }

    private static Map<String, Integer> frequencies(List<List<Integer>> matrix, int draws) {
        Curveball chain = chain(matrix, 42);
        chain.trade(Curveball.BURN_IN);
        Map<String, Integer> frequencies = new TreeMap<>();
        for (int draw = 0; draw < draws; draw++) {
            chain.trade(Curveball.THINNING);
            frequencies.merge(state(chain), 1, Integer::sum);
        }
        return frequencies;
    }

    private static double chiSquare(Map<String, Integer> states) {
        return ChiSquare.ofUniform(states.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static String state(Curveball chain) {
        StringBuilder state = new StringBuilder();
        for (int teacher = 0; teacher < chain.teacherCount(); teacher++) {
            state.append(Arrays.toString(chain.coursesOf(teacher)));
        }
        return state.toString();
    }

    private static List<Integer> sizes(Curveball chain) {
        List<Integer> sizes = new ArrayList<>();
        for (int teacher = 0; teacher < chain.teacherCount(); teacher++) {
            sizes.add(chain.coursesOf(teacher).length);
        }
        return sizes;
    }

    private static Map<Integer, Integer> popularities(Curveball chain) {
        Map<Integer, Integer> popularities = new TreeMap<>();
        for (int teacher = 0; teacher < chain.teacherCount(); teacher++) {
            for (int course : chain.coursesOf(teacher)) {
                popularities.merge(course, 1, Integer::sum);
            }
        }
        return popularities;
    }

    private static Curveball chain(List<List<Integer>> matrix, long seed) {
        Projection.Builder builder = Projection.builder();
        for (int teacher = 0; teacher < matrix.size(); teacher++) {
            builder.teacher("t%02d".formatted(teacher));
            for (int course : matrix.get(teacher)) {
                builder.completed("t%02d".formatted(teacher), "c%02d".formatted(course), null);
            }
        }
        return Curveball.of(builder.build().completed(), DateInterval.ALWAYS, seed);
    }

}
