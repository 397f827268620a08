package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeRoleTests {

    private static final Network STAR = Networks.of(5, new int[] { 0, 1 }, new int[] { 0, 2 }, new int[] { 0, 3 });

    /** R 4.2 with igraph 1.3, in the best partition, given to six digits. */
    @Nested
    class OfTheKarateClub {

        @ParameterizedTest
        @CsvSource({ "1, 0.539062", "3, 0.62" })
        void participationAgreesWithR(int member, double expected) {
            assertThat(Participation.of(Networks.karate(), Networks.KARATE_BEST, member - 1).orElseThrow())
                .isCloseTo(expected, within(1e-6));
        }

        @ParameterizedTest
        @CsvSource({ "1, 2.135708", "34, 2.511655" })
        void withinModuleDegreeAgreesWithR(int member, double expected) {
            assertThat(WithinModuleDegree.of(Networks.karate(), Networks.KARATE_BEST, member - 1).orElseThrow())
                .isCloseTo(expected, within(1e-6));
        }

    }

    @Test
    void participationOfAStarByHand() {
        assertThat(Participation.of(STAR, Partition.of(0, 0, 0, 1, 1), 0).orElseThrow())
            .isCloseTo(1 - (2.0 / 3) * (2.0 / 3) - (1.0 / 3) * (1.0 / 3), within(1e-15));
        assertThat(Participation.of(STAR, Partition.of(0, 0, 0, 0, 0), 0)).hasValue(0);
        assertThat(Participation.of(STAR, Partition.of(0, -1, -1, -1, 0), 0).orElseThrow()).isCloseTo(2.0 / 3,
                within(1e-15));
    }

    @Test
    void withinModuleDegreeOfAStarByHand() {
        assertThat(WithinModuleDegree.of(STAR, Partition.of(0, 0, 0, 0, 1), 0).orElseThrow()).isCloseTo(Math.sqrt(3),
                within(1e-15));
    }

    @Test
    void undefinedWhereThereIsNothingToCompare() {
        assertThat(Participation.of(STAR, Partition.of(0, 0, 0, 0, 1), 4)).isEmpty();
        assertThat(WithinModuleDegree.of(STAR, Partition.of(0, 0, 0, 0, 1), 4)).isEmpty();
        assertThat(WithinModuleDegree.of(STAR, Partition.of(0, 0, 0, 0, -1), 4)).isEmpty();
        assertThat(WithinModuleDegree.of(STAR, Partition.of(0, 0, 1, 1, 2), 0)).isEmpty();
    }

    @Test
    void refuseThePartitionOfAnotherNetwork() {
        assertThatIllegalArgumentException().isThrownBy(() -> Participation.of(STAR, Partition.of(0), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WithinModuleDegree.of(STAR, Partition.of(0), 0));
    }

}
