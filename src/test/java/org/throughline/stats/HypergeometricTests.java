package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HypergeometricTests {

    /** R 4.2: phyper(2, 5, 95, 10, lower.tail = FALSE), to ten digits. */
    @Test
    void agreesWithR() {
        assertThat(Hypergeometric.upperTail(100, 5, 10, 3)).isCloseTo(0.006637912897, within(5e-13));
    }

    @Test
    void theEndsAreCertain() {
        assertThat(Hypergeometric.upperTail(10, 7, 6, 3)).isEqualTo(1);
        assertThat(Hypergeometric.upperTail(10, 7, 6, 7)).isZero();
        assertThat(Hypergeometric.upperTail(10, 0, 6, 0)).isEqualTo(1);
        assertThat(Hypergeometric.upperTail(0, 0, 0, 1)).isZero();
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hypergeometric.upperTail(10, 11, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Hypergeometric.upperTail(10, 1, -1, 1));
    }

    @Property(tries = 300)
    void isTheQuotientOfCounts(@ForAll @IntRange(min = 1, max = 300) int population, @ForAll @IntRange(max = 300) int a,
            @ForAll @IntRange(max = 300) int b, @ForAll @IntRange(max = 40) int least) {
        int marked = Math.min(a, population);
        int drawn = Math.min(b, population);
        BigInteger ways = BigInteger.ZERO;
        for (int x = least; x <= Math.min(marked, drawn); x++) {
            ways = ways.add(choose(marked, x).multiply(choose(population - marked, drawn - x)));
        }
        double expected = new BigDecimal(ways).divide(new BigDecimal(choose(population, drawn)), MathContext.DECIMAL64)
            .doubleValue();
        assertThat(Hypergeometric.upperTail(population, marked, drawn, least)).isCloseTo(expected,
                within(1e-12 * expected));
    }

    private static BigInteger choose(int from, int count) {
        BigInteger ways = (count < 0 || count > from) ? BigInteger.ZERO : BigInteger.ONE;
        for (int at = 0; at < count && ways.signum() > 0; at++) {
            ways = ways.multiply(BigInteger.valueOf(from - at)).divide(BigInteger.valueOf(at + 1));
        }
        return ways;
    }

}
