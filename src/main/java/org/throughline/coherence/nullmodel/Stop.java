package org.throughline.coherence.nullmodel;

import org.throughline.concurrent.Progress;

/** The part of a progress that stops: for steps that are not counted. */
final class Stop {

    private Stop() {
    }

    static Progress of(Progress progress) {
        return new Progress() {

            @Override
            public void advanced(int done, int total) {
                // another loop counts
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }

        };
    }

}
