package org.throughline.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** What the graph is made of, for those who write Cypher. */
public final class SchemaReports {

    private final Database database;

    private final QueryCatalogue queries;

    public SchemaReports(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * The schema as the graph has it now.
     *
     * @param labels each with the number of its nodes
     * @param relationships each type with the labels it joins and their number
     * @param properties each property of a label with its types
     * @param constraints the constraints
     * @param indexes the indexes
     */
    public record SchemaReport(List<Map<String, @Nullable Object>> labels,
            List<Map<String, @Nullable Object>> relationships, List<Map<String, @Nullable Object>> properties,
            List<Map<String, @Nullable Object>> constraints, List<Map<String, @Nullable Object>> indexes) {
    }

    public SchemaReport schema() {
        return new SchemaReport(rows("count-labels"), rows("count-relationships"), rows("list-properties"),
                rows("list-constraints"), rows("list-indexes"));
    }

    private List<Map<String, @Nullable Object>> rows(String query) {
        return database.list(queries.get("report/" + query), Map.of()).stream().map(Row::values).toList();
    }

}
