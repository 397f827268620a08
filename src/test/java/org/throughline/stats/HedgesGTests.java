package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HedgesGTests {

    @Test
    void isTheCorrectedDifferenceInStandardDeviations() {
        // means 4 and 2, variances 4 and 1; J(4) = Gamma(2) / (sqrt(2) Gamma(1.5)) =
        // 2 / sqrt(2 pi)
        double expected = 2 / Math.sqrt(2 * Math.PI) * (4 - 2) / Math.sqrt((2 * 4 + 2 * 1) / 4.0);
        assertThat(HedgesG.of(new double[] { 2, 4, 6 }, new double[] { 1, 2, 3 }).orElseThrow()).isEqualTo(expected,
                within(1e-14));
    }

    /**
     * Python 3 with numpy: m = len(a) + len(b) - 2; exp(lgamma(m/2) - lgamma((m-1)/2)) /
     * sqrt(m/2) * (mean(a) - mean(b)) / sqrt(((len(a)-1)*var(a, ddof=1) +
     * (len(b)-1)*var(b, ddof=1)) / m). In R: effectsize::hedges_g(a, b) (not run: R was
     * not at hand).
     */
    @Test
    void agreesWithAnotherProgram() {
        assertThat(HedgesG.of(MannWhitneyTests.PERMEABILITY_AT_TERM, MannWhitneyTests.PERMEABILITY_EARLY).orElseThrow())
            .isEqualTo(0.8277985361226144, within(1e-12));
        assertThat(HedgesG.of(MannWhitneyTests.TIED_A, MannWhitneyTests.TIED_B).orElseThrow())
            .isEqualTo(-1.0127116087545538, within(1e-12));
    }

    @Test
    void isUndefinedForSingleValuesAndForConstants() {
        assertThat(HedgesG.of(new double[] { 1 }, new double[] { 1, 2 })).isEmpty();
        assertThat(HedgesG.of(new double[] { 1, 2 }, new double[0])).isEmpty();
        assertThat(HedgesG.of(new double[] { 0.1, 0.1, 0.1 }, new double[] { 2, 2 })).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> HedgesG.of(new double[] { 1, Double.NaN }, new double[] { 1, 2 }))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.integers()
            .between(-20, 20)
            .map(Double::valueOf)
            .array(Double[].class)
            .ofMinSize(1)
            .ofMaxSize(8)
            .map((sample) -> Arrays.stream(sample).mapToDouble(Double::doubleValue).toArray());
    }

    @Property
    void turnsItsSignWithTheSamplesAndDoesNotDependOnTheUnit(@ForAll("samples") double[] a,
            @ForAll("samples") double[] b) {
        HedgesG.of(a, b).ifPresent((g) -> {
            assertThat(HedgesG.of(b, a).orElseThrow()).isEqualTo(-g, within(1e-12));
            assertThat(HedgesG.of(doubled(a), doubled(b)).orElseThrow()).isEqualTo(g, within(1e-12));
        });
    }

    private static double[] doubled(double... sample) {
        return Arrays.stream(sample).map((value) -> 2 * value).toArray();
    }

}
