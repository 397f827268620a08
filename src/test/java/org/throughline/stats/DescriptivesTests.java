package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DescriptivesTests {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void quartilesInterpolateAsRDoesByDefault() {
        // R 4.2: quantile(c(4, 1, 3, 2), c(.25, .5, .75)) is 1.75 2.50 3.25; sd is
        // 1.290994
        Descriptives four = Descriptives.of(4, 1, 3, 2);
        assertThat(four.n()).isEqualTo(4);
        assertThat(four.mean()).isCloseTo(2.5, EXACT);
        assertThat(four.sd()).isCloseTo(Math.sqrt(5.0 / 3), EXACT);
        assertThat(four.q1()).isCloseTo(1.75, EXACT);
        assertThat(four.median()).isCloseTo(2.5, EXACT);
        assertThat(four.q3()).isCloseTo(3.25, EXACT);
        assertThat(four.min()).isEqualTo(1);
        assertThat(four.max()).isEqualTo(4);
    }

    @Test
    void agreesWithNumericallyHardSums() {
        // NIST StRD NumAcc4 in small: a mean of 10000000.2 and a standard deviation of
        // 0.1
        Descriptives hard = Descriptives.of(10000000.2, 10000000.1, 10000000.3);
        assertThat(hard.mean()).isCloseTo(10000000.2, within(1e-8));
        assertThat(hard.sd()).isCloseTo(0.1, within(1e-8));
    }

    @Test
    void nothingIsKnownOfAnEmptySample() {
        assertThat(Descriptives.of()).isEqualTo(new Descriptives(0, null, null, null, null, null, null, null));
    }

    @Test
    void oneValueHasNoStandardDeviation() {
        Descriptives one = Descriptives.of(0.5);
        assertThat(one.sd()).isNull();
        assertThat(one.mean()).isEqualTo(0.5);
        assertThat(one.q1()).isEqualTo(0.5);
    }

    @Test
    void aValueThatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> Descriptives.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theOrderOfTheSampleDoesNotMatter(
            @ForAll @Size(min = 1, max = 30) double @DoubleRange(min = -1e6, max = 1e6) [] sample) {
        double[] reversed = new double[sample.length];
        for (int i = 0; i < sample.length; i++) {
            reversed[i] = sample[sample.length - 1 - i];
        }
        assertThat(Descriptives.of(reversed)).isEqualTo(Descriptives.of(sample));
    }

    @Property
    void quartilesAreOrdered(@ForAll @Size(min = 1, max = 30) double @DoubleRange(min = -1, max = 1) [] sample) {
        Descriptives of = Descriptives.of(sample);
        assertThat(new Double[] { of.min(), of.q1(), of.median(), of.q3(), of.max() }).isSorted();
    }

}
