package org.throughline.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the values of cells, the same way in every country: dates as ISO 8601 writes
 * them, numbers with a point and ASCII digits.
 */
final class Cells {

    /** Characters an id may have. */
    static final int LONGEST_ID = 256;

    private static final int GREATEST_COUNT = 999;

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private static final Pattern DAY = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})"
            + "([T ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,][0-9]{1,9})?)?"
            + "(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?");

    private Cells() {
    }

    /** An identifier: short, and nothing in it that cannot be seen. */
    static String id(String column, String cell) throws RowRejectedException {
        if (cell.length() > LONGEST_ID) {
            throw new RowRejectedException(RejectReason.BAD_ID, column, cell,
                    "the id is longer than %d characters".formatted(LONGEST_ID));
        }
        OptionalInt invisible = cell.codePoints().filter(Cells::isInvisible).findFirst();
        if (invisible.isPresent()) {
            throw new RowRejectedException(RejectReason.BAD_ID, column, cell,
                    "the id contains a character that cannot be seen: U+%04X".formatted(invisible.getAsInt()));
        }
        return cell;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Persian and other words need the joiners
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
            default -> false;
        };
    }

    /** A text of any language; of control characters only tab and line breaks. */
    static String text(String column, String cell) throws RowRejectedException {
        if (cell.length() > CsvFile.LONGEST_CELL) {
            throw new RowRejectedException(RejectReason.BAD_TEXT, column, cell,
                    "longer than %d characters".formatted(CsvFile.LONGEST_CELL));
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                throw new RowRejectedException(RejectReason.BAD_TEXT, column, cell,
                        "contains a control character: U+%04X".formatted((int) c));
            }
        }
        return cell;
    }

    static String oneOf(String column, String cell, List<String> words) throws RowRejectedException {
        String word = cell.toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            throw new RowRejectedException(RejectReason.NOT_ALLOWED, column, cell,
                    "must be one of: %s".formatted(String.join(", ", words)));
        }
        return word;
    }

    /** A finite number that is not negative. */
    static Double amount(String column, String cell) throws RowRejectedException {
        double number = number(column, cell, RejectReason.BAD_NUMBER);
        if (number < 0) {
            throw new RowRejectedException(RejectReason.OUT_OF_RANGE, column, cell, "must not be negative");
        }
        return number + 0.0; // -0 is 0
    }

    /** A finite number. */
    static Double number(String column, String cell) throws RowRejectedException {
        return number(column, cell, RejectReason.BAD_NUMBER) + 0.0; // -0 is 0
    }

    /** A number from 0 to 1. */
    static Double share(String column, String cell) throws RowRejectedException {
        double number = number(column, cell);
        if (number < 0 || number > 1) {
            throw new RowRejectedException(RejectReason.OUT_OF_RANGE, column, cell, "must lie between 0 and 1");
        }
        return number;
    }

    /** A whole number from 0 to {@value #GREATEST_COUNT}. */
    static Long count(String column, String cell) throws RowRejectedException {
        double number = number(column, cell);
        if (number != Math.rint(number) || number < 0 || number > GREATEST_COUNT) {
            throw new RowRejectedException(RejectReason.OUT_OF_RANGE, column, cell,
                    "must be a whole number from 0 to %d".formatted(GREATEST_COUNT));
        }
        return (long) number;
    }

    /** A finite number above zero. */
    static Double weight(String column, String item, String written) throws RowRejectedException {
        double weight = number(column, item, written, RejectReason.BAD_WEIGHT,
                "the weight after the colon is not a number (write 0.7 with a point)");
        if (weight <= 0) {
            throw new RowRejectedException(RejectReason.BAD_WEIGHT, column, item, "the weight must be above 0");
        }
        return weight;
    }

    private static double number(String column, String cell, RejectReason reason) throws RowRejectedException {
        return number(column, cell, cell, reason, "not a number (write 2.5 with a point, without thousands separator;"
                + " leave the cell empty if there is none)");
    }

    private static double number(String column, String cell, String written, RejectReason reason, String message)
            throws RowRejectedException {
        if (!NUMBER.matcher(written).matches()) {
            throw new RowRejectedException(reason, column, cell, message);
        }
        double number = Double.parseDouble(written);
        if (Double.isInfinite(number)) {
            throw new RowRejectedException(RejectReason.OUT_OF_RANGE, column, cell, "too large a number");
        }
        return number;
    }

    static Long year(String column, String cell) throws RowRejectedException {
        if (!YEAR.matcher(cell).matches()) {
            throw new RowRejectedException(RejectReason.BAD_DATE, column, cell,
                    "not a year (write the calendar year in which the academic year starts, such as 2024)");
        }
        return (long) plausible(column, cell, Integer.parseInt(cell));
    }

    /**
     * A date; of a date-time the date as it is written, in the place where it was
     * written.
     */
    static LocalDate day(String column, String cell) throws RowRejectedException {
        Matcher day = DAY.matcher(cell);
        if (!day.matches()) {
            throw new RowRejectedException(RejectReason.BAD_DATE, column, cell,
                    "not a date (write 2024-01-31 or 2024-01-31T10:15; leave the cell empty if there is none)");
        }
        if (!isTime(day)) {
            throw new RowRejectedException(RejectReason.BAD_DATE, column, cell, "there is no such time of day");
        }
        try {
            return LocalDate.of(plausible(column, cell, Integer.parseInt(day.group("year"))),
                    Integer.parseInt(day.group("month")), Integer.parseInt(day.group("day")));
        }
        catch (DateTimeException ex) {
            throw new RowRejectedException(RejectReason.BAD_DATE, column, cell, "there is no such date");
        }
    }

    private static boolean isTime(Matcher day) {
        if (day.group("hour") == null) {
            return true;
        }
        int second = (day.group("second") == null) ? 0 : Integer.parseInt(day.group("second"));
        return Integer.parseInt(day.group("hour")) < 24 && Integer.parseInt(day.group("minute")) < 60 && second < 60;
    }

    private static int plausible(String column, String cell, int year) throws RowRejectedException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RowRejectedException(RejectReason.BAD_DATE, column, cell,
                    "the year must lie between %d and %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }

}
