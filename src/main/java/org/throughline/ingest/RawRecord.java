package org.throughline.ingest;

import java.util.List;

/**
 * A record of a CSV file as it is written.
 *
 * @param line the line of the file in which it starts, from 1
 * @param cells its cells, quotes resolved
 */
record RawRecord(long line, List<String> cells) {

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
