package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTests {

    /** R 4.2: format(qt(p, df), digits = 16). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            .975, 1,  12.7062047361747
            .975, 3,  3.182446305284263
            .975, 4,  2.776445105197793
            .975, 9,  2.262157162798205
            .975, 30, 2.042272456301238
            .025, 9, -2.262157162798205
            """)
    void agreesWithR(double probability, double degrees, double quantile) {
        assertThat(StudentT.quantile(probability, degrees)).isCloseTo(quantile, Percentage.withPercentage(1e-10));
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.quantile(1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.quantile(Double.NaN, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> StudentT.quantile(0.5, 0))
            .withMessage("degrees of freedom must be positive: 0.0");
    }

}
