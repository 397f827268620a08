package org.throughline.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Results that are properties of the teachers themselves, and say of which run they are:
 * a run overwrites those of earlier runs of its kind.
 */
final class CarriedResults {

    /**
     * The kinds of analysis that leave such results; coherence has a headline instead.
     */
    static final List<AnalysisKind> KINDS = List.of(AnalysisKind.ENGAGEMENT, AnalysisKind.MOTIVATION,
            AnalysisKind.KNOWLEDGE);

    private final Database database;

    private final QueryCatalogue queries;

    CarriedResults(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** How many teachers carry results of a run of a kind. */
    long count(AnalysisKind kind, String run) {
        return database.single(queries.get(kind.key() + "/count-teachers"), Map.of("run", run)).longValue("teachers");
    }

    /** How many teachers carry results of a run of any kind. */
    long count(String run) {
        return KINDS.stream().mapToLong((kind) -> count(kind, run)).sum();
    }

    /** How many teachers carried the results of a run when it ended, by its summary. */
    static int carriers(Map<String, @Nullable Object> summary) {
        return (summary.get("carriers") instanceof Number carriers) ? carriers.intValue() : 0;
    }

    /** Takes the results of a run off the graph; nothing if it does not carry them. */
    void forget(String run) {
        new EngagementWriter(database, queries).forget(run);
        new MotivationWriter(database, queries).forget(run);
        new KnowledgeWriter(database, queries).forget(run);
        new ResponseScoring(database, queries).forget(run);
        new CodeResolution(database, queries).forget(run);
    }

}
