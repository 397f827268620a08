package org.throughline.engagement;

import java.util.Locale;

/**
 * A table of traces, in the one form that all readers of learning platforms bring them
 * to. Each is a Parquet file; its columns are made by
 * {@code sql/traces/empty-<name>.sql}.
 */
public enum TraceTable {

    /** What people did, one row an event; also events that are no acts of a learner. */
    EVENTS,

    /** Attempts at quizzes. */
    ATTEMPTS,

    /** Posts in forums. */
    POSTS,

    /** Work handed in. */
    SUBMISSIONS,

    /** Activities and resources of the courses. */
    MODULES,

    /** Activities that learners completed. */
    COMPLETIONS,

    /** The files that were read, and what became of their rows. */
    FILES;

    /** The name of the file without its ending, and of the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
