package org.throughline.ingest.moodle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Traces that are stored.
 *
 * @param id derived from the files and the options
 * @param rows rows of all files
 * @param from first time, null without any
 * @param to last time
 * @param files that were read
 * @param counts rows by component, category and outcome, over all files
 */
public record TraceSource(String id, long rows, @Nullable String from, @Nullable String to, List<StoredFile> files,
        List<TraceCount> counts) {

    /**
     * A file that was read.
     *
     * @param name in the import folder
     * @param format log, quiz_report, posts, or the table of the database
     * @param rows all rows
     * @param kept acts of learners, or whatever the file is about
     * @param excluded rows that are stored and no acts of a learner
     * @param repeated repetitions
     * @param rejected rows that are not stored
     * @param from first time, null without any
     * @param to last time
     */
    public record StoredFile(String name, String format, long rows, long kept, long excluded, long repeated,
            long rejected, @Nullable String from, @Nullable String to) {
    }

}
