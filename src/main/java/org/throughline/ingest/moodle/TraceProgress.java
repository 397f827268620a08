package org.throughline.ingest.moodle;

/** Is told how far the reading of traces has come. */
@FunctionalInterface
public interface TraceProgress {

    /** Tells nobody. */
    TraceProgress NONE = (object, done, total) -> {
    };

    /**
     * Takes notice of progress.
     * @param object what is read or written
     * @param done bytes or steps
     * @param total what {@code done} will come to
     * @throws java.util.concurrent.CancellationException to stop here; nothing is stored
     * then
     */
    void update(String object, long done, long total);

}
