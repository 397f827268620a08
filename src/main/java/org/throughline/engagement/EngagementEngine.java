package org.throughline.engagement;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.throughline.concurrent.Progress;

/**
 * Computes engagement from all traces of a store: sessions, features, scores and
 * profiles. The result depends on the traces, the enrolments and the parameters alone, to
 * the bit: not on the order of rows, files or enrolments, nor on the number of threads.
 */
public final class EngagementEngine {

    private final TraceStore traces;

    private final Path work;

    private final long memory;

    /**
     * An engine.
     * @param traces what people did
     * @param work where temporary files may be
     * @param memory bytes that the database may use, besides the heap
     */
    public EngagementEngine(TraceStore traces, Path work, long memory) {
        this.traces = traces;
        this.work = work;
        this.memory = memory;
    }

    /**
     * Analyses all enrolments.
     * @param enrolments distinct by teacher and course, in any order
     * @param parameters of the analysis
     * @param progress follows and stops it, also in the middle of a long statement
     * @param sessions the Parquet file that is written: the sessions under the main
     * threshold, for {@link SessionReader}
     * @return the results
     * @throws java.util.concurrent.CancellationException if the progress says so or the
     * thread is interrupted
     * @throws DuckException if the database fails, as without room for its files
     */
    @SuppressWarnings("DoNotCallSuggester")
    public EngagementResults analyse(Stream<Enrolment> enrolments, EngagementParameters parameters, Progress progress,
            Path sessions) {
        throw new UnsupportedOperationException("not yet: " + traces.sources() + work + memory);
    }

}
