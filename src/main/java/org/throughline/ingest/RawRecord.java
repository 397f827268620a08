package org.throughline.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a CSV file as it is written.
 *
 * @param line the line of the file in which it starts, from 1
 * @param cells its cells, quotes resolved
 * @param column the column of the file from which it was made, null if it is a whole row
 * @param fault why it cannot be read, null if it can
 */
record RawRecord(long line, List<String> cells, @Nullable String column, @Nullable String fault) {

    RawRecord(long line, List<String> cells) {
        this(line, cells, null, null);
    }

    /** Fields that are not those of the header. */
    static String wrongCount(int fields, int header) {
        return "%d fields where the header has %d%s".formatted(fields, header,
                (fields > header) ? " (put a cell that contains the separator into quotes)" : "");
    }

    /** Holds nothing but separators and white space, as spreadsheets leave behind. */
    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

}
