package org.throughline.report;

import java.nio.file.Path;
import java.time.ZoneId;
import org.throughline.engagement.TraceStore;

/**
 * What the analysis of engagement needs besides the database.
 *
 * @param traces the traces of learning platforms
 * @param folder where the sessions of each run are kept, and what does not fit into
 * memory
 * @param memory bytes that the work on traces may use
 * @param zone in which days begin, where nothing else is said
 */
public record EngagementSettings(TraceStore traces, Path folder, long memory, ZoneId zone) {

    /** Where temporary files may be. */
    Path work() {
        return folder.resolve(".work");
    }

    /** The sessions of a run, as a Parquet file. */
    Path sessions(String run) {
        return folder.resolve(run).resolve("sessions.parquet");
    }

}
