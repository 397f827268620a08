package org.throughline.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as reports show it.
 *
 * @param id derived from the files and the options, so that the same import has the same
 * id
 * @param name what people call the folder
 * @param status running, finished, failed or cancelled
 * @param startedAt ISO date-time in UTC
 * @param finishedAt ISO date-time in UTC, null while it runs
 * @param counts what became of the rows, by what they are, such as courses; empty until
 * it has finished
 * @param rejected rows that could not be loaded
 * @param rejects whether these can be downloaded
 * @param message why it did not finish, null if it did
 * @param analysisStale whether the figures of the teachers are not those of the data that
 * are loaded now
 */
public record ImportReport(String id, String name, String status, String startedAt, @Nullable String finishedAt,
        Map<String, Counts> counts, long rejected, boolean rejects, @Nullable String message, boolean analysisStale) {

    /** Whether it is at work. */
    boolean isRunning() {
        return status.equals("running");
    }

    ImportReport withAnalysisStale(boolean stale) {
        return new ImportReport(id, name, status, startedAt, finishedAt, counts, rejected, rejects, message, stale);
    }

    /**
     * What became of the rows of a file.
     *
     * @param created rows that were new
     * @param updated rows that changed something
     * @param unchanged rows that the graph held so
     * @param repeated repetitions of an earlier row
     * @param rejected rows that could not be loaded
     */
    public record Counts(long created, long updated, long unchanged, long repeated, long rejected) {
    }

    /**
     * How far an import is.
     *
     * @param phase check, empty or load
     * @param object what it is done with: a file, or the graph
     * @param done how much is done, in bytes of the file or parts of the graph
     * @param total how much there is
     */
    public record Step(String phase, String object, long done, long total) {
    }

}
