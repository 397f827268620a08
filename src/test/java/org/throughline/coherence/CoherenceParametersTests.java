package org.throughline.coherence;

import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.DateInterval;

class CoherenceParametersTests {

    @Test
    void areTheContractsWhereNothingIsSaid() {
        assertThat(CoherenceParameters.defaults())
            .isEqualTo(new CoherenceParameters(Variant.COMPLETED, Period.ALL, Similarity.PATHSIM, 0.5, Month.AUGUST));
    }

    @Test
    void changeOneByOne() {
        CoherenceParameters changed = CoherenceParameters.defaults()
            .with(Variant.ENROLLED)
            .with(Period.academicYear(2023))
            .with(Similarity.PATHSIM)
            .withDecay(0)
            .withYearStart(Month.SEPTEMBER);
        assertThat(changed).isEqualTo(new CoherenceParameters(Variant.ENROLLED, Period.academicYear(2023),
                Similarity.PATHSIM, 0, Month.SEPTEMBER));
        assertThat(changed.interval())
            .isEqualTo(DateInterval.between(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 9, 1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = { -1e-9, 1.000001, Double.NaN, Double.POSITIVE_INFINITY })
    void theDecayIsBetweenNoneAndAll(double decay) {
        assertThatIllegalArgumentException().isThrownBy(() -> CoherenceParameters.defaults().withDecay(decay))
            .withMessage("The decay must be between 0 and 1, not " + decay);
    }

    @ParameterizedTest
    @ValueSource(strings = { "all", "2023", "0987" })
    void aPeriodIsWrittenAsItIsRead(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ALL", "23", "2023/24", "20234", "-2023", "٢٠٢٣", "0000", "9999" })
    void aPeriodIsAllOrAYear(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void everythingIsNotAYear() {
        assertThat(Period.ALL.interval(Month.AUGUST)).isEqualTo(DateInterval.ALWAYS);
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        assertThat(Facet.values()).allSatisfy((facet) -> assertThat(Facet.parse(facet.key())).isEqualTo(facet));
        assertThat(Variant.values())
            .allSatisfy((variant) -> assertThat(Variant.parse(variant.key())).isEqualTo(variant));
        assertThat(Similarity.parse("pathsim")).isEqualTo(Similarity.PATHSIM);
        assertThat(Variant.ENROLLED.relationship()).isEqualTo("ENROLLED_IN");
    }

    @Test
    void anUnknownKeyIsToldWhatThereIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Variant.parse("chosen"))
            .withMessage("There is no variant 'chosen', only completed, elective, enrolled");
    }

}
