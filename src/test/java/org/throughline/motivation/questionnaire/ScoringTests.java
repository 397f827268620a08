package org.throughline.motivation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.questionnaire.Instrument.Subscale;

class ScoringTests {

    private static final Instrument GOALS = Instrument.read("goals.yaml", """
            id: goals
            title: Goals
            domain: motivation
            scale: {min: 1, max: 5}
            items: [a, {key: b, reversed: true}, c, d]
            subscales:
              - {key: interest, items: [a, b, c], minimum: 2}
              - {key: reward, items: [d]}
            """);

    private static final Subscale INTEREST = GOALS.subscales().getFirst();

    private static final Subscale REWARD = GOALS.subscales().getLast();

    private static ResponseSheet sheet(Object... keysAndAnswers) {
        Map<String, Double> answers = new HashMap<>();
        for (int at = 0; at < keysAndAnswers.length; at += 2) {
            answers.put((String) keysAndAnswers[at], ((Number) keysAndAnswers[at + 1]).doubleValue());
        }
        return ResponseSheet.of(GOALS, answers);
    }

    @Test
    void aScoreIsTheMeanWithReversedItemsFromTheOtherEnd() {
        assertThat(sheet("a", 5, "b", 2, "c", 3, "d", 1).score(INTEREST)).hasValue(4);
        assertThat(sheet("b", 2).value("b")).hasValue(4);
    }

    @Test
    void aScoreIsTheMeanOfTheItemsAnsweredIfTheseAreEnough() {
        assertThat(sheet("a", 5, "c", 2).score(INTEREST)).hasValue(3.5);
        assertThat(sheet("a", 5).score(INTEREST)).isEmpty();
        assertThat(sheet("a", 5).score(REWARD)).isEmpty();
        assertThat(sheet().scores()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void answersThatTheScaleDoesNotHaveCountAsNotGiven() {
        ResponseSheet sheet = sheet("a", 6, "b", 2.5, "c", 3, "d", 0, "unknown", 3);
        assertThat(sheet.outside()).isEqualTo(3);
        assertThat(sheet.answered()).isEqualTo(1);
        assertThat(sheet.score(INTEREST)).isEmpty();
    }

    @Test
    void itemsAreDescribedOverTheirAnswersAndCorrelatedOverCompleteSheets() {
        List<ResponseSheet> sheets = List.of(sheet("a", 1, "b", 4, "c", 2), sheet("a", 3, "b", 3, "c", 2),
                sheet("a", 5, "b", 1, "c", 4), sheet("a", 5));
        List<ItemStatistics> items = ItemStatistics.of(GOALS, INTEREST, sheets);
        assertThat(items).extracting(ItemStatistics::item).containsExactly("a", "b", "c");
        ItemStatistics a = items.getFirst();
        assertThat(a.n()).isEqualTo(4);
        assertThat(a.missing()).isZero();
        assertThat(a.mean()).isEqualTo(3.5);
        assertThat(a.floor()).isEqualTo(0.25);
        assertThat(a.ceiling()).isEqualTo(0.5);
        // of 1, 3, 5 with 4, 5, 9: b counts as 2, 3, 5
        assertThat(a.itemRest().getAsDouble()).isEqualTo(0.944911182523068, within(1e-12));
        assertThat(items.get(1).missing()).isEqualTo(1);
        assertThat(items.get(1).mean()).isEqualTo(10 / 3.0, within(1e-12));
        assertThat(items.get(1).ceiling()).isEqualTo(1 / 3.0, within(1e-12));
    }

    @Test
    void ofNobodyNothingIsSaid() {
        ItemStatistics none = ItemStatistics.of(GOALS, INTEREST, List.of()).getFirst();
        assertThat(none).isEqualTo(new ItemStatistics("a", 0, 0, null, null, null, null, OptionalDouble.empty()));
        SubscaleStatistics nothing = SubscaleStatistics.of(GOALS, REWARD, List.of(), 10, 1);
        assertThat(nothing.scores().mean()).isNull();
        assertThat(nothing.reliability().alpha().value()).isEmpty();
    }

    @Test
    void aSubscaleIsDescribedByItsScoresAndReliability() {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            int level = 1 + at % 5;
            sheets.add(sheet("a", level, "b", 6 - Math.min(5, level + at % 2), "c", Math.max(1, level - at % 3 / 2)));
        }
        sheets.add(sheet("a", 1));
        SubscaleStatistics found = SubscaleStatistics.of(GOALS, INTEREST, sheets, 50, 7);
        assertThat(found.scores().n()).isEqualTo(40);
        assertThat(found.undefined()).isEqualTo(1);
        assertThat(found.reliability().alpha().value().getAsDouble()).isBetween(0.9, 1.0);
        assertThat(found.reliability().alpha().low().getAsDouble())
            .isLessThan(found.reliability().alpha().value().getAsDouble());
        assertThat(SubscaleStatistics.of(GOALS, INTEREST, sheets, 50, 7)).isEqualTo(found);
    }

    @Test
    void wavesAreComparedAmongThoseWithAScoreInBoth() {
        Map<String, ResponseSheet> first = Map.of("t1", sheet("d", 1), "t2", sheet("d", 2), "t3", sheet("d", 3), "t4",
                sheet("a", 3));
        Map<String, ResponseSheet> second = Map.of("t1", sheet("d", 2), "t2", sheet("d", 5), "t4", sheet("d", 3), "t5",
                sheet("d", 5));
        WaveComparison found = WaveComparison.of(REWARD, 1, first, 2, second);
        assertThat(found.change().n()).isEqualTo(2);
        assertThat(found.change().first()).hasValue(1.5);
        assertThat(found.change().second()).hasValue(3.5);
        assertThat(found.change().difference()).hasValue(2);
        assertThat(found.change().d().getAsDouble()).isEqualTo(Math.sqrt(2), within(1e-12));
    }

}
