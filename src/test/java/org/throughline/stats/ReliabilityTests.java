package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReliabilityTests {

    private static final double[][] ATTITUDE = RData.read("attitude", 7);

    /** R 4.2: psych::alpha(attitude)$total$raw_alpha. */
    @Test
    void alphaIsThatOfR() {
        assertThat(Reliability.of(ATTITUDE, 7, 0, 1).alpha().value().orElseThrow()).isEqualTo(0.843142769565,
                within(1e-12));
    }

    /**
     * R 4.2: f <- factanal(d, 1); l <- f$loadings[, 1] * sapply(d, sd); u <-
     * f$uniquenesses * sapply(d, var); sum(l)^2 / (sum(l)^2 + sum(u)).
     */
    @Test
    void omegaIsThatOfMaximumLikelihoodInR() {
        assertThat(Reliability.of(ATTITUDE, 7, 0, 1).omega().value().orElseThrow()).isEqualTo(0.856326943927,
                within(1e-6));
    }

    /** The same script: the uniqueness of Petal.Length is at its bound of 0.005. */
    @Test
    void anItemThatIsAllButTheFactorKeepsALittleOfItsOwn() {
        Reliability reliability = Reliability.of(RData.read("iris", 4), 4, 0, 1);
        assertThat(reliability.omega().value().orElseThrow()).isEqualTo(0.960686663979, within(1e-4));
        assertThat(reliability.alpha().value().orElseThrow()).isEqualTo(0.708477248328, within(1e-12));
    }

    @Test
    void intervalsHoldTheValueAndComeFromTheSeed() {
        Reliability one = Reliability.of(ATTITUDE, 7, 200, 5);
        assertThat(one.alpha().value().orElseThrow()).isBetween(one.alpha().low().orElseThrow(),
                one.alpha().high().orElseThrow());
        assertThat(one.omega().value().orElseThrow()).isBetween(one.omega().low().orElseThrow(),
                one.omega().high().orElseThrow());
        assertThat(Reliability.of(ATTITUDE, 7, 200, 5)).isEqualTo(one);
        assertThat(Reliability.of(ATTITUDE, 7, 200, 6)).isNotEqualTo(one);
    }

    @Test
    void isUndefinedForTooLittle() {
        assertThat(Reliability.of(new double[0][], 3, 10, 1).alpha().value()).isEmpty();
        assertThat(Reliability.of(new double[][] { { 1, 2 } }, 2, 10, 1).alpha().value()).isEmpty();
        assertThat(Reliability.of(new double[][] { { 1 }, { 2 } }, 1, 10, 1).alpha().value()).isEmpty();
        Reliability constant = Reliability.of(new double[][] { { 1, 2, 3 }, { 1, 3, 2 } }, 3, 10, 1);
        assertThat(constant.alpha().value()).isEmpty();
        assertThat(constant.omega().value()).isEmpty();
        double[][] two = Arrays.stream(ATTITUDE).map((row) -> Arrays.copyOf(row, 2)).toArray(double[][]::new);
        assertThat(Reliability.of(two, 2, 0, 1).alpha().value()).isPresent();
        assertThat(Reliability.of(two, 2, 0, 1).omega().value()).isEmpty();
    }

    @Test
    void refusesWhatIsNoTableOfNumbers() {
        assertThatThrownBy(() -> Reliability.of(new double[][] { { 1, 2 }, { 1 } }, 2, 0, 1))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reliability.of(new double[][] { { 1, 2 }, { 1, Double.NaN } }, 2, 0, 1))
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reliability.of(new double[][] { { 1, 2 }, { 1, 3 } }, 3, 0, 1))
            .isInstanceOf(IllegalArgumentException.class);
    }

}
