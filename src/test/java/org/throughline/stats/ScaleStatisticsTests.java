package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What questionnaires are described by, besides their reliability. */
class ScaleStatisticsTests {

    private static final double[][] ATTITUDE = RData.read("attitude", 7);

    /** R's sleep data: extra hours of sleep of ten people under two drugs. */
    private static final double[] FIRST = { 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2 };

    private static final double[] SECOND = { 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4 };

    /** R 4.2: library(psych); psych::alpha(attitude)$item.stats$r.drop. */
    @Test
    void itemRestCorrelationsAreThoseOfR() {
        double[] expected = { 0.671262057223664, 0.742109710222238, 0.560711111480256, 0.714445498133676,
                0.786275593834400, 0.265034339196676, 0.460810549468496 };
        double[] found = ItemRest.of(ATTITUDE, 7).stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
        assertThat(found).containsExactly(expected, within(1e-12));
    }

    @Test
    void itemRestCorrelationIsUndefinedForTooLittle() {
        assertThat(ItemRest.of(new double[0][], 2)).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(ItemRest.of(new double[][] { { 1 }, { 2 } }, 1)).containsExactly(OptionalDouble.empty());
        List<OptionalDouble> constant = ItemRest.of(new double[][] { { 1, 2, 0.1 }, { 1, 3, 0.4 }, { 1, 1, 0.2 } }, 3);
        assertThat(constant.getFirst()).isEmpty();
        assertThat(constant.getLast()).isPresent();
        assertThatThrownBy(() -> ItemRest.of(new double[][] { { 1, 2 }, { 1, Double.NaN } }, 2))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemRest.of(new double[][] { { 1, 2 }, { 1, 2 } }, 3))
            .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * R 4.2: d &lt;- sleep$extra[11:20] - sleep$extra[1:10]; mean(d); t.test(d)$conf.int;
     * mean(d) / sd(d).
     */
    @Test
    void aPairedDifferenceIsThatOfR() {
        PairedDifference found = PairedDifference.of(FIRST, SECOND);
        assertThat(found.n()).isEqualTo(10);
        assertThat(found.first().getAsDouble()).isEqualTo(0.75, within(1e-12));
        assertThat(found.second().getAsDouble()).isEqualTo(2.33, within(1e-12));
        assertThat(found.difference().getAsDouble()).isEqualTo(1.58, within(1e-12));
        assertThat(found.low().getAsDouble()).isEqualTo(0.700114236723018, within(1e-10));
        assertThat(found.high().getAsDouble()).isEqualTo(2.459885763276982, within(1e-10));
        assertThat(found.d().getAsDouble()).isEqualTo(1.284557562591055, within(1e-12));
    }

    @Test
    void aPairedDifferenceIsUndefinedForTooLittle() {
        assertThat(PairedDifference.of(new double[0], new double[0]).difference()).isEmpty();
        PairedDifference one = PairedDifference.of(new double[] { 1 }, new double[] { 3 });
        assertThat(one.difference()).hasValue(2);
        assertThat(one.low()).isEmpty();
        assertThat(one.d()).isEmpty();
        PairedDifference equal = PairedDifference.of(new double[] { 1, 2 }, new double[] { 2, 3 });
        assertThat(equal.low()).hasValue(1);
        assertThat(equal.d()).isEmpty();
        assertThatThrownBy(() -> PairedDifference.of(new double[] { 1 }, new double[0]))
            .isInstanceOf(IllegalArgumentException.class);
    }

    /** R 4.2: quantile(attitude$rating, c(1, 2) / 3). */
    @Test
    void tertilesAreThoseOfR() {
        Tertiles found = Tertiles.of(Arrays.stream(ATTITUDE).mapToDouble((row) -> row[0]).toArray());
        assertThat(found.lower()).isEqualTo(63, within(1e-12));
        assertThat(found.upper()).isEqualTo(69.6666666666667, within(1e-12));
    }

