package org.throughline.ingest.moodle;

/**
 * A row that cannot be stored.
 *
 * @param file the name in the folder
 * @param line the line in which the row starts, 0 in files that have no lines
 * @param column the column, empty if the whole row is meant
 * @param value what the cell holds, where that cannot be a name; else empty
 * @param reason why
 */
public record TraceRejection(String file, long line, String column, String value, TraceReject reason) {
}
