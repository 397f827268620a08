package org.throughline.coherence.nullmodel;

import java.util.List;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * Compares statistics of everybody's selection with chance, under any {@link NullModel}.
 * The result depends on the arguments alone, to the bit, and not on the number of
 * threads.
 */
public final class NullComparison {

    private NullComparison() {
    }

    /**
     * Compares everybody.
     * @param parameters the model, draws, seed
     * @param statistics what is compared, each with a key of its own
     * @param selections of all teachers
     * @param interval the period
     * @param courseCount how many courses there are
     * @param pools of the teachers; without meaning under {@link NullModel#CURVEBALL}
     * @param threads how many to use, at least 1
     * @param progress follows and stops it
     * @return the figures of each teacher
     * @throws IllegalArgumentException if two statistics have the same key
     * @throws java.util.concurrent.CancellationException if the progress says so or the
     * thread is interrupted
     */
    public static NullResults of(NullParameters parameters, List<Statistic> statistics, Selections selections,
            DateInterval interval, int courseCount, Pools pools, int threads, Progress progress) {
        if (statistics.stream().map(Statistic::key).distinct().count() < statistics.size()) {
            throw new IllegalArgumentException("Two statistics have the same key: " + statistics);
        }
        return switch (parameters.model()) {
            case FIXED_ROW, FIXED_ROW_BY_POPULARITY -> new FixedRow(parameters, selections, interval, courseCount)
                .compare(statistics, pools, threads, progress);
            case CURVEBALL ->
                new CurveballComparison(parameters, selections, interval).compare(statistics, threads, progress);
        };
    }

}
