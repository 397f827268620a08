package org.throughline.ingest;

/**
 * One line of the reject file.
 *
 * @param file the file
 * @param line the line in which the row starts
 * @param column the column, empty if the whole row is meant
 * @param value what the cell holds, empty if that says nothing
 * @param reason the kind of trouble
 * @param message the reason in full
 */
record Rejection(String file, long line, String column, String value, RejectReason reason, String message) {
}
