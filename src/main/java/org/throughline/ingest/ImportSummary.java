package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.moodle.TraceFileReport;

/**
 * What an import did.
 *
 * @param runId the id of the Run node that records it
 * @param folder the import folder
 * @param files what became of each file that was read, in the order of reading
 * @param notRead names in the folder that are no file of an import; sub-folders end in
 * {@code /}
 * @param rejects the reject file, null if no row was rejected
 * @param traces what was recognised in the files of a learning platform
 * @param elapsed how long it took
 */
public record ImportSummary(String runId, Path folder, List<FileSummary> files, List<String> notRead,
        @Nullable Path rejects, List<TraceFileReport> traces, Duration elapsed) {

    public ImportSummary {
        files = List.copyOf(files);
        notRead = List.copyOf(notRead);
        traces = List.copyOf(traces);
    }

    /** Rows of all files that were rejected. */
    public long rejected() {
        return files.stream().mapToLong(FileSummary::rejected).sum();
    }

    /** Whether the import left the graph as it was. */
    public boolean changedNothing() {
        return files.stream().allMatch((file) -> file.created() + file.updated() == 0);
    }

    /**
     * What became of the rows of one file: {@code rows = loaded + repeated + rejected}.
     * Blank lines are no rows.
     *
     * @param file the name of the file
     * @param rows rows read, without the header
     * @param created rows whose node or relationship is new in the graph
     * @param updated rows that changed something in the graph
     * @param unchanged rows that the graph already held exactly so
     * @param repeated exact repetitions of an earlier row, left out
     * @param rejectedBy rows rejected, by reason; reasons that did not occur are absent
     */
    public record FileSummary(String file, long rows, long created, long updated, long unchanged, long repeated,
            Map<RejectReason, Long> rejectedBy) {

        public FileSummary {
            rejectedBy = Map.copyOf(rejectedBy);
        }

        /** Rows whose content is in the graph now. */
        public long loaded() {
            return created + updated + unchanged;
        }

        /** Rows that are in the reject file. */
        public long rejected() {
            return rejectedBy.values().stream().mapToLong(Long::longValue).sum();
        }

    }

}
