package org.throughline.ingest;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Tells the academic year of a date by the calendar year in which it starts.
 *
 * @param start the month it starts in
 */
record AcademicYear(Month start) {

    /** The academic year, null for no date. */
    @Nullable Long of(@Nullable LocalDate date) {
        if (date == null) {
            return null;
        }
        return (long) (date.getMonth().compareTo(start) < 0 ? date.getYear() - 1 : date.getYear());
    }

}
