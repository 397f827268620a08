package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionTests {

    private static final Codebook CODEBOOK = Codebook.read("test.yaml", """
            id: test
            title: Test
            kind: statement
            codes:
              - {key: joy, name: Joy, group: intrinsic}
              - {key: love, name: Love, group: intrinsic}
              - {key: pay, name: Pay, group: extrinsic}
              - {key: other, name: Other}
            rubrics:
              - key: depth
                name: Depth
                steps: [{value: 0, name: Flat}, {value: 1, name: Deep}]
            """);

    @Test
    void whatAllPeopleAgreeOnHolds() {
        Resolution resolution = resolve(
                Map.of("anna", Set.of("joy", "pay", "depth:1"), "ben", Set.of("pay", "joy", "depth:1")), null);
        assertThat(resolution.codes()).containsExactly("joy", "pay");
        assertThat(resolution.steps()).isEqualTo(Map.of("depth", 1));
        assertThat(resolution.isOpen()).isFalse();
        assertThat(resolution.motivation(CODEBOOK)).isEqualTo("mixed");
    }

    @Test
    void whatPeopleDisagreeOnIsOpenAndTheRestHolds() {
        Resolution resolution = resolve(
                Map.of("anna", Set.of("joy", "pay", "depth:1"), "ben", Set.of("joy", "depth:0")), null);
        assertThat(resolution.codes()).containsExactly("joy");
        assertThat(resolution.openCodes()).containsExactly("pay");
        assertThat(resolution.steps()).isEmpty();
        assertThat(resolution.openRubrics()).containsExactly("depth");
    }

    @Test
    void motivationIsUnknownOnlyIfAnOpenCodeWouldChangeIt() {
        assertThat(resolve(Map.of("anna", Set.of("joy", "pay"), "ben", Set.of("joy")), null).motivation(CODEBOOK))
            .isNull();
        assertThat(resolve(Map.of("anna", Set.of("joy", "love"), "ben", Set.of("joy")), null).motivation(CODEBOOK))
            .isEqualTo("intrinsic");
        assertThat(resolve(Map.of("anna", Set.of("other")), null).motivation(CODEBOOK)).isNull();
    }

    @Test
    void whatWasAdjudicatedHoldsWhateverPeopleSaid() {
        Resolution resolution = resolve(
                Map.of("anna", Set.of("joy"), "ben", Set.of("pay"), Coders.ADJUDICATED, Set.of("pay", "depth:0")),
                null);
        assertThat(resolution.codes()).containsExactly("pay");
        assertThat(resolution.steps()).isEqualTo(Map.of("depth", 0));
        assertThat(resolution.isOpen()).isFalse();
    }

    @Test
    void adjudicatingARubricLeavesTheCodesToPeople() {
        Resolution resolution = resolve(
                Map.of("anna", Set.of("joy"), "ben", Set.of("pay"), Coders.ADJUDICATED, Set.of("depth:0")), null);
        assertThat(resolution.openCodes()).containsExactly("joy", "pay");
    }

    @Test
    void noneIsAnAnswer() {
        Resolution none = resolve(Map.of("anna", Set.of("none")), null);
        assertThat(none.isCoded()).isTrue();
        assertThat(none.codes()).isEmpty();
        assertThat(resolve(Map.of("anna", Set.of("none"), "ben", Set.of("joy")), null).openCodes())
            .containsExactly("joy");
    }

    @Test
    void machinesCountOnlyWhereAskedForAndNobodyElseCoded() {
        Map<String, Set<String>> codes = Map.of(Coders.DICTIONARY, Set.of("pay"), Coders.model("m"), Set.of("joy"));
        assertThat(resolve(codes, null).isCoded()).isFalse();
        assertThat(resolve(codes, Coders.DICTIONARY).codes()).containsExactly("pay");
        assertThat(resolve(codes, Coders.model("m")).codes()).containsExactly("joy");
        assertThat(resolve(Map.of(Coders.DICTIONARY, Set.of("pay"), "anna", Set.of("joy")), Coders.DICTIONARY).codes())
            .containsExactly("joy");
    }

    @Test
    void nobodyGivesTwoStepsOfOneRubric() {
        assertThatThrownBy(() -> resolve(Map.of("anna", Set.of("depth:0", "depth:1")), null))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("2 steps of depth by anna");
    }

    private static Resolution resolve(Map<String, Set<String>> codes, @Nullable String machine) {
        return Resolution.of(CODEBOOK, CodedText.of("t", codes), machine);
    }

}
