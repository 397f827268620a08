package org.throughline.cohort;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CohortParametersTests {

    private static final CohortParameters USUAL = CohortParameters.of(400, 120, 7);

    @Test
    void theUsualSharesCoverEveryType() {
        assertThat(USUAL.typeShares()).containsOnlyKeys(PlantedType.values())
            .allSatisfy((type, share) -> assertThat(share).isPositive());
    }

    @Test
    void typesThatAreLeftOutHaveNoShareAndTheOrderIsThatOfTheEnum() {
        CohortParameters two = USUAL.withTypeShares(Map.of(PlantedType.FRAGMENTED, 0.5, PlantedType.THEMATIC, 0.5));

        assertThat(List.copyOf(two.typeShares().keySet())).containsExactly(PlantedType.values());
        assertThat(two.typeShares()).containsEntry(PlantedType.NARROW, 0.0).containsEntry(PlantedType.THEMATIC, 0.5);
    }

    @Test
    void laterChangesOfTheGivenMapDoNotReachIn() {
        Map<PlantedType, Double> shares = new EnumMap<>(Map.of(PlantedType.NARROW, 1.0));
        CohortParameters parameters = USUAL.withTypeShares(shares);

        shares.put(PlantedType.NARROW, 0.0);

        assertThat(parameters.typeShares()).containsEntry(PlantedType.NARROW, 1.0);
    }

    @Test
    void aCohortNeedsATeacherACourseAndAYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> CohortParameters.of(0, 120, 7))
            .withMessage("teachers must be at least 1, but is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> CohortParameters.of(400, -3, 7))
            .withMessage("courses must be at least 1, but is -3");
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withYears(2020, 0))
            .withMessage("years must be from 1 to 50, but is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withYears(20, 5))
            .withMessage("firstYear must be from 1900 to 2200, but is 20");
    }

    @ParameterizedTest
    @ValueSource(doubles = { -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY })
    void sharesLieBetweenZeroAndOne(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withUncompletedShare(share))
            .withMessage("uncompletedShare must be from 0 to 1, but is " + share);
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withUntaggedCourseShare(share))
            .withMessageStartingWith("untaggedCourseShare must");
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withUndeclaredTeacherShare(share))
            .withMessageStartingWith("undeclaredTeacherShare must");
        assertThatIllegalArgumentException().isThrownBy(() -> USUAL.withTypeShares(Map.of(PlantedType.NARROW, share)))
            .withMessageStartingWith("typeShares of NARROW must");
    }

    @Test
    void theSharesOfTheTypesSumToOne() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> USUAL.withTypeShares(Map.of(PlantedType.NARROW, 0.25, PlantedType.BRIDGING, 0.25)))
            .withMessage("typeShares must sum to 1, but they sum to 0.5");
    }

}
