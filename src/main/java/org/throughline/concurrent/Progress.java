package org.throughline.concurrent;

/** How whoever waits for a long computation follows and stops it. */
public interface Progress {

    /** Follows nothing and never stops. */
    Progress NONE = (done, total) -> {
    };

    /**
     * Called now and then, by one thread at a time, with a growing count.
     * @param done how many steps are done
     * @param total how many there are
     */
    void advanced(int done, int total);

    /**
     * Asked now and then, by any thread: whether to give up.
     * @return true to end the computation with a
     * {@link java.util.concurrent.CancellationException}
     */
    default boolean isCancelled() {
        return false;
    }

}
