package org.throughline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * What an import asks and tells the database.
 *
 * @param database the database
 * @param queries the query files
 */
record Graph(Database database, QueryCatalogue queries) {

    /** Adds the ids that the graph has. */
    void readIds(Kind kind, Ids ids) {
        database.forEach(queries.get(kind.knownQuery()), Map.of(), (row) -> ids.addFromGraph(row.string("id")));
    }

    /** Every node of the kind with those that are broader. */
    Map<String, List<String>> readHierarchy(Kind kind) {
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

}
