package org.throughline.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.coherence.nullmodel.Comparison;

class TypologyTests {

    private static final OptionalDouble UNDEFINED = OptionalDouble.empty();

    private static OptionalDouble value(@Nullable Double value) {
        return (value == null) ? UNDEFINED : OptionalDouble.of(value);
    }

    private static FacetCoherence facet(OptionalDouble largestThread, OptionalDouble concentration,
            @Nullable Double effective) {
        OptionalDouble diversity = (effective == null) ? UNDEFINED : OptionalDouble.of(1 - 1 / effective);
        return new FacetCoherence(2, OptionalDouble.of(0.5), Optional.empty(), largestThread, OptionalDouble.of(0),
                OptionalDouble.of(0.5), concentration, diversity, UNDEFINED);
    }

    private static TeacherCoherence selection(int courses, FacetCoherence thematic, FacetCoherence disciplinary) {
        return new TeacherCoherence("t", courses, thematic, disciplinary, UNDEFINED, UNDEFINED, OptionalInt.empty(),
                UNDEFINED);
    }

    private static ChanceComparison compared(@Nullable Double p, @Nullable Double quantile) {
        return new ChanceComparison(
                new Comparison(UNDEFINED, UNDEFINED, UNDEFINED, value(p), UNDEFINED, value(quantile)), UNDEFINED);
    }

    /** Every rule on both sides of its boundaries; an empty cell is undefined. */
    @ParameterizedTest(name = "{0}: n={1} pT={2} pD={3} L={4} topics={5} B={6} T1={7}, {8}")
    @CsvSource(textBlock = """
            # type,       n, pT,    pD,    L,     topics, B,     T1 t, T1 d
            insufficient, 0,      ,      ,      ,       ,      ,      ,
            insufficient, 2, 0.001, 0.001, 1,     1,      1,     1,    1
            insufficient, 3,      ,      , 0.2,   3,      0.5,   0.6,  0.6
            narrow,       3, 0.05,  0.9,   0.67,  3,      0.99,  0.6,  0.6
            narrow,       3, 0.05,  0.01,  0.9,   3,      0.5,   0.6,  0.6
            narrow,       3, 0.01,  0.01,  0.2,   1.499,  0.99,  0.2,  0.2
            narrow,       3, 0.01,       ,      , 1.499,       , 0.2,  0.2
            narrow,       3, 0.01,       , 0.67,       ,       , 0.2,  0.2
            thematic,     3, 0.01,  0.9,   0.669, 1.5,    0.5,   0.6,  0.6
            thematic,     3, 0.01,  0.9,        ,       , 0.5,   0.6,  0.6
            weak,         3, 0.051, 0.9,   1,     1,      1,     1,    0.2
            disciplinary, 3, 0.051, 0.05,  1,     1,      1,     0.2,  0.2
            disciplinary, 9, 0.9,   0.001, 0.2,   5,      0.5,   0.2,  0.9
            weak,         9,      , 0.001, 0.2,   5,      0.99,  0.2,  0.2
            bridging,     3, 0.05,  0.9,   0.2,   3,      0.951, 0.6,  0.6
            bridging,     3, 0.05,  0.05,  0.2,   3,      0.951, 0.6,  0.6
            bridging,     3, 0.05,       , 0.2,   3,      0.951, 0.6,  0.6
            integrated,   3, 0.05,  0.05,  0.2,   3,      0.95,  0.6,  0.6
            integrated,   3, 0.05,  0.05,  0.2,   3,           , 0.6,  0.6
            thematic,     3, 0.05,  0.051, 0.2,   3,      0.95,  0.6,  0.6
            thematic,     3, 0.05,       , 0.2,   3,           , 0.2,  0.2
            fragmented,   3, 0.051, 0.051, 0.2,   3,      0.99,  0.49, 0.49
            fragmented,   3, 1,     1,     1,     1,           , 0.1,  0.1
            weak,         3, 0.051, 0.051, 0.2,   3,      0.99,  0.5,  0.49
            weak,         3, 0.051, 0.051, 0.2,   3,      0.99,  0.49, 0.5
            weak,         3, 0.051, 0.051, 0.2,   3,      0.99,      , 0.49
            weak,         3, 0.051,      , 0.2,   3,      0.99,  0.1,  0.1
            weak,         3,      , 0.051, 0.2,   3,      0.99,  0.1,  0.1
            """)
    void theFirstRuleThatHoldsGivesTheType(String type, int courses, @Nullable Double thematicP,
            @Nullable Double disciplinaryP, @Nullable Double concentration, @Nullable Double topics,
            @Nullable Double bridging, @Nullable Double thematicThread, @Nullable Double disciplinaryThread) {
        TeacherCoherence selection = selection(courses, facet(value(thematicThread), value(concentration), topics),
                facet(value(disciplinaryThread), OptionalDouble.of(0), 3.0));
        Map<String, ChanceComparison> chance = Map.of("thematicCoherence", compared(thematicP, null),
                "disciplinaryCoherence", compared(disciplinaryP, null), "bridging", compared(0.5, bridging));
        assertThat(Typology.classify(selection, chance, TypeThresholds.defaults()).key()).isEqualTo(type);
    }

