package org.throughline.ingest.moodle;

/**
 * A kind of event in the logs.
 *
 * @param component as it is stored
 * @param event its name
 * @param category what it was taken for
 * @param known whether a table says so; if not, its verb does
 * @param rows how many there are
 */
public record EventKind(String component, String event, String category, boolean known, long rows) {
}
