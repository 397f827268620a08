package org.throughline.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies the files of {@code cypher/schema/} in the order of their numbers. A file is
 * named for what it makes, {@code V001__unique_teacher_id} for the constraint
 * {@code unique_teacher_id}; what is there already is left alone, so that a change needs
 * a new file. Applying twice changes nothing.
 */
public final class Schema {

    private final Database database;

    private final QueryCatalogue queries;

    public Schema(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Makes what is missing and waits until every index answers. */
    public void apply() {
        Set<String> present = database.list(queries.get("schema/list-names"), Map.of())
            .stream()
            .map((row) -> row.string("name"))
            .collect(Collectors.toSet());
        List<Query> missing = queries.in("schema")
            .stream()
            .filter((query) -> query.access() == Access.SCHEMA)
            .filter((query) -> !present.contains(query.shortName().replaceFirst("^V\\d+__", "")))
            .toList();
        missing.forEach(database::apply);
        if (!missing.isEmpty()) {
            database.list(queries.get("schema/await-indexes"), Map.of());
        }
    }

}