    @Test
    void withoutAnyComparisonItIsInsufficient() {
        FacetCoherence facet = facet(OptionalDouble.of(0.1), OptionalDouble.of(0), 4.0);
        assertThat(Typology.classify(selection(9, facet, facet), Map.of(), TypeThresholds.defaults()))
            .isEqualTo(SelectionType.INSUFFICIENT);
    }

    /** One selection of five courses, and what each threshold makes of it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # type,       alpha, L,   topics, T1,  B,    n
            bridging,     0.05,  0.67, 1.5,   0.5, 0.95, 3
            fragmented,   0.03,  0.67, 1.5,   0.5, 0.95, 3
            weak,         0.03,  0.67, 1.5,   0.4, 0.95, 3
            narrow,       0.05,  0.3,  1.5,   0.5, 0.95, 3
            narrow,       0.05,  0.67, 3,     0.5, 0.95, 3
            thematic,     0.05,  0.67, 1.5,   0.5, 0.97, 3
            integrated,   0.2,   0.67, 1.5,   0.5, 0.97, 3
            insufficient, 0.05,  0.67, 1.5,   0.5, 0.95, 6
            """)
    void everyThresholdIsAParameter(String type, double alpha, double concentration, double topics, double thread,
            double bridging, int courses) {
        FacetCoherence facet = facet(OptionalDouble.of(0.4), OptionalDouble.of(0.3), 2.0);
        Map<String, ChanceComparison> chance = Map.of("thematicCoherence", compared(0.04, null),
                "disciplinaryCoherence", compared(0.1, null), "bridging", compared(0.04, 0.96));
        assertThat(Typology
            .classify(selection(5, facet, facet), chance,
                    new TypeThresholds(alpha, concentration, topics, thread, bridging, courses))
            .key()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({ "2, false", "3, true", "4, true", "5, false" })
    void powerIsLowForThreeAndFour(int courses, boolean low) {
        FacetCoherence facet = facet(OptionalDouble.of(0.4), OptionalDouble.of(0.3), 2.0);
        assertThat(Typology.hasLowPower(selection(courses, facet, facet), TypeThresholds.defaults())).isEqualTo(low);
    }

    @Nested
    class Thresholds {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                -0.1 | 0.67 | 1.5 | 0.5  | 0.95 | 3 | alpha must be between 0 and 1, not -0.1
                NaN  | 0.67 | 1.5 | 0.5  | 0.95 | 3 | alpha must be between 0 and 1, not NaN
                0.05 | 1.01 | 1.5 | 0.5  | 0.95 | 3 | narrowConcentration must be between 0 and 1, not 1.01
                0.05 | 0.67 | 0.9 | 0.5  | 0.95 | 3 | narrowEffectiveTopics must be at least 1, not 0.9
                0.05 | 0.67 | NaN | 0.5  | 0.95 | 3 | narrowEffectiveTopics must be at least 1, not NaN
                0.05 | 0.67 | 1.5 | -1   | 0.95 | 3 | fragmentedLargestThread must be between 0 and 1, not -1.0
                0.05 | 0.67 | 1.5 | 0.5  | 95   | 3 | bridgingQuantile must be between 0 and 1, not 95.0
                0.05 | 0.67 | 1.5 | 0.5  | 0.95 | 1 | minimumCourses must be at least 2, not 1
                """)
        void areRefusedByName(double alpha, double concentration, double topics, double thread, double quantile,
                int courses, String message) {
            assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeThresholds(alpha, concentration, topics, thread, quantile, courses))
                .withMessage(message);
        }

        @Test
        void alphaAloneCanBeChanged() {
            assertThat(TypeThresholds.defaults().withAlpha(0.1))
                .isEqualTo(new TypeThresholds(0.1, 0.67, 1.5, 0.5, 0.95, 3));
        }

    }

}
