package org.throughline.concurrent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps work apart that must not happen at the same time: some shares the place with its
 * like, some needs it alone. Nobody waits; who cannot begin is told what is at work.
 */
public final class Exclusion {

    private final List<String> sharing = new ArrayList<>();

    private @Nullable String alone;

    /**
     * Begins work that its like does not disturb.
     * @param work what it is, for people, such as "the analysis of coherence"
     * @return to be closed at its end
     * @throws BusyException if work that must be alone is going on
     */
    public synchronized Permit share(String work) {
        String other = alone;
        if (other != null) {
            throw new BusyException(other);
        }
        sharing.add(work);
        return new Permit(() -> sharing.remove(work));
    }

    /**
     * Begins work that must be alone.
     * @param work what it is, for people, such as "the import of sample"
     * @return to be closed at its end
     * @throws BusyException if anything is going on
     */
    public synchronized Permit claim(String work) {
        String other = (alone == null && !sharing.isEmpty()) ? sharing.getFirst() : alone;
        if (other != null) {
            throw new BusyException(other);
        }
        alone = work;
        return new Permit(() -> alone = null);
    }

    /** The place that some work takes until this is closed. */
    public final class Permit implements AutoCloseable {

        private final Runnable leave;

        private boolean closed;

        private Permit(Runnable leave) {
            this.leave = leave;
        }

        /** Gives the place back; the second time nothing happens. */
        @Override
        public void close() {
            synchronized (Exclusion.this) {
                if (!closed) {
                    closed = true;
                    leave.run();
                }
            }
        }

    }

    /** Other work is going on. */
    public static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private BusyException(String work) {
            super("Not while " + work + " is at work: wait for its end, or cancel it.");
        }

    }

}
