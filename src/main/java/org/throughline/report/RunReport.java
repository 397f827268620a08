package org.throughline.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Run;
import org.throughline.store.RunStatus;

/**
 * A run as reports show it.
 *
 * @param id derived from what it computes, so that the same work is the same run
 * @param kind what was done
 * @param status running, finished, failed or cancelled
 * @param parameters its parameters
 * @param seed seed of what is random, null where nothing is
 * @param startedAt ISO date-time in UTC
 * @param finishedAt ISO date-time in UTC, null while it runs
 * @param inputHash SHA-256 of the input
 * @param version version of Throughline
 * @param message why it failed, null if it did not
 */
public record RunReport(String id, String kind, String status, Map<String, @Nullable Object> parameters,
        @Nullable Long seed, String startedAt, @Nullable String finishedAt, String inputHash, String version,
        @Nullable String message) {

    /** Whether its results are whole. */
    public boolean isFinished() {
        return status.equals(RunStatus.FINISHED.word());
    }

    /** Whether nothing more will happen to it. */
    boolean isEnded() {
        return !status.equals(RunStatus.RUNNING.word());
    }

    /**
     * Whether this is an analysis of everything completed, whose results the teachers
     * carry.
     */
    boolean givesHeadline() {
        return kind.equals(AnalysisKind.COHERENCE.key()) && RunParameters.giveHeadline(parameters);
    }

    static RunReport of(Run run) {
        return new RunReport(run.id(), run.kind(), run.status().word(), RunParameters.fromJson(run.parameters()),
                run.seed(), run.startedAt().toInstant().toString(),
                (run.finishedAt() == null) ? null : run.finishedAt().toInstant().toString(), run.inputHash(),
                run.version(), run.message());
    }

}
