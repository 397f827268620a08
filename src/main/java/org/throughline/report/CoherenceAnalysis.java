package org.throughline.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.CoherenceEngine;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.TeacherCoherence;
import org.throughline.graph.Projection;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** The coherence of every teacher's selection. */
final class CoherenceAnalysis implements Analysis {

    private final CoherenceParameters parameters;

    private final CoherenceWriter writer;

    CoherenceAnalysis(CoherenceParameters parameters, Database database, QueryCatalogue queries) {
        this.parameters = parameters;
        this.writer = new CoherenceWriter(database, queries);
    }

    @Override
    public String kind() {
        return AnalysisKind.COHERENCE.key();
    }

    @Override
    public Map<String, Object> parameters() {
        return RunParameters.describe(parameters);
    }

    @Override
    public @Nullable Long seed() {
        return null;
    }

    @Override
    public String inputHash(Projection projection) {
        return projection.hash();
    }

    @Override
    public Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases) {
        List<TeacherCoherence> results = new CoherenceEngine(projection, parameters).all(phases.start("measure"));
        writer.writeResults(run, parameters, results, phases.start("write"));
        return Map.of();
    }

    @Override
    public void publish(String run) {
        if (RunParameters.giveHeadline(parameters())) {
            writer.publishHeadline(run);
        }
    }

}
