package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Values of other programs are those of scipy 1.17.1,
 * {@code scipy.stats.mannwhitneyu(a, b, method=...)}: exact, or asymptotic with
 * use_continuity=True. In R: {@code wilcox.test(a, b)} (not run, as R was not at hand;
 * the first example is that of its help page, where the one-sided p is 0.1272).
 */
class MannWhitneyTests {

    /** Hollander and Wolfe (1973), 69 f.: permeability of placenta at term. */
    static final double[] PERMEABILITY_AT_TERM = { 0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46 };

    /** The same between 12 and 26 weeks. */
    static final double[] PERMEABILITY_EARLY = { 1.15, 0.88, 0.90, 0.74, 1.21 };

    static final double[] TIED_A = { 1, 2, 2, 3, 3, 3, 4, 5, 5, 7 };

    static final double[] TIED_B = { 2, 3, 4, 4, 5, 6, 6, 7, 8, 9, 9 };

    @Test
    void countsPairsAndOrders() {
        MannWhitney test = MannWhitney.of(new double[] { 1, 2, 6 }, new double[] { 3, 4, 5, 7 });
        assertThat(test.u().orElseThrow()).isEqualTo(3);
        assertThat(test.cliffsDelta().orElseThrow()).isEqualTo(2 * 3 / 12.0 - 1);
        // of C(7, 3) = 35 orders, 1 + 1 + 2 + 3 have U = 0, 1, 2, 3
        assertThat(test.p().orElseThrow()).isEqualTo(2 * 7 / 35.0, within(1e-14));
    }

    @Test
    void isExactForSmallSamplesWithoutTies() {
        MannWhitney test = MannWhitney.of(PERMEABILITY_AT_TERM, PERMEABILITY_EARLY);
        assertThat(test.u().orElseThrow()).isEqualTo(35);
        assertThat(test.p().orElseThrow()).isEqualTo(0.2544122544122544, within(1e-14));
        double[] a = IntStream.range(0, 20).mapToDouble((i) -> i * 2.0).toArray();
        double[] b = IntStream.range(0, 18).mapToDouble((i) -> i * 1.7 + 0.35).toArray();
        assertThat(MannWhitney.of(a, b).u().orElseThrow()).isEqualTo(218);
        assertThat(MannWhitney.of(a, b).p().orElseThrow()).isEqualTo(0.2764701933811776, within(1e-13));
    }

    @Test
    void isNormalWithTies() {
        MannWhitney test = MannWhitney.of(TIED_A, TIED_B);
        assertThat(test.u().orElseThrow()).isEqualTo(25);
        assertThat(test.p().orElseThrow()).isEqualTo(0.036224632849257206, within(1e-13));
    }

    @Test
    void isNormalForLargeSamples() {
        double[] a = IntStream.range(0, 60).mapToDouble((i) -> i * 37 % 101 / 7.0).toArray();
        double[] b = IntStream.range(0, 55).mapToDouble((i) -> i * 53 % 103 / 6.0).toArray();
        MannWhitney test = MannWhitney.of(a, b);
        assertThat(test.u().orElseThrow()).isEqualTo(1510);
        assertThat(test.p().orElseThrow()).isEqualTo(0.43476580717586333, within(1e-13));
    }

    @Test
    void deltaIsOneForSamplesThatDoNotOverlap() {
        assertThat(MannWhitney.of(new double[] { 5, 6 }, new double[] { 1, 2, 3 }).cliffsDelta()).hasValue(1);
        assertThat(MannWhitney.of(new double[] { 1, 2 }, new double[] { 5, 6 }).cliffsDelta()).hasValue(-1);
    }

    @Test
    void isUndefinedWithoutValues() {
        MannWhitney test = MannWhitney.of(new double[0], new double[] { 1 });
        assertThat(test.u()).isEmpty();
        assertThat(test.p()).isEmpty();
        assertThat(test.cliffsDelta()).isEmpty();
    }

    @Test
    void hasNoPIfAllValuesAreEqual() {
        MannWhitney test = MannWhitney.of(new double[] { 0.0, -0.0 }, new double[] { 0.0 });
        assertThat(test.cliffsDelta()).hasValue(0);
        assertThat(test.p()).isEmpty();
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> MannWhitney.of(new double[] { Double.POSITIVE_INFINITY }, new double[] { 1 }))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<double[]> samples() {
        return Arbitraries.integers()
            .between(0, 12)
            .map(Double::valueOf)
            .array(Double[].class)
            .ofMinSize(1)
            .ofMaxSize(12)
            .map((sample) -> Arrays.stream(sample).mapToDouble(Double::doubleValue).toArray());
    }

    @Property
    void isThatOfAllPairsOneByOne(@ForAll("samples") double[] a, @ForAll("samples") double[] b) {
        double u = 0;
        for (double x : a) {
            for (double y : b) {
                u += (x > y) ? 1 : (x == y) ? 0.5 : 0;
            }
        }
        MannWhitney test = MannWhitney.of(a, b);
        MannWhitney turned = MannWhitney.of(b, a);
        assertThat(test.u().orElseThrow()).isEqualTo(u);
        assertThat(turned.u().orElseThrow()).isEqualTo((double) a.length * b.length - u);
        assertThat(turned.p().isPresent()).isEqualTo(test.p().isPresent());
        test.p().ifPresent((p) -> {
            assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1);
            assertThat(turned.p().orElseThrow()).isEqualTo(p, within(1e-12));
        });
    }

}
