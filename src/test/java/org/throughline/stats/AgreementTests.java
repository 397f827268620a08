package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTests {

    @Test
    void ofTheTableOfTheTextbook() {
        Agreement agreement = Agreement.of(new int[][] { { 20, 5 }, { 10, 15 } });
        assertThat(agreement.observed()).hasValue(0.7);
        assertThat(agreement.kappa().orElseThrow()).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void isPerfectOnTheDiagonalAndChanceWhereRowsAreAlike() {
        assertThat(Agreement.of(new int[][] { { 3, 0 }, { 0, 4 } }).kappa()).hasValue(1);
        assertThat(Agreement.of(new int[][] { { 2, 2 }, { 2, 2 } }).kappa()).hasValue(0);
    }

    @Test
    void isUndefinedWithoutCasesAndForOneClass() {
        assertThat(Agreement.of(new int[][] { { 0, 0 }, { 0, 0 } }).observed()).isEmpty();
        assertThat(Agreement.of(new int[][] { { 7, 0 }, { 0, 0 } }).kappa()).isEmpty();
    }

    @Test
    void refusesWhatIsNotATableOfCounts() {
        assertThatThrownBy(() -> Agreement.of(new int[][] { { 1, 2 } })).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Agreement.of(new int[][] { { -1 } })).isInstanceOf(IllegalArgumentException.class);
    }

}
