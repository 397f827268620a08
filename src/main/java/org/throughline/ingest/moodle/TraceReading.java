package org.throughline.ingest.moodle;

import java.util.List;

/**
 * What came out of reading the traces of a folder.
 *
 * @param source the id of the source: the same files with the same options have the same
 * @param files in the order of reading
 * @param kinds of events, those that no table knows first
 */
public record TraceReading(String source, List<TraceFileReport> files, List<EventKind> kinds) {

    /** Rows of all files that are rejected. */
    public long rejected() {
        return files.stream().flatMap((file) -> file.rejected().values().stream()).mapToLong(Long::longValue).sum();
    }

}
