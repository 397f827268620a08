package org.throughline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** Writes knowledge to the graph: properties of Teacher. */
final class KnowledgeWriter {

    /** The properties of Teacher. */
    static final List<String> OF_TEACHER = List.of("knowledgeApplied", "knowledgeIntegrated", "knowledgeCoherence",
            "knowledgeEvidence", "knowledgeRun");

    private static final int BATCH = 2_000;

    private final Database database;

    private final QueryCatalogue queries;

    private final List<Map<String, Object>> rows = new ArrayList<>();

    KnowledgeWriter(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Adds a teacher. */
    void add(String teacher, Map<String, @Nullable Object> properties) {
        rows.add(Map.of("teacher", teacher, "properties", properties));
        if (rows.size() == BATCH) {
            flush();
        }
    }

    /** Writes what waits; to be called at the end. */
    void flush() {
        if (!rows.isEmpty()) {
            database.write(queries.get("knowledge/publish"), Map.of("rows", rows));
            rows.clear();
        }
    }

    /** Takes off the graph what other runs left. */
    void forgetOthers(String run) {
        forget("knowledge/forget-others", run);
    }

    /** Takes the results of a run off the graph; nothing if it does not carry them. */
    void forget(String run) {
        forget("knowledge/forget", run);
    }

    private void forget(String query, String run) {
        long teachers;
        do {
            teachers = database
                .write(queries.get(query),
                        Map.of("run", run, "nothing", TeacherBatches.nothing(OF_TEACHER), "limit", BATCH))
                .rows()
                .getFirst()
                .longValue("teachers");
        }
        while (teachers == BATCH);
    }

}
