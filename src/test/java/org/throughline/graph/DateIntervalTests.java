package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateIntervalTests {

    private static final LocalDate START = LocalDate.of(2023, 8, 1);

    private static final LocalDate END = LocalDate.of(2024, 8, 1);

    @Test
    void hasItsFirstDayAndNotItsEnd() {
        DateInterval interval = DateInterval.between(START, END);
        assertThat(interval.contains(DateInterval.day(START))).isTrue();
        assertThat(interval.contains(DateInterval.day(END) - 1)).isTrue();
        assertThat(interval.contains(DateInterval.day(END))).isFalse();
        assertThat(interval.contains(DateInterval.day(START) - 1)).isFalse();
        assertThat(interval.from()).contains(START);
        assertThat(interval.to()).contains(END);
    }

    @Test
    void onlyAlwaysHasWhatHasNoDate() {
        assertThat(DateInterval.between(LocalDate.of(-1000, 1, 1), END).contains(DateInterval.UNKNOWN_DAY)).isFalse();
        assertThat(DateInterval.ALWAYS.contains(DateInterval.UNKNOWN_DAY)).isTrue();
        assertThat(DateInterval.ALWAYS.contains(DateInterval.day(START))).isTrue();
        assertThat(DateInterval.ALWAYS.from()).isEmpty();
        assertThat(DateInterval.ALWAYS.to()).isEmpty();
    }

    @Test
    void mustNotBeEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateInterval.between(START, START))
            .withMessageContaining("must end after it starts");
    }

    @Test
    void aDateMillionsOfYearsAwayIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DateInterval.day(LocalDate.MAX))
            .withMessageContaining("beyond what a projection holds");
    }

}
