package org.throughline.graph;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from one (included) to another (excluded), or always. Only {@link #ALWAYS}
 * contains what has no date: a selection of one year must not be filled with courses
 * nobody can place in a year.
 *
 * @param fromDay the first day, as days since 1970-01-01
 * @param toDay the day after the last, likewise
 */
public record DateInterval(int fromDay, int toDay) {

    /** All dates and the missing one. */
    public static final DateInterval ALWAYS = new DateInterval(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** The day of what has no date: before every day, so inside {@link #ALWAYS} alone. */
    public static final int UNKNOWN_DAY = Integer.MIN_VALUE;

    public DateInterval {
        if (fromDay >= toDay) {
            throw new IllegalArgumentException(
                    "An interval must end after it starts: from day " + fromDay + " to day " + toDay);
        }
    }

    /**
     * The days between two dates.
     * @param from the first day
     * @param to the day after the last
     * @return the interval
     * @throws IllegalArgumentException if it would be empty, or beyond the years a
     * projection can hold (about five million years from now)
     */
    public static DateInterval between(LocalDate from, LocalDate to) {
        return new DateInterval(day(from), day(to));
    }

    /**
     * A date as a day number.
     * @param date any date
     * @return days since 1970-01-01
     * @throws IllegalArgumentException if the date is millions of years away
     */
    public static int day(LocalDate date) {
        long day = date.toEpochDay();
        if (day <= Integer.MIN_VALUE || day >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The date " + date + " is beyond what a projection holds");
        }
        return (int) day;
    }

    /**
     * Whether a day is inside.
     * @param day days since 1970-01-01, or {@link #UNKNOWN_DAY}
     * @return true if it counts
     */
    public boolean contains(int day) {
        return day >= fromDay && day < toDay;
    }

    /**
     * The first day.
     * @return empty for {@link #ALWAYS}
     */
    public Optional<LocalDate> from() {
        return equals(ALWAYS) ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(fromDay));
    }

    /**
     * The day after the last.
     * @return empty for {@link #ALWAYS}
     */
    public Optional<LocalDate> to() {
        return equals(ALWAYS) ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(toDay));
    }

}
