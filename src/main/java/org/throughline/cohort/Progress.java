package org.throughline.cohort;

/**
 * Hears how far a generation has come. An exception thrown here ends the generation;
 * nothing of it is kept.
 */
@FunctionalInterface
public interface Progress {

    /** For those who do not want to know. */
    Progress SILENT = (written, total) -> {
    };

    /**
     * Called now and then, and once at the end.
     * @param written teachers written so far
     * @param total teachers to write
     */
    void teachers(long written, long total);

}
