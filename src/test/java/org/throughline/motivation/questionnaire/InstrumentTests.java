package org.throughline.motivation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.questionnaire.Instrument.Item;
import org.throughline.motivation.questionnaire.Instrument.Measures;
import org.throughline.motivation.questionnaire.Instrument.Scale;
import org.throughline.motivation.questionnaire.Instrument.Subscale;

class InstrumentTests {

    private static final String SOUND = """
            id: goals
            title: Goals of learning
            domain: motivation
            source: Nobody (2020)
            scale: {min: 1, max: 7}
            items:
              - q1
              - key: q2
                text: Why?
                reversed: true
              - {key: קריאה-3}
            subscales:
              - key: intrinsic
                name: Intrinsic goals
                items: [q1, q2]
                minimum: 1
                measures: intrinsic
              - {key: reading, items: [קריאה-3]}
            """;

    @Test
    void isReadWithItemsSubscalesAndScale() {
        Instrument goals = Instrument.read("goals.yaml", SOUND);
        assertThat(goals.id()).isEqualTo("goals");
        assertThat(goals.source()).isEqualTo("Nobody (2020)");
        assertThat(goals.scale()).isEqualTo(new Scale(1, 7, false));
        assertThat(goals.items()).containsExactly(new Item("q1", null, false), new Item("q2", "Why?", true),
                new Item("קריאה-3", null, false));
        assertThat(goals.subscales()).containsExactly(
                new Subscale("intrinsic", "Intrinsic goals", List.of("q1", "q2"), 1, Measures.INTRINSIC),
                new Subscale("reading", "reading", List.of("קריאה-3"), 1, null));
        assertThat(goals.definition()).isEqualTo(SOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    id: goals         | id: Goals          | 1  | 5  | id must be of lower-case letters, digits, hyphens and underscores
                    id: goals         | name: goals        | 1  | 1  | the file: 'name' is none of domain, id, items, scale, source, subscales, title
                    title: Goals of learning | title:      | 2  | 7  | title must not be empty
                    domain: motivation | domain: joy       | 3  | 9  | domain must be motivation or knowledge, not 'joy'
                    min: 1            | min: 7             | 5  | 8  | scale: min must be less than max
                    min: 1            | min: one           | 5  | 14 | min must be a number, not 'one'
                    min: 1            | min: 1.5           | 5  | 8  | scale: min and max must be whole numbers
                    - q1              | - q2               | 8  | 10 | items: 'q2' is there twice
                    - q1              | - [q1]             | 7  | 5  | an item of items must have names and values
                    reversed: true    | reversed: maybe    | 10 | 15 | reversed must be true or false, not 'maybe'
                    reversed: true    | revers: true       | 10 | 5  | an item of items: 'revers' is none of key, reversed, text
                    [q1, q2]          | [q1, q9]           | 15 | 17 | intrinsic: there is no item 'q9' in items
                    [q1, q2]          | [q1, q1]           | 15 | 17 | intrinsic: the item 'q1' is there twice
                    [q1, q2]          | []                 | 15 | 12 | items: between 1 and 500 are needed, and there are 0
                    key: intrinsic    | key: wave          | 13 | 10 | key: 'wave' is what a response has anyway; choose another name
                    key: intrinsic    | key: In-trinsic    | 13 | 10 | key must be the name of a property: letters and digits
                    key: reading      | key: intrinsic     | 18 | 11 | subscales: 'intrinsic' is there twice
                    minimum: 1        | minimum: 3         | 16 | 14 | minimum must be a whole number from 1 to 2, not 3
                    measures: intrinsic | measures: both   | 17 | 15 | measures must be intrinsic or extrinsic, not 'both'
                    - {key: קריאה-3} | - {key: קריאה-3    | 12 | 10 | this is not YAML
                    """)
    void isRefusedWithThePlaceOfTheFault(String from, String to, int line, int column, String problem) {
        DefinitionException fault = catchThrowableOfType(DefinitionException.class,
                () -> Instrument.read("goals.yaml", SOUND.replace(from, to)));
        assertThat(fault).hasMessageContaining(problem);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isEqualTo(column);
        assertThat(fault.file()).isEqualTo("goals.yaml");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Instrument.read("x.yaml", "id: x"))
            .hasMessage("x.yaml, line 1, column 1: the file needs 'title'");
        assertThatThrownBy(() -> Instrument.read("x.yaml", "# nothing")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> Instrument.read("x.yaml", "- a")).hasMessageContaining("must have names and values");
    }

    @Test
    void aFileCannotMakeObjectsOrExplode() {
        assertThatThrownBy(() -> Instrument.read("x.yaml", "id: !!java.net.URL [\"http://example.org\"]"))
            .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> Instrument.read("x.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nid: [*b, *b]"))
            .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> Instrument.read("x.yaml", "[".repeat(1000))).isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> Instrument.read("x.yaml", "x".repeat(1 << 19))).isInstanceOf(DefinitionException.class)
            .hasMessageContaining("longer than 262,144 characters");
    }

    @Test
    void theScaleSaysWhichAnswersThereAre() {
        Scale seven = new Scale(1, 7, false);
        assertThat(seven.allows(1)).isTrue();
        assertThat(seven.allows(7)).isTrue();
        assertThat(seven.allows(7.5)).isFalse();
        assertThat(seven.allows(2.5)).isFalse();
        assertThat(seven.words()).isEqualTo("a whole number from 1 to 7");
        Scale slider = new Scale(0, 0.5, true);
        assertThat(slider.allows(0.25)).isTrue();
        assertThat(slider.words()).isEqualTo("a number from 0 to 0.5");
    }

    /**
     * Elliot and Murayama (2008), Table 1; Lin, McKeachie and Kim (2003), section 2.2.
     */
    @Test
    void theShippedKeysAreThoseThatWerePublished() {
        assertThat(Instruments.shipped()).extracting(Instrument::id)
            .containsExactly("agq-r", "knowledge-coherence", "mslq-goal-orientation");
        assertThat(items("agq-r", "masteryApproach")).containsExactly("1", "3", "7");
        assertThat(items("agq-r", "masteryAvoidance")).containsExactly("5", "9", "11");
        assertThat(items("agq-r", "performanceApproach")).containsExactly("2", "4", "8");
        assertThat(items("agq-r", "performanceAvoidance")).containsExactly("6", "10", "12");
        assertThat(items("mslq-goal-orientation", "intrinsicGoals")).containsExactly("1", "16", "22", "24");
        assertThat(items("mslq-goal-orientation", "extrinsicGoals")).containsExactly("7", "11", "13", "30");
    }

    @Test
    void theShippedOnesHaveNoTextsEveryItemInOneSubscaleAndASource() {
        for (Instrument instrument : Instruments.shipped()) {
            assertThat(instrument.items()).allMatch((item) -> item.text() == null && !item.reversed());
            assertThat(instrument.subscales().stream().flatMap((subscale) -> subscale.items().stream()))
                .containsExactlyInAnyOrderElementsOf(instrument.items().stream().map(Item::key).toList());
            assertThat(instrument.source()).isNotBlank();
        }
    }

    private static List<String> items(String instrument, String subscale) {
        return Instruments.shipped()
            .stream()
            .filter((one) -> one.id().equals(instrument))
            .findFirst()
            .flatMap((one) -> one.subscale(subscale))
            .orElseThrow()
            .items();
    }

}
