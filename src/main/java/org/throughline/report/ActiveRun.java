package org.throughline.report;

import java.util.concurrent.CompletableFuture;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Follower;
import org.throughline.concurrent.Followers;
import org.throughline.concurrent.Progress;
import org.throughline.store.Run;

/** A run that is at work, and those who follow it. */
final class ActiveRun {

    private final Run run;

    private final Exclusion.Permit permit;

    private final Followers<RunListener.Step, RunReport> followers = new Followers<>();

    private final CompletableFuture<RunReport> end = new CompletableFuture<>();

    private volatile boolean cancelled;

    ActiveRun(Run run, Exclusion.Permit permit) {
        this.run = run;
        this.permit = permit;
    }

    Run run() {
        return run;
    }

    String id() {
        return run.id();
    }

    RunReport report() {
        RunReport ended = followers.end();
        return (ended == null) ? RunReport.of(run) : ended;
    }

    void follow(Follower<? super RunListener.Step, ? super RunReport> follower) {
        followers.add(follower);
    }

    /**
     * What had to wait for this can begin when the followers hear of the end. Who waits
     * is released by {@link #release}, when every follower has heard it.
     */
    void end(RunReport report) {
        permit.close();
        followers.ended(report);
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
                followers.advanced(new RunListener.Step(phase, done, total));
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }

        };
    }

}
