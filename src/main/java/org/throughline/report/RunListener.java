package org.throughline.report;

import org.throughline.concurrent.Follower;

/** Follows a run. */
public interface RunListener extends Follower<RunListener.Step, RunReport> {

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
     * How far a run is.
     *
     * @param phase project, measure or write
     * @param done teachers done
     * @param total teachers in all
     */
    record Step(String phase, long done, long total) {
    }

}
