package org.throughline.report;

/** Follows a run. Called by the thread that does the work, so it must not block. */
public interface RunListener {

    /** Follows nothing. */
    RunListener NONE = new RunListener() {

        @Override
        public void advanced(Step step) {
            // nobody to tell
        }

        @Override
        public void ended(RunReport run) {
            // nobody to tell
        }

    };

    /**
     * Part of the work is done.
     * @param step how far it is
     */
    void advanced(Step step);

    /**
     * The run has ended, in whatever way. Nothing follows.
     * @param run its last state
     */
    void ended(RunReport run);

    /**
     * How far a run is.
     *
     * @param phase project, measure or write
     * @param done teachers done
     * @param total teachers in all
     */
    record Step(String phase, long done, long total) {
    }

}
