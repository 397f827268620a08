package org.throughline.engagement;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.concurrent.Progress;

/**
 * Ends a statement that may run for minutes when somebody wants it to stop: a thread of
 * its own looks every now and then, because the one that waits for the statement cannot.
 */
final class StatementGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StatementGuard.class);

    private static final long MILLISECONDS = 50;

    private final Progress progress;

    private final Thread worker;

    private final Thread watcher;

    private @Nullable Statement running;

    private boolean stopped;

    private boolean closed;

    StatementGuard(Progress progress, Thread worker) {
        this.progress = progress;
        this.worker = worker;
        this.watcher = Thread.ofPlatform().daemon().name("statement-guard").start(this::look);
    }

    static CancellationException cancelled() {
        return new CancellationException("The computation was cancelled");
    }

    private synchronized void look() {
        try {
            while (!closed) {
                ask();
                if (stopped && running != null) {
                    cancel(running);
                }
                wait(MILLISECONDS);
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void ask() {
        if (!stopped) {
            this.stopped = progress.isCancelled() || worker.isInterrupted();
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        }
        catch (SQLException ex) {
            LOG.debug("A statement could not be cancelled", ex);
        }
    }

    /** Whether somebody has wanted the work to stop. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** Guards a statement until the watch is closed. */
    synchronized Watch watch(Statement statement) {
        ask();
        this.running = statement;
        return new Watch(this);
    }

    private synchronized void release() {
        this.running = null;
    }

    @Override
    public synchronized void close() {
        this.closed = true;
        notifyAll();
    }

    @Override
    public String toString() {
        return "guard of " + worker.getName() + " by " + watcher.getName();
    }

    /** While one statement runs. */
    static final class Watch implements AutoCloseable {

        /** Watches nothing. */
        static final Watch NONE = new Watch(null);

        private final @Nullable StatementGuard guard;

        private Watch(@Nullable StatementGuard guard) {
            this.guard = guard;
        }

        /** Throws if the work is to stop. */
        void check() {
            if (guard != null && guard.isStopped()) {
                throw cancelled();
            }
        }

        @Override
        public void close() {
            if (guard != null) {
                guard.release();
            }
        }

    }

}
