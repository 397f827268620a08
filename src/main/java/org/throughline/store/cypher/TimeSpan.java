package org.throughline.store.cypher;

import java.math.BigDecimal;

/**
 * A duration in an answer. Months, days and seconds are apart, for their lengths differ.
 *
 * @param months months
 * @param days days
 * @param seconds seconds
 * @param nanoseconds from 0 to 999,999,999
 */
public record TimeSpan(long months, long days, long seconds, int nanoseconds) {

    /** ISO 8601, such as {@code P1Y2M3DT4H5M6.5S}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("P");
        append(text, months / 12, 'Y');
        append(text, months % 12, 'M');
        append(text, days, 'D');
        StringBuilder time = new StringBuilder();
        append(time, seconds / 3600, 'H');
        append(time, seconds % 3600 / 60, 'M');
        appendSeconds(time);
        if (!time.isEmpty()) {
            text.append('T').append(time);
        }
        return (text.length() == 1) ? "PT0S" : text.toString();
    }

    private static void append(StringBuilder text, long amount, char unit) {
        if (amount != 0) {
            text.append(amount).append(unit);
        }
    }

    private void appendSeconds(StringBuilder time) {
        if (nanoseconds == 0) {
            append(time, seconds % 60, 'S');
            return;
        }
        // nanoseconds count upwards from the seconds, also below zero
        BigDecimal exact = BigDecimal.valueOf(seconds % 60).add(BigDecimal.valueOf(nanoseconds, 9));
        time.append(exact.stripTrailingZeros().toPlainString()).append('S');
    }

}
