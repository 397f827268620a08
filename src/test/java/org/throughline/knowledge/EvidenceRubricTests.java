package org.throughline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.coding.CodedText;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Codebooks;
import org.throughline.motivation.coding.Resolution;

class EvidenceRubricTests {

    private static final Codebook CODEBOOK = Codebooks.shipped().find("evidence-of-learning").orElseThrow();

    @Test
    void bothStepsMakeAppliedKnowledge() {
        EvidenceRubric rubric = rubric(Map.of("anna", Set.of("applicability:3", "references:2")));
        assertThat(rubric.applied()).hasValue(new AppliedKnowledge(3, 2));
        assertThat(rubric.applied().orElseThrow().score()).isEqualTo(5);
        assertThat(rubric.applied().orElseThrow().isIntegrated()).isTrue();
    }

    @Test
    void oneStepAloneMakesNone() {
        EvidenceRubric rubric = rubric(Map.of("anna", Set.of("applicability:3")));
        assertThat(rubric.applicability()).isEqualTo(3);
        assertThat(rubric.references()).isNull();
        assertThat(rubric.applied()).isEmpty();
    }

    @Test
    void anOpenStepMakesNone() {
        EvidenceRubric rubric = rubric(Map.of("anna", Set.of("applicability:3", "references:2"), "ben",
                Set.of("applicability:2", "references:2")));
        assertThat(rubric.applicability()).isNull();
        assertThat(rubric.references()).isEqualTo(2);
        assertThat(rubric.applied()).isEmpty();
    }

    @Test
    void isOnlyInCodebooksOfEvidenceWithBothRubrics() {
        assertThat(EvidenceRubric.isIn(CODEBOOK)).isTrue();
        assertThat(EvidenceRubric.isIn(Codebooks.shipped().find("learning-expectations").orElseThrow())).isFalse();
    }

    private static EvidenceRubric rubric(Map<String, Set<String>> codes) {
        return EvidenceRubric.of(Resolution.of(CODEBOOK, CodedText.of("e", codes), null));
    }

}
