package org.throughline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Batches;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * What an import asks and tells the database.
 *
 * @param database the database
 * @param queries the query files
 */
record Graph(Database database, QueryCatalogue queries) implements Existing {

    /** What researchers made themselves stays when the data are replaced. */
    private static final List<String> KEPT_LABELS = List.of("View", "SavedQuery");

    @Override
    public void readIds(Kind kind, Ids ids) {
        database.forEach(queries.get(kind.knownQuery()), Map.of(), (row) -> ids.addFromGraph(row.string("id")));
    }

    @Override
    public void readDefinitions(Definitions definitions) {
        for (Kind kind : List.of(Kind.INSTRUMENT, Kind.CODEBOOK)) {
            database.forEach(queries.get(kind.knownQuery()), Map.of(),
                    (row) -> definitions.addFromGraph(kind, row.string("id"), row.string("definition")));
        }
    }

    @Override
    public Map<String, List<String>> readHierarchy(Kind kind) {
        Map<String, List<String>> broader = new HashMap<>();
        database.forEach(queries.get("import/hierarchy-of-" + kind.label() + "s"), Map.of(),
                (row) -> broader.put(row.string("id"), row.list("broader")));
        return broader;
    }

    /** What the graph holds under these keys. */
    List<Row> readCurrent(ImportFile format, List<Map<String, Object>> keys) {
        return database.list(queries.get("import/current-" + format.topic()), Map.of("keys", keys));
    }

    /** Writes rows in one transaction. */
    void load(ImportFile format, List<Map<String, @Nullable Object>> rows) {
        database.write(queries.get("import/load-" + format.topic()), Map.of("rows", rows));
    }

    /** Writes the relationships among the nodes of one file, in one transaction. */
    void link(ImportFile format, List<Map<String, @Nullable Object>> rows) {
        database.write(queries.get("import/link-" + format.topic()), Map.of("rows", rows));
    }

    /**
     * Deletes everything but {@link #KEPT_LABELS}, in transactions of a bounded size:
     * relationships first, because a node can have any number of them.
     */
    void clear(Progress progress) {
        Map<String, List<String>> kept = Map.of("kept", KEPT_LABELS);
        Row content = database.single(queries.get("import/count-graph"), kept);
        long total = content.longValue("nodes") + content.longValue("relationships") + 1;
        Progress.Phase phase = new Progress.Phase(Progress.Work.EMPTY, "the graph");
        long[] done = { 0 };
        progress.update(phase, 0, total);
        for (String query : List.of("import/delete-relationships", "import/delete-nodes")) {
            Batches.repeat((limit) -> {
                long deleted = database.write(queries.get(query), Map.of("kept", KEPT_LABELS, "limit", limit))
                    .rows()
                    .getFirst()
                    .longValue("deleted");
                done[0] += deleted;
                progress.update(phase, Math.min(done[0], total - 1), total);
                return deleted;
            });
        }
        progress.update(phase, total, total);
    }

}
