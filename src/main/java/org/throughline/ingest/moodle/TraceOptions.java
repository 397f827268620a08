package org.throughline.ingest.moodle;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

/**
 * How traces are read.
 *
 * @param zone whose clock the platform shows, where the folder does not say it
 * @param memory bytes outside of the heap; what does not fit goes to disk
 * @param work where folders for the time of the work are made
 * @param pseudonyms what is stored for the id of a person
 * @param fingerprint tells ways to make pseudonyms apart without giving a key away
 */
public record TraceOptions(ZoneId zone, long memory, Path work, UnaryOperator<String> pseudonyms, String fingerprint) {

    /** Ids kept as they are. */
    public static TraceOptions keeping(ZoneId zone, long memory, Path work) {
        return new TraceOptions(zone, memory, work, UnaryOperator.identity(), "keep");
    }

    /** Whether ids are stored as they come. */
    boolean keeps() {
        return fingerprint.equals("keep");
    }

}
