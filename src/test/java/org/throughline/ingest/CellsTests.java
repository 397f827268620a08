package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @CsvSource({ "2024-01-31, 2024-01-31", "2024-02-29, 2024-02-29", "2024-01-31T10:15, 2024-01-31",
            "2024-01-31T10:15:30, 2024-01-31", "2024-01-31T23:59:59.999Z, 2024-01-31",
            "2024-01-31T00:30:00+02:00, 2024-01-31", "2024-01-31 10:15, 2024-01-31",
            "2024-01-31 10:15:30+0200, 2024-01-31", "2024-01-31T10:15-05, 2024-01-31" })
    void aDayIsTheDayAsWritten(String cell, LocalDate expected) throws RowRejectedException {
        assertThat(Cells.day("opened_on", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2023-02-29", "2024-1-31", "24-01-31", "2024-01-31T", "2024-01-31T25:00", "2024-01-31T10",
            "2024-01-31T10:60", "2024-01-31T10:15:60", "2024-01-31x", "20240131", "31.01.2024", "0000-00-00",
            "٢٠٢٤-٠١-٣١", "1899-12-31", "2200-01-01", "45322" })
    void anythingElseIsNoDay(String cell) {
        assertThatExceptionOfType(RowRejectedException.class).isThrownBy(() -> Cells.day("opened_on", cell))
            .satisfies((failure) -> assertThat(failure.reason()).isEqualTo(RejectReason.BAD_DATE));
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "2.5, 2.5", "+3, 3", "1e3, 1000", "-0, 0", "007, 7", "0.1, 0.1" })
    void anAmountIsReadTheSameEverywhere(String cell, double expected) throws RowRejectedException {
        assertThat(Cells.amount("hours", cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2,5", "1 000", ".5", "5.", "0x10", "1_000", "Infinity", "NaN", "1d", "ten", "½" })
    void anythingElseIsNoAmount(String cell) {
        assertThatExceptionOfType(RowRejectedException.class).isThrownBy(() -> Cells.amount("hours", cell))
            .satisfies((failure) -> assertThat(failure.reason()).isEqualTo(RejectReason.BAD_NUMBER));
    }

    @Test
    void anIdMayBeInAnyScript() throws RowRejectedException {
        assertThat(Cells.id("id", "קורס 12/ب-😀")).isEqualTo("קורס 12/ب-😀");
        assertThat(Cells.id("id", "x".repeat(Cells.LONGEST_ID))).hasSize(Cells.LONGEST_ID);
    }

    @ParameterizedTest
    @CsvSource({ "AUGUST, 2023-07-31, 2022", "AUGUST, 2023-08-01, 2023", "JANUARY, 2023-01-01, 2023",
            "DECEMBER, 2023-12-01, 2023", "DECEMBER, 2023-11-30, 2022" })
    void anAcademicYearIsTheCalendarYearItStartsIn(Month start, LocalDate date, long expected) {
        assertThat(new AcademicYear(start).of(date)).isEqualTo(expected);
        assertThat(new AcademicYear(start).of(null)).isNull();
    }

}