    @Test
    void aValueOnABoundBelongsToTheLowerThirdAndEqualValuesStayTogether() {
        Tertiles seven = Tertiles.of(7, 6, 5, 4, 3, 2, 1);
        assertThat(seven).isEqualTo(new Tertiles(3.0, 5.0));
        assertThat(new int[] { seven.third(1), seven.third(3), seven.third(3.5), seven.third(5), seven.third(6) })
            .containsExactly(0, 0, 1, 1, 2);
        Tertiles tied = Tertiles.of(2, 2, 2, Double.NaN);
        assertThat(tied.third(2)).isZero();
        assertThat(Tertiles.of(Double.NaN)).isEqualTo(new Tertiles(null, null));
        assertThatThrownBy(() -> Tertiles.of().third(1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Tertiles.of(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * R 4.2: a &lt;- transform(attitude, x = complaints - mean(complaints), z = learning
     * - mean(learning)); m1 &lt;- lm(rating ~ x + z, a); m2 &lt;- lm(rating ~ x + z +
     * I(x^2) + I(z^2), a); anova(m1, m2); summary(m1); summary(m2).
     */
    @Test
    void curvatureIsThatOfR() {
        double[] rating = Arrays.stream(ATTITUDE).mapToDouble((row) -> row[0]).toArray();
        double[][] predictors = Arrays.stream(ATTITUDE)
            .map((row) -> new double[] { row[1], row[3] })
            .toArray(double[][]::new);
        CurvatureTest found = CurvatureTest.of(rating, predictors).orElseThrow();
        assertThat(found.n()).isEqualTo(30);
        assertThat(found.df1()).isEqualTo(2);
        assertThat(found.df2()).isEqualTo(25);
        assertThat(found.f()).isEqualTo(1.049910094675799, within(1e-9));
        assertThat(found.p()).isEqualTo(0.364896747510335, within(1e-9));
        assertThat(found.linearR2()).isEqualTo(0.708015195852995, within(1e-10));
        assertThat(found.curvedR2()).isEqualTo(0.730639537359610, within(1e-10));
        CurvatureTest.Term complaints = found.terms().getFirst();
        assertThat(complaints.slope()).isEqualTo(0.636693768216957, within(1e-9));
        assertThat(complaints.curvature()).isEqualTo(-0.00415076665044178, within(1e-11));
        assertThat(complaints.error()).isEqualTo(0.00634170330964444, within(1e-11));
        assertThat(complaints.p()).isEqualTo(0.5187541026826, within(1e-9));
        assertThat(found.terms().getLast().p()).isEqualTo(0.167751529031754, within(1e-9));
    }

    @Test
    void aCurveIsFoundWithItsTurningPointAndALineIsNot() {
        double[][] x = new double[40][1];
        double[] curved = new double[40];
        double[] straight = new double[40];
        for (int at = 0; at < 40; at++) {
            x[at][0] = at / 10.0;
            double noise = (at % 3 - 1) * 0.1;
            curved[at] = -Math.pow(x[at][0] - 1.5, 2) + noise;
            straight[at] = 2 * x[at][0] + noise;
        }
        CurvatureTest found = CurvatureTest.of(curved, x).orElseThrow();
        assertThat(found.p()).isLessThan(1e-10);
        assertThat(found.terms().getFirst().curvature()).isNegative();
        assertThat(found.terms().getFirst().turningPoint()).isEqualTo(1.5, within(0.02));
        assertThat(CurvatureTest.of(straight, x).orElseThrow().p()).isGreaterThan(0.05);
    }

    @Test
    void curvatureIsUndefinedWhereNothingCanBeSaid() {
        double[] y = { 1, 2, 3, 5, 4, 7 };
        assertThat(CurvatureTest.of(new double[0], new double[0][])).isEmpty();
        assertThat(CurvatureTest.of(new double[] { 1, 2, 3 }, new double[][] { { 1 }, { 2 }, { 4 } })).isEmpty();
        assertThat(
                CurvatureTest.of(new double[] { 1, 1, 1, 1, 1 }, new double[][] { { 1 }, { 2 }, { 4 }, { 3 }, { 7 } }))
            .isEmpty();
        assertThat(CurvatureTest.of(y, new double[][] { { 1 }, { 2 }, { 1 }, { 2 }, { 1 }, { 2 } })).isEmpty();
        assertThat(CurvatureTest.of(y, new double[][] { { 3 }, { 3 }, { 3 }, { 3 }, { 3 }, { 3 } })).isEmpty();
        double[][] twice = { { 1, 2 }, { 2, 4 }, { 4, 8 }, { 3, 6 }, { 7, 14 }, { 9, 18 } };
        assertThat(CurvatureTest.of(y, twice)).isEmpty();
        assertThatThrownBy(() -> CurvatureTest.of(new double[1], new double[2][1]))
            .isInstanceOf(IllegalArgumentException.class);
    }

}
