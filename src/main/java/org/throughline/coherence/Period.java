package org.throughline.coherence;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.throughline.graph.DateInterval;

/** The time a selection is taken from: all of it, or one academic year. */
public sealed interface Period {

    /** Everything, dated or not. */
    Period ALL = new All();

    /**
     * One academic year.
     * @param startYear the calendar year it starts in
     * @return the period
     * @throws IllegalArgumentException if the year is not from 1 to 9998
     */
    static Period academicYear(int startYear) {
        return new AcademicYear(startYear);
    }

    /**
     * The period of a text, the inverse of {@code toString}.
     * @param text {@code all}, or the calendar year an academic year starts in, as
     * {@code 2023}
     * @return the period
     * @throws IllegalArgumentException if it is neither
     */
    static Period parse(String text) {
        if (text.equals(ALL.toString())) {
            return ALL;
        }
        if (!AcademicYear.FORMAT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A period is 'all' or the year an academic year starts in, as '2023', not '" + text + "'");
        }
        return academicYear(Integer.parseInt(text));
    }

    /**
     * The academic year of a date.
     * @param date any date
     * @param yearStart the month on whose first day an academic year starts
     * @return the calendar year it starts in
     */
    static int yearOf(LocalDate date, Month yearStart) {
        return date.getYear() - ((date.getMonthValue() < yearStart.getValue()) ? 1 : 0);
    }

    /**
     * The days of this period.
     * @param yearStart the month on whose first day an academic year starts
     * @return an interval
     */
    DateInterval interval(Month yearStart);

    /** Everything, dated or not. */
    record All() implements Period {

        @Override
        public DateInterval interval(Month yearStart) {
            return DateInterval.ALWAYS;
        }

        @Override
        public String toString() {
            return "all";
        }

    }

    /**
     * From the first day of the start month to the day before it a year later. What has
     * no date is in no academic year.
     *
     * @param startYear the calendar year it starts in
     */
    record AcademicYear(int startYear) implements Period {

        private static final Pattern FORMAT = Pattern.compile("\\d{4}");

        public AcademicYear {
            if (startYear < 1 || startYear > 9998) {
                throw new IllegalArgumentException(
                        "An academic year starts in a year from 1 to 9998, not " + startYear);
            }
        }

        @Override
        public DateInterval interval(Month yearStart) {
            LocalDate start = LocalDate.of(startYear, yearStart, 1);
            return DateInterval.between(start, start.plusYears(1));
        }

        @Override
        public String toString() {
            return "%04d".formatted(startYear);
        }

    }

}
