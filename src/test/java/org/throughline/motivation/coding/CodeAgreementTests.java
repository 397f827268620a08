package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeAgreementTests {

    private static final Codebook CODEBOOK = Codebook.read("test.yaml", """
            id: test
            title: Test
            kind: statement
            codes:
              - {key: joy, name: Joy, group: intrinsic}
              - {key: pay, name: Pay, group: extrinsic}
            rubrics:
              - key: depth
                name: Depth
                steps:
                  - {value: 0, name: Flat}
                  - {value: 1, name: Middle}
                  - {value: 2, name: Deep}
                  - {value: 3, name: Deeper}
            """);

    /** The textbook's table: both 20, first alone 5, second alone 10, neither 15. */
    @Test
    void kappaOfACodeIsThatOfItsTable() {
        List<CodedText> texts = new ArrayList<>();
        add(texts, 20, Map.of("anna", "joy", "ben", "joy"));
        add(texts, 5, Map.of("anna", "joy", "ben", "none"));
        add(texts, 10, Map.of("anna", "none", "ben", "joy"));
        add(texts, 15, Map.of("anna", "none", "ben", "none"));
        CodeAgreement.Item joy = CodeAgreement.of(CODEBOOK, texts, List.of("anna", "ben")).items().getFirst();
        assertThat(joy.pairs()).singleElement().satisfies((pair) -> {
            assertThat(pair.kappa().orElseThrow()).isEqualTo(0.4, within(1e-12));
            assertThat(pair.percent()).hasValue(0.7);
            assertThat(pair.table()).isEqualTo(List.of(List.of(15, 10), List.of(5, 20)));
        });
        assertThat(joy.percent()).hasValue(0.7);
        assertThat(joy.positive()).isEqualTo(55);
        assertThat(joy.codings()).isEqualTo(100);
    }

    /**
     * The rubric of KrippendorffAlphaTests, whose script gives alpha; kappa of the first
     * two coders over the texts that both have, R 4.2 with psych: cohen.kappa(cbind(c(0,
     * 3, 2, 2, 1, 0, 3), c(1, 3, 2, 1, 1, 0, 3)))$kappa.
     */
    @Test
    void stepsOfARubricAreOrderedAndTextsWithoutOneDoNotCount() {
        int[][] steps = { { 0, 3, 2, 2, 1, 0, -1, 3 }, { 1, 3, 2, 1, 1, 0, 2, 3 }, { 0, 2, 2, 2, -1, 0, 2, -1 } };
        List<CodedText> texts = new ArrayList<>();
        for (int at = 0; at < steps[0].length; at++) {
            Map<String, Set<String>> codes = new HashMap<>();
            for (int coder = 0; coder < steps.length; coder++) {
                if (steps[coder][at] >= 0) {
                    codes.put("c" + coder, Set.of("depth:" + steps[coder][at]));
                }
            }
            texts.add(CodedText.of("t" + at, codes));
        }
        CodeAgreement agreement = CodeAgreement.of(CODEBOOK, texts, List.of("c0", "c1", "c2"));
        CodeAgreement.Item depth = agreement.items().getLast();
        assertThat(depth.ordinal()).isTrue();
        assertThat(depth.alpha().orElseThrow()).isEqualTo(0.8759079903148, within(1e-12));
        assertThat(depth.pairs().getFirst().kappa().orElseThrow()).isEqualTo(0.6315789473684, within(1e-12));
        assertThat(depth.pairs()).extracting(CodeAgreement.Pair::texts).containsExactly(7, 5, 6);
        // nobody said anything on the plain codes
        assertThat(agreement.items().getFirst().texts()).isZero();
        assertThat(agreement.items().getFirst().percent()).isEmpty();
        assertThat(agreement.texts()).isEqualTo(8);
    }

    @Test
    void aTextThatOnlyOneCodedIsNotCompared() {
        CodeAgreement agreement = CodeAgreement.of(CODEBOOK, List.of(CodedText.of("t", Map.of("anna", Set.of("joy")))),
                List.of("anna", "ben"));
        assertThat(agreement.texts()).isZero();
        assertThat(agreement.items()).allSatisfy((item) -> {
            assertThat(item.pairs()).isEmpty();
            assertThat(item.alpha()).isEmpty();
        });
    }

    private static void add(List<CodedText> texts, int times, Map<String, String> codes) {
        for (int time = 0; time < times; time++) {
            Map<String, Set<String>> sets = new HashMap<>();
            codes.forEach((coder, code) -> sets.put(coder, Set.of(code)));
            texts.add(CodedText.of("t" + texts.size(), sets));
        }
    }

}
