package org.throughline.ingest.moodle;

import java.util.Locale;

/** What a file of traces is. */
public enum TraceForm {

    /** An export of the log report. */
    LOG,

    /** An export of the report of a quiz. */
    QUIZ_REPORT,

    /** Posts in forums, with columns that the folder describes. */
    POSTS,

    /** A table of the database of the platform. */
    TABLE;

    /** The word for it in files and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
