package org.throughline.motivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.Incentive.Completion;
import org.throughline.motivation.Incentive.Step;

class IncentiveTests {

    private final Incentive incentive = new Incentive(30);

    private static Completion completion(String course, int year, String day, @Nullable Double hours) {
        return new Completion(course, year, LocalDate.parse(day), hours);
    }

    @Test
    void theCourseThatReachesThirtyHoursCrossesTheLine() {
        Map<String, Step> steps = incentive.steps(List.of(completion("c", 2020, "2021-05-01", 10.0),
                completion("a", 2020, "2020-10-01", 12.0), completion("b", 2020, "2021-01-01", 18.0)));
        assertThat(steps).containsExactly(Map.entry("a", new Step(12, false)), Map.entry("b", new Step(30, true)),
                Map.entry("c", new Step(40, false)));
    }

    @Test
    void aSecondCreditCrossesAgainAndAYearStartsAnew() {
        Map<String, Step> steps = incentive.steps(List.of(completion("a", 2020, "2020-10-01", 65.0),
                completion("b", 2020, "2020-11-01", 30.0), completion("c", 2021, "2021-10-01", 29.5)));
        assertThat(steps).containsEntry("a", new Step(65, true))
            .containsEntry("b", new Step(95, true))
            .containsEntry("c", new Step(29.5, false));
    }

    @Test
    void onTheSameDayTheIdsDecideAndUnknownHoursAddNothing() {
        Map<String, Step> steps = incentive.steps(List.of(completion("b", 2020, "2020-10-01", 20.0),
                completion("a", 2020, "2020-10-01", 20.0), completion("x", 2020, "2020-10-01", null)));
        assertThat(steps).containsOnlyKeys("a", "b");
        assertThat(steps.get("b")).isEqualTo(new Step(40, true));
    }

    @Test
    void decimalsDoNotMissTheLineByARounding() {
        List<Completion> tenths = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            tenths.add(completion("c" + (100 + at), 2020, "2020-10-01", 0.1));
        }
        Map<String, Step> steps = incentive.steps(tenths);
        Step last = Objects.requireNonNull(steps.get("c399"));
        assertThat(last.hours()).isCloseTo(30, within(1e-9));
        assertThat(last.crossed()).isTrue();
    }

    @Property(tries = 200)
    void thereAreAsManyCrossingsAsTheSumHasCreditsAtTheMost(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 80) Integer> hours) {
        List<Completion> completions = new ArrayList<>();
        for (int at = 0; at < hours.size(); at++) {
            completions.add(completion("c" + (10 + at), 2020, "2020-10-01", hours.get(at).doubleValue()));
        }
        Map<String, Step> steps = incentive.steps(completions);
        int sum = hours.stream().mapToInt(Integer::intValue).sum();
        long crossings = steps.values().stream().filter(Step::crossed).count();
        assertThat(crossings).isLessThanOrEqualTo(sum / 30);
        assertThat(crossings > 0).isEqualTo(sum >= 30);
    }

    @Test
    void aCreditHasHours() {
        assertThatThrownBy(() -> new Incentive(0)).isInstanceOf(IllegalArgumentException.class);
    }

}
