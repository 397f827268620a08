package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTests {

    private static final Offset<Double> EXACT = within(1e-14);

    @Test
    void agreesWithTheExampleOfThePaper() {
        // R: p.adjust(p, "BH"); the digits below are of
        // scipy 1.17.1: scipy.stats.false_discovery_control(p)
        double[] p = { .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528, .7590,
                1 };
        assertThat(BenjaminiHochberg.adjust(p)).containsExactly(new double[] { 0.0015, 0.003, 0.0095, 0.035625, 0.0603,
                0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486, 0.5811818181818182, 0.714875,
                0.7532307692307693, 0.8132142857142857, 1 }, EXACT);
    }

    @Test
    void tiesShareTheirValueAndOrderDoesNotMatter() {
        // by hand: 0.0005 x 6/1, 0.01 x 6/2, 0.03 x 6/4 twice, 0.04 x 6/5, 0.5 x 6/6, the
        // least from there on
        assertThat(BenjaminiHochberg.adjust(.04, .01, .03, .03, .5, .0005))
            .containsExactly(new double[] { .04 * 6 / 5, .01 * 6 / 2, .03 * 6 / 4, .03 * 6 / 4, .5, .0005 * 6 }, EXACT);
    }

    @Test
    void aValueIsNeverAboveThatOfAGreaterP() {
        // 0.03 x 3/2 = 0.045 is above 0.04 x 3/3
        assertThat(BenjaminiHochberg.adjust(.01, .04, .03)).containsExactly(new double[] { .03, .04, .04 }, EXACT);
    }

    @Test
    void anUndefinedTestIsNotPartOfTheFamily() {
        assertThat(BenjaminiHochberg.adjust(.04, Double.NaN, .01))
            .containsExactly(new double[] { .04, Double.NaN, .02 }, EXACT);
    }

    @Test
    void thereMayBeNoTests() {
        assertThat(BenjaminiHochberg.adjust()).isEmpty();
        assertThat(BenjaminiHochberg.adjust(Double.NaN)).containsExactly(Double.NaN);
    }

    @Test
    void theEndsOfTheRangeAreLegal() {
        assertThat(BenjaminiHochberg.adjust(0, -0.0, 1)).containsExactly(0, 0, 1);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> BenjaminiHochberg.adjust(.5, 1.01)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("1.01");
        assertThatThrownBy(() -> BenjaminiHochberg.adjust(-.01)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void keepsTheOrderAndTheRange(@ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 1) Double> family) {
        double[] p = family.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] q = BenjaminiHochberg.adjust(p);
        assertThat(q).isSorted();
        for (int test = 0; test < q.length; test++) {
            assertThat(q[test]).isBetween(p[test], 1.0);
        }
    }

    @Property
    void theThresholdDividesWhatIsRejectedFromTheRest(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 1) Double> family,
            @ForAll @DoubleRange(min = 0, max = 0.99) double alpha, @ForAll @IntRange(max = 20) int unlisted) {
        double[] p = family.stream().mapToDouble(Double::doubleValue).toArray();
        double[] all = Arrays.copyOf(p, p.length + unlisted);
        Arrays.fill(all, p.length, all.length, 1);
        double[] q = BenjaminiHochberg.adjust(all);
        double threshold = BenjaminiHochberg.threshold(alpha, all.length, p).orElse(-1);
        for (int test = 0; test < p.length; test++) {
            assertThat(p[test] <= threshold).isEqualTo(q[test] <= alpha);
        }
    }

    @Test
    void aThresholdNeedsItsTests() {
        assertThatThrownBy(() -> BenjaminiHochberg.threshold(.05, 1, .1, .2))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BenjaminiHochberg.threshold(1, 2, .1, .2))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(BenjaminiHochberg.threshold(.05, 0)).isEmpty();
    }

}
