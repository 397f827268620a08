package org.throughline.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.EngagementEngine;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.EngagementResults;
import org.throughline.engagement.Enrolment;
import org.throughline.graph.Projection;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * How engaged the teachers were, by the traces beside the graph. Nothing is written to
 * the graph before everything is computed.
 */
final class EngagementAnalysis implements Analysis {

    private final EngagementParameters parameters;

    private final EngagementInput input;

    private final EngagementSettings settings;

    private final EngagementWriter writer;

    private @Nullable EngagementResults results;

    EngagementAnalysis(EngagementParameters parameters, EngagementInput input, EngagementSettings settings,
            Database database, QueryCatalogue queries) {
        this.parameters = parameters;
        this.input = input;
        this.settings = settings;
        this.writer = new EngagementWriter(database, queries);
    }

    @Override
    public String kind() {
        return AnalysisKind.ENGAGEMENT.key();
    }

    @Override
    public Map<String, Object> parameters() {
        return RunParameters.describe(parameters);
    }

    @Override
    public Long seed() {
        return parameters.seed();
    }

    /**
     * The enrolments and the traces.
     * @throws InvalidDataException if there are no traces
     */
    @Override
    public String inputHash(Projection projection) {
        if (!input.hasTraces()) {
            throw new InvalidDataException("Engagement is computed from the logs of a learning platform, and there are"
                    + " none: put them into the folders events/ or moodle/ of an import folder, and import it.");
        }
        return input.hash();
    }

    @Override
    public Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases) {
        Path sessions = settings.sessions(run);
        try (Stream<Enrolment> enrolments = input.enrolments()) {
            EngagementResults found = new EngagementEngine(settings.traces(), settings.work(), settings.memory())
                .analyse(enrolments, parameters, phases.start("traces"), SessionFiles.begin(sessions));
            this.results = found;
            return new EngagementFigures(found, parameters).findings(phases.start("sum")).toSummary();
        }
        catch (RuntimeException ex) {
            SessionFiles.drop(sessions);
            throw ex;
        }
    }

    @Override
    public void publish(String run, Phases phases) {
        EngagementResults found = results;
        if (found == null) {
            throw new IllegalStateException("nothing was computed");
        }
        writer.publish(run, found, phases.start("write"));
        SessionFiles.publish(settings.sessions(run));
    }

}
