package org.throughline.report;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.concurrent.Progress;
import org.throughline.store.Run;

/** A run that is at work, and those who follow it. */
final class ActiveRun {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveRun.class);

    private final Run run;

    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();

    private final CompletableFuture<RunReport> end = new CompletableFuture<>();

    private volatile boolean cancelled;

    private RunListener.@Nullable Step last;

    private @Nullable RunReport ended;

    ActiveRun(Run run) {
        this.run = run;
    }

    Run run() {
        return run;
    }

    String id() {
        return run.id();
    }

    synchronized RunReport report() {
        return (ended == null) ? RunReport.of(run) : ended;
    }

    /**
     * A listener that comes late hears the last step first; one that comes too late hears
     * the end.
     */
    synchronized void follow(RunListener listener) {
        if (ended != null) {
            listener.ended(ended);
            return;
        }
        listeners.add(listener);
        if (last != null) {
            listener.advanced(last);
        }
    }

    private synchronized void advanced(RunListener.Step step) {
        last = step;
        for (RunListener listener : listeners) {
            tell(() -> listener.advanced(step));
        }
    }

    /** Who waits is released by {@link #release}, when every listener has heard it. */
    synchronized void end(RunReport report) {
        ended = report;
        for (RunListener listener : listeners) {
            tell(() -> listener.ended(report));
        }
    }

    /** A listener that fails, such as a browser that went away, must not fail the run. */
    private static void tell(Runnable news) {
        try {
            news.run();
        }
        catch (RuntimeException ex) {
            LOG.debug("A listener of a run failed", ex);
        }
    }

    void release() {
        end.complete(report());
    }

    RunReport await() {
        return end.join();
    }

    void cancel() {
        cancelled = true;
    }

    Progress progress(String phase) {
        return new Progress() {

            @Override
            public void advanced(int done, int total) {
                ActiveRun.this.advanced(new RunListener.Step(phase, done, total));
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }

        };
    }

}
