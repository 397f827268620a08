package org.throughline.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a query of a person may take.
 *
 * @param rows rows that a page shows at the most
 * @param time how long it may run
 * @param memory how much memory its transaction may use, in bytes
 * @param embedded whether the database is ours, so that the limit of memory holds
 */
public record CypherLimits(int rows, Duration time, long memory, boolean embedded) {

    private static final long MEGABYTE = 1024 * 1024;

    /** The limit of memory for a person. */
    String memoryText() {
        return embedded ? memory / MEGABYTE + " MB" : "the limit of the server";
    }

    /** The limits in sentences. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("A query may only read the graph: no changes, no files (LOAD CSV), no commands to the server, and no"
                + " procedures but those that read the graph or its schema.");
        words.add(String.format(Locale.ROOT, "The page shows at most %,d rows; a download holds all of them.", rows));
        words.add("A query is stopped after %d seconds; it can be cancelled before.".formatted(time.toSeconds()));
        words.add(embedded
                ? "A query that needs more than " + memoryText() + " of memory is stopped; a list that is built within"
                        + " one expression does not count towards it."
                : "How much memory a query may use is set at the server (db.memory.transaction.max).");
        words.add(String.format(Locale.ROOT, "A graph is drawn of at most %,d nodes.", CypherGraphs.MAX_NODES));
        return words;
    }

}
