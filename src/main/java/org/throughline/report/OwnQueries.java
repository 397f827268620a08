package org.throughline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Access;
import org.throughline.store.CypherConsole;
import org.throughline.store.CypherConsole.Check;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * The queries that people saved in the graph ({@code :SavedQuery}), beside those of
 * {@code cypher/library}. A query is saved only if it may be run.
 */
final class OwnQueries {

    /** Types that a parameter can have. */
    static final Set<String> TYPES = Set.of("String", "Integer", "Float", "Boolean", "Date", "List", "Nodes");

    private static final int LONGEST_TITLE = 200;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    private final QueryCatalogue queries;

    private final CypherConsole console;

    private final Projections projections;

    private final Clock clock;

    OwnQueries(Database database, QueryCatalogue queries, CypherConsole console, Projections projections, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.console = console;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * A saved query.
     *
     * @param title its title
     * @param query what can be run
     */
    record Own(String title, Query query) {
    }

    List<Own> list() {
        return database.list(queries.get("queries/list-queries"), Map.of()).stream().map(OwnQueries::own).toList();
    }

    Optional<Own> find(String name) {
        return database.list(queries.get("queries/find-query"), Map.of("name", name))
            .stream()
            .findFirst()
            .map(OwnQueries::own);
    }

    private static Own own(Row row) {
        String description = row.string("description");
        List<Query.Column> columns = row.<String>list("columns")
            .stream()
            .map((column) -> new Query.Column(column, "Any", ""))
            .toList();
        return new Own(row.string("title"), new Query("own/" + row.string("name"), description, "", Access.READ,
                parameters(row.string("parameters")), columns, "", null, row.string("cypher")));
    }

    private static List<Query.Parameter> parameters(String json) {
        try {
            List<Map<String, @Nullable String>> entries = JSON.readValue(json, new TypeReference<>() {
            });
            return entries.stream()
                .map((entry) -> new Query.Parameter(Objects.requireNonNull(entry.get("name")),
                        Objects.requireNonNull(entry.get("type")), Objects.requireNonNull(entry.get("description")),
                        entry.get("default")))
                .toList();
        }
        catch (JsonProcessingException ex) {
            throw new InvalidDataException(
                    "The parameters of a saved query cannot be read: " + ex.getOriginalMessage());
        }
    }

    private static String json(List<Query.Parameter> parameters) {
        List<Map<String, @Nullable String>> entries = new ArrayList<>();
        for (Query.Parameter parameter : parameters) {
            Map<String, @Nullable String> entry = new LinkedHashMap<>();
            entry.put("name", parameter.name());
            entry.put("type", parameter.type());
            entry.put("description", parameter.description());
            entry.put("default", parameter.defaultValue());
            entries.add(entry);
        }
        try {
            return JSON.writeValueAsString(entries);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Saves a new query.
     * @param title what people call it
     * @param description what it answers
     * @param cypher its text
     * @param given what is known of its parameters; those left out are taken as texts
     * @param taken names that are not free
     * @return its name, made from the title
     */
    String create(@Nullable String title, @Nullable String description, @Nullable String cypher,
            List<Query.Parameter> given, Set<String> taken) {
        Map<String, Object> values = values(title, description, cypher, given);
        Set<String> names = new LinkedHashSet<>(taken);
        list().forEach((own) -> names.add(own.query().shortName()));
        String name = name(String.valueOf(values.get("title")), names);
        values.put("name", name);
        values.put("id", UUID.randomUUID().toString());
        projections.writeAside(queries.get("queries/create-query"), values);
        return name;
    }

    /** Replaces what is saved under a name. */
    void update(String name, @Nullable String title, @Nullable String description, @Nullable String cypher,
            List<Query.Parameter> given) {
        Map<String, Object> values = values(title, description, cypher, given);
        values.put("name", name);
        projections.writeAside(queries.get("queries/update-query"), values);
    }

    void delete(String name) {
        projections.writeAside(queries.get("queries/delete-query"), Map.of("name", name));
    }

    private Map<String, Object> values(@Nullable String title, @Nullable String description, @Nullable String cypher,
            List<Query.Parameter> given) {
        if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new InvalidRequestException("title",
                    "A saved query needs a title of at most " + LONGEST_TITLE + " characters.");
        }
        if (cypher == null) {
            throw new InvalidRequestException("cypher", "A saved query needs its Cypher.");
        }
        Check check = console.requireAllowed(cypher);
        Map<String, Object> values = new HashMap<>();
        values.put("title", title.strip());
        values.put("description", (description == null) ? "" : description.strip());
        values.put("cypher", cypher);
        values.put("columns", check.columns());
        values.put("parameters", json(complete(check.parameters(), given)));
        values.put("now", ZonedDateTime.now(clock));
        return values;
    }

    /** The parameters that the query has, in its order, with what is said of them. */
    private static List<Query.Parameter> complete(List<String> used, List<Query.Parameter> given) {
        for (Query.Parameter parameter : given) {
            if (!used.contains(parameter.name())) {
                throw new InvalidRequestException("parameters", "The query has no parameter '" + parameter.name()
                        + "'; it has " + (used.isEmpty() ? "none" : String.join(", ", used)) + ".");
            }
            if (!TYPES.contains(parameter.type())) {
                throw new InvalidRequestException("parameters",
                        "The type of the parameter '" + parameter.name() + "' must be one of "
                                + String.join(", ", TYPES.stream().sorted().toList()) + ", not '" + parameter.type()
                                + "'.");
            }
        }
        return used.stream()
            .map((name) -> given.stream()
                .filter((parameter) -> parameter.name().equals(name))
                .findFirst()
                .orElse(new Query.Parameter(name, "String", "", null)))
            .toList();
    }

    /** Letters and digits of any script, joined by hyphens; numbered if it is taken. */
    private static String name(String title, Set<String> taken) {
        String words = NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        String base = words.isEmpty() ? "query" : words;
        String name = base;
        for (int number = 2; taken.contains(name); number++) {
            name = base + "-" + number;
        }
        return name;
    }

}
