package org.throughline.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.store.CypherConsole;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * What an editor must know to complete and to check Cypher: the schema of the graph and
 * the functions and procedures that may be called. In the form of {@code DbSchema} of
 * {@code @neo4j-cypher/language-support}.
 */
public final class CypherSchemas {

    private static final List<String> VERSIONS = List.of("5", "25");

    private final Database database;

    private final QueryCatalogue queries;

    private final CypherConsole console;

    private @Nullable Known known;

    public CypherSchemas(Database database, QueryCatalogue queries, CypherConsole console) {
        this.database = database;
        this.queries = queries;
        this.console = console;
    }

    /**
     * The schema.
     *
     * @param labels labels of nodes
     * @param relationshipTypes types of relationships
     * @param propertyKeys names of properties
     * @param graphSchema which labels a type joins
     * @param functions by version of Cypher, then by name
     * @param procedures by version of Cypher, then by name
     * @param properties the properties of each label, with their types
     */
    public record CypherSchema(List<String> labels, List<String> relationshipTypes, List<String> propertyKeys,
            List<Pattern> graphSchema, Map<String, Map<String, Map<String, @Nullable Object>>> functions,
            Map<String, Map<String, Map<String, @Nullable Object>>> procedures, List<PropertyOfLabel> properties) {
    }

    /**
     * Two labels and what joins their nodes.
     *
     * @param from label of the start
     * @param relType type of the relationship
     * @param to label of the end
     */
    public record Pattern(String from, String relType, String to) {
    }

    /**
     * A property of the nodes of a label.
     *
     * @param label the label
     * @param property its name
     * @param types the types of its values
     */
    public record PropertyOfLabel(String label, String property, List<String> types) {
    }

    private record Known(String state, CypherSchema schema) {
    }

    /** The schema as it is now; read again only after something was written. */
    public synchronized CypherSchema schema() {
        String state = database.state();
        Known last = known;
        if (last != null && last.state().equals(state)) {
            return last.schema();
        }
        CypherSchema schema = read();
        known = new Known(state, schema);
        return schema;
    }

    private CypherSchema read() {
        List<Pattern> patterns = rows("workbench/list-patterns").stream()
            .map((row) -> new Pattern(row.string("from"), row.string("relType"), row.string("to")))
            .toList();
        List<PropertyOfLabel> properties = rows("report/list-properties").stream()
            .map((row) -> new PropertyOfLabel(row.string("label"), row.string("property"), row.list("types")))
            .toList();
        Map<String, Map<String, Map<String, @Nullable Object>>> functions = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, @Nullable Object>>> procedures = new LinkedHashMap<>();
        for (String version : VERSIONS) {
            functions.put("CYPHER " + version, byName(console.functions(version), CypherSchemas::mayBeCalled));
            procedures.put("CYPHER " + version, byName(console.procedures(version), (row) -> true));
        }
        return new CypherSchema(names("workbench/list-labels", "label"),
                names("workbench/list-types", "relationshipType"), names("workbench/list-property-keys", "propertyKey"),
                patterns, functions, procedures, properties);
    }

    private static boolean mayBeCalled(Row function) {
        return function.booleanValue("isBuiltIn")
                && !function.string("name").toLowerCase(Locale.ROOT).startsWith("graph.");
    }

    private static Map<String, Map<String, @Nullable Object>> byName(List<Row> rows, Predicate<Row> wanted) {
        Map<String, Map<String, @Nullable Object>> byName = new TreeMap<>();
        rows.stream().filter(wanted).forEach((row) -> {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>(row.values());
            if (entry.get("deprecatedBy") == null) {
                // the editor wants a text or nothing at all
                entry.remove("deprecatedBy");
            }
            byName.put(row.string("name"), entry);
        });
        return byName;
    }

    private List<String> names(String query, String column) {
        return rows(query).stream().map((row) -> row.string(column)).toList();
    }

    private List<Row> rows(String query) {
        return database.list(queries.get(query), Map.of());
    }

}
