package org.throughline.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;

/** What a run does: it computes on the projection and writes to the graph. */
sealed interface Analysis
        permits CoherenceAnalysis, ThreadsAnalysis, EngagementAnalysis, MotivationAnalysis, KnowledgeAnalysis {

    /** How an analysis tells how far it is. */
    interface Phases {

        /** The progress of the next phase. */
        Progress start(String phase);

    }

    /** The kind of the run. */
    String kind();

    /** The parameters by name, in a fixed order. */
    Map<String, Object> parameters();

    /** The seed of what is random, null where nothing is. */
    @Nullable Long seed();

    /** The hash of all that the result depends on besides the parameters. */
    String inputHash(Projection projection);

    /**
     * Computes and writes. What is written belongs to the run and shows nowhere else
     * before {@link #publish}, so that it can be taken back.
     * @return what is to be kept on the run itself, by name
     */
    Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases);

    /**
     * Makes the results the current ones, where this analysis has such; called when all
     * are written. It cannot be cancelled any more.
     */
    void publish(String run, Phases phases);

}
