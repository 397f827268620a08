package org.throughline.ingest;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (phase, done, total) -> {
    };

    /**
     * Takes notice of progress.
     * @param phase what is being done, for people to read, for example
     * {@code "Checking courses.csv"}
     * @param done the bytes that this phase has read
     * @param total the bytes that this phase will read; {@code done} reaches it exactly
     * once, at the end of the phase
     */
    void update(String phase, long done, long total);

}
