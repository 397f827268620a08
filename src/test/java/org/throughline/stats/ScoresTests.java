package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScoresTests {

    /** R 4.2: x <- c(10, 20, 20, 30, 50); qnorm((rank(x) - 3/8) / (5 + 1/4)). */
    @Test
    void normalScoresAreThoseOfR() {
        assertThat(NormalScores.of(10, 20, 20, 30, 50)).containsExactly(
                new double[] { -1.179761117612, -0.241040393886, -0.241040393886, 0.497200570682, 1.179761117612 },
                within(1e-11));
    }

    /** R 4.2: x <- c(1, 2, 3, 4, 10); (x - median(x)) / mad(x). */
    @Test
    void robustScoresAreThoseOfR() {
        assertThat(RobustScores.of(1, 2, 3, 4, 10)).containsExactly(
                new double[] { -1.348981518953, -0.674490759477, 0, 0.674490759477, 4.721435316336 }, within(1e-11));
    }

    @Test
    void robustScoresOfMostlyTheSame() {
        // the mean distance from the median is 2 / 5
        double expected = 2 / (Math.sqrt(Math.PI / 2) * 2 / 5);
        assertThat(RobustScores.of(7, 7, 7, 7, 9)).containsExactly(new double[] { 0, 0, 0, 0, expected },
                within(1e-12));
        assertThat(RobustScores.of(7, 7, 7)).containsExactly(0, 0, 0);
        assertThat(RobustScores.of(1, 2, 3, 4, 1000)[4]).isEqualTo(5);
    }

    @Test
    void whatIsUnknownHasNoScoreAndDoesNotCount() {
        assertThat(NormalScores.of(3, Double.NaN, 5)).containsExactly(NormalScores.of(3, 5)[0], Double.NaN,
                NormalScores.of(3, 5)[1]);
        assertThat(RobustScores.of(3, Double.NaN, 5)[1]).isNaN();
        assertThat(RobustScores.of(Double.NaN)).containsExactly(Double.NaN);
        assertThat(NormalScores.of(4)).containsExactly(0);
        assertThatThrownBy(() -> NormalScores.of(Double.POSITIVE_INFINITY))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void normalScoresKeepTheOrderAndMirror(@ForAll byte[] values) {
        double[] sample = new double[values.length];
        Arrays.setAll(sample, (at) -> values[at]);
        double[] scores = NormalScores.of(sample);
        double[] mirrored = NormalScores.of(Arrays.stream(sample).map((value) -> -value).toArray());
        for (int at = 0; at < sample.length; at++) {
            assertThat(mirrored[at]).isEqualTo(0.0 - scores[at]);
            for (int other = 0; other < at; other++) {
                assertThat(Double.compare(scores[at], scores[other]))
                    .isEqualTo(Double.compare(sample[at], sample[other]));
            }
        }
    }

}
