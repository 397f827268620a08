package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/**
 * All nodes, relationships and properties of a graph as sorted lines: graphs are equal if
 * these are. What tells the time of an import is left out, and how much of it was new,
 * which depends on what was there before.
 */
final class GraphContent {

    private static final Query NODES = TestDatabase.query(Access.READ, """
            MATCH (n)
            RETURN labels(n) AS labels, properties(n) AS properties""");

    private static final Query RELATIONSHIPS = TestDatabase.query(Access.READ, """
            MATCH (a)-[r]->(b)
            RETURN labels(a) + [a.id] AS source, type(r) AS type, labels(b) + [b.id] AS target,
                   properties(r) AS properties""");

    private GraphContent() {
    }

    static List<String> of(Database database) {
        List<String> lines = new ArrayList<>();
        database.forEach(NODES, Map.of(), (row) -> lines.add(row.get("labels") + " " + properties(row)));
        database.forEach(RELATIONSHIPS, Map.of(), (row) -> lines
            .add(row.get("source") + " " + row.get("type") + " " + row.get("target") + " " + properties(row)));
        lines.sort(null);
        return lines;
    }

    /** Without the records of imports: what two different folders may have in common. */
    static List<String> withoutRuns(Database database) {
        return of(database).stream().filter((line) -> !line.startsWith("[Run]")).toList();
    }

    private static Map<String, Object> properties(Row row) {
        Map<String, Object> properties = new TreeMap<>(row.map("properties"));
        properties.remove("startedAt");
        properties.remove("finishedAt");
        properties.keySet().removeAll(List.of("created", "updated", "unchanged"));
        return properties;
    }

}
