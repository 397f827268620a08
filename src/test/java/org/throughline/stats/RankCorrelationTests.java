package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTests {

    /** In R: {@code cor(c(1, 2, 2, 4), c(3, 1, 4, 5), method = "spearman")}. */
    @Test
    void givesTiesTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.spearman(new double[] { 1, 2, 2, 4 }, new double[] { 3, 1, 4, 5 }).orElseThrow())
            .isEqualTo(0.6324555320336759, within(1e-12));
    }

    @Test
    void looksAtTheOrderOnly() {
        assertThat(RankCorrelation.spearman(new double[] { 1, 2, 3 }, new double[] { 1, 10, 1000 }).orElseThrow())
            .isEqualTo(1, within(1e-12));
        assertThat(RankCorrelation.spearman(new double[] { 1, 2, 3 }, new double[] { 3, 2, 1 }).orElseThrow())
            .isEqualTo(-1, within(1e-12));
    }

    @Test
    void isUndefinedForOneCaseAndForConstants() {
        assertThat(RankCorrelation.spearman(new double[] { 1 }, new double[] { 1 })).isEmpty();
        assertThat(RankCorrelation.spearman(new double[] { 1, 1 }, new double[] { 1, 2 })).isEmpty();
    }

    @Test
    void refusesSamplesOfDifferentLength() {
        assertThatThrownBy(() -> RankCorrelation.spearman(new double[2], new double[3]))
            .isInstanceOf(IllegalArgumentException.class);
    }

}
