package org.throughline.store;

import java.util.Map;

/**
 * Applies the files of {@code cypher/schema/} in the order of their numbers. Each can run
 * any number of times.
 */
public final class Schema {

    private final Database database;

    private final QueryCatalogue queries;

    public Schema(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    public void apply() {
        for (Query query : queries.in("schema")) {
            if (query.access() == Access.SCHEMA) {
                database.apply(query);
            }
        }
        database.forEach(queries.get("schema/await-indexes"), Map.of(), (row) -> {
        });
    }

}
