package org.throughline.cohort;

import java.time.LocalDate;
import java.time.Month;

/**
 * The academic years of a cohort, each named by the calendar year in which it starts.
 *
 * @param firstYear the first one
 * @param years how many
 */
record Calendar(int firstYear, int years) {

    int lastYear() {
        return this.firstYear + this.years - 1;
    }

    static LocalDate start(int year) {
        return LocalDate.of(year, Month.AUGUST, 1);
    }

    static LocalDate end(int year) {
        return start(year + 1).minusDays(1);
    }

    /** The academic year of a day. */
    static int year(LocalDate day) {
        return day.isBefore(start(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    /** The first year of the cohort in which a course is open from the start. */
    int firstOpenYear(LocalDate openedOn) {
        int year = this.firstYear;
        while (start(year).isBefore(openedOn)) {
            year++;
        }
        return year;
    }

}
