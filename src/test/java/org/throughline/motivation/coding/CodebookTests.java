package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.motivation.DefinitionException;

class CodebookTests {

    private static final String SMALL = """
            id: small
            title: A small one
            kind: statement
            codes:
              - key: joy
                name: Joy
                group: intrinsic
                terms:
                  en: [fun, I like]
            rubrics:
              - key: depth
                name: Depth
                steps:
                  - {value: 2, name: Deep}
                  - {value: 0, name: Flat}
            """;

    @Test
    void aFileGivesItsCodesItsStepsInOrderAndNone() {
        Codebook codebook = Codebook.read("small.yaml", SMALL);
        assertThat(codebook.id()).isEqualTo("small");
        assertThat(codebook.kind()).isEqualTo(TextKind.STATEMENT);
        assertThat(codebook.codes()).extracting(Code::key).containsExactly("joy", "depth:0", "depth:2", "none");
        assertThat(codebook.plainCodes()).extracting(Code::key).containsExactly("joy");
        assertThat(codebook.steps("depth")).extracting(Code::value).containsExactly(0, 2);
        assertThat(codebook.rubrics()).isEqualTo(Map.of("depth", "Depth"));
        assertThat(codebook.code("joy").orElseThrow().terms())
            .isEqualTo(Map.of(TextLanguage.EN, List.of("fun", "I like")));
        assertThat(codebook.definition()).isEqualTo(SMALL);
        assertThat(codebook.nodeId(codebook.code("depth:2").orElseThrow())).isEqualTo("small/depth:2");
    }

    @Nested
    class AFileThatIsNoCodebook {

        @Test
        void isRefusedWithTheLineAndTheColumnOfTheFault() {
            refused(SMALL.replace("kind: statement", "kind: opinion"), 3, 7,
                    "kind must be statement or evidence, not 'opinion'");
        }

        @Test
        void mayNotHaveAKeyTwice() {
            refused(SMALL.replace("value: 2", "value: 0"), 15, 17, "'depth:0' is there twice");
            refused(SMALL.replace("    name: Joy", "    key: joy"), 6, 5, "'key' is there twice");
        }

        @Test
        void mayNotWriteNoneDown() {
            refused(SMALL.replace("key: joy", "key: none"), 5, 10, "'none' belongs to every codebook");
        }

        @Test
        void mayNotHaveAnUnknownName() {
            refused(SMALL.replace("group:", "gruop:"), 7, 5, "'gruop' is not one of description, group, key");
        }

        @Test
        void mayNotLackWhatIsNeeded() {
            refused(SMALL.replace("title: A small one\n", ""), 1, 1, "the codebook needs 'title'");
            refused("id: a\ntitle: b\nkind: evidence\n", 1, 1, "a codebook needs codes or rubrics");
            refused("", 1, 1, "the file is empty");
        }

        @Test
        void mayNotBeBrokenYaml() {
            refused("id: small\ntitle: [a\nkind: statement\n", 3, 5, "this is not YAML");
        }

        @Test
        void mayNotAskForObjects() {
            refused("!!javax.script.ScriptEngineManager [x]", 1, 1, "Global tag is not allowed");
        }

        @Test
        void mayNotRepeatItselfByReference() {
            assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> Codebook.read("a.yaml", "id: &a [x, x]\ntitle: *a\nkind: *a\n"))
                .withMessageContaining("not YAML");
        }

        @Test
        void mayNotHaveMoreStepsOfApplicabilityThanAppliedKnowledgeKnows() {
            refused(SMALL.replace("statement", "evidence").replace("depth", "applicability").replace("2,", "4,"), 14,
                    17, "value must be a whole number from 0 to 3, not '4'");
        }

        @ParameterizedTest
        @CsvSource({ "Joy", "'a b'", "a/b", "a:b", "שמחה" })
        void mayNotHaveKeysThatDoNotFitIntoIds(String key) {
            refused(SMALL.replace("key: joy", "key: '" + key + "'"), 5, 10, "key must be of lower-case letters");
        }

        private static void refused(String yaml, int line, int column, String problem) {
            assertThatExceptionOfType(DefinitionException.class).isThrownBy(() -> Codebook.read("bad.yaml", yaml))
                .satisfies((ex) -> {
                    assertThat(ex.problem()).contains(problem);
                    assertThat(List.of(ex.line(), ex.column())).as(ex.getMessage()).containsExactly(line, column);
                    assertThat(ex).hasMessageStartingWith("bad.yaml, line " + line + ", column " + column + ": ");
                });
        }

    }

    @Nested
    class TheShippedOnes {

        @Test
        void codeStatementsByWhatMovesPeople() {
            Codebook codebook = Codebooks.shipped().find("learning-expectations").orElseThrow();
            assertThat(codebook.kind()).isEqualTo(TextKind.STATEMENT);
            assertThat(codebook.plainCodes()).extracting(Code::key, Code::group)
                .extracting((tuple) -> String.join(" ", tuple.toList().stream().map(String::valueOf).toList()))
                .containsExactly("mastery intrinsic", "interest intrinsic", "experimenting intrinsic",
                        "requirement extrinsic", "salary extrinsic", "badge-status extrinsic", "recognition extrinsic");
        }

        @Test
        void codeEvidenceByTwoRubricsOfFourSteps() {
            Codebook codebook = Codebooks.shipped().find("evidence-of-learning").orElseThrow();
            assertThat(codebook.rubrics().keySet()).containsExactly("applicability", "references");
            assertThat(codebook.steps("applicability")).extracting(Code::value).containsExactly(0, 1, 2, 3);
            assertThat(codebook.steps("references")).extracting(Code::value).containsExactly(0, 1, 2, 3);
        }

        @ParameterizedTest
        @EnumSource(TextLanguage.class)
        void haveTermsInEveryLanguage(TextLanguage language) {
            for (Codebook codebook : Codebooks.shipped().all()) {
                for (Code code : codebook.codes()) {
                    if (!code.isNone() && !Integer.valueOf(0).equals(code.value())) {
                        assertThat(code.terms().get(language)).as(code.key()).isNotEmpty().doesNotHaveDuplicates();
                    }
                }
            }
        }

    }

    @Nested
    class AWordOfACodesFile {

        private final Codebooks codebooks = Codebooks.shipped().with(Codebook.read("small.yaml", SMALL));

        @Test
        void meansTheCodeThatHasIt() {
            assertThat(codebooks.codes(TextKind.STATEMENT, "salary")).extracting(Codebooks.Known::nodeId)
                .containsExactly("learning-expectations/salary");
            assertThat(codebooks.codes(TextKind.EVIDENCE, "applicability:2")).extracting(Codebooks.Known::nodeId)
                .containsExactly("evidence-of-learning/applicability:2");
        }

        @Test
        void meansNothingInTextsOfTheOtherKind() {
            assertThat(codebooks.codes(TextKind.EVIDENCE, "salary")).isEmpty();
        }

        @Test
        void canMeanSeveralCodesUnlessItSaysTheCodebook() {
            assertThat(codebooks.codes(TextKind.STATEMENT, "none")).hasSize(2);
            assertThat(codebooks.codes(TextKind.STATEMENT, "small/none")).extracting(Codebooks.Known::nodeId)
                .containsExactly("small/none");
            assertThat(codebooks.codes(TextKind.STATEMENT, "small/salary")).isEmpty();
        }

    }

}
