package org.throughline.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.store.CypherConsole;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * The questions of {@code cypher/library} and those that people saved: what they are, and
 * their answers.
 */
public final class SavedQueries {

    /** Rows that an answer holds at the most. */
    public static final int ROW_LIMIT = 10_000;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private static final String NOTHING = "Nothing in the graph answers this.";

    private static final Pattern LINE_END = Pattern.compile("\n");

    private static final Pattern COMMA = Pattern.compile(",");

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,14})");

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})[.][0-9]+");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Database database;

    private final QueryCatalogue queries;

    private final CypherWorkbench workbench;

    private final OwnQueries own;

    /**
     * All saved queries.
     * @param database what they ask
     * @param queries holds the library
     * @param console checks what people save
     * @param workbench runs what people saved
     * @param projections hold none of them
     * @param clock says when something is saved
     */
    public SavedQueries(Database database, QueryCatalogue queries, CypherConsole console, CypherWorkbench workbench,
            Projections projections, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.workbench = workbench;
        this.own = new OwnQueries(database, queries, console, projections, clock);
    }

    /**
     * A question.
     *
     * @param name its name in addresses
     * @param title what people call it
     * @param own whether somebody saved it; false for the library
     * @param description the question in one line
     * @param notes what else to know, empty if nothing
     * @param access read
     * @param parameters what it asks for
     * @param columns what it answers
     * @param cypher its text, to be run anywhere
     */
    public record SavedQuery(String name, String title, boolean own, String description, String notes, String access,
            List<Parameter> parameters, List<Query.Column> columns, String cypher) {
    }

    /**
     * A question to be saved.
     *
     * @param title what people call it
     * @param description what it answers, may be left out
     * @param cypher its text
     * @param parameters what is known of its parameters; those left out are texts
     */
    public record Draft(@Nullable String title, @Nullable String description, @Nullable String cypher,
            @Nullable List<DraftParameter> parameters) {
    }

    /**
     * A parameter of a question to be saved.
     *
     * @param name its name
     * @param type String, Integer, Float, Boolean, Date, List, or Nodes (ids picked in
     * the graph)
     * @param description what it means, may be left out
     * @param defaultValue its value where none is given, as text; null if one must be
     * given
     */
    public record DraftParameter(@Nullable String name, @Nullable String type, @Nullable String description,
            @JsonProperty("default") @Nullable String defaultValue) {
    }

    /**
     * A parameter of a question.
     *
     * @param name its name
     * @param type Cypher type
     * @param description what it means
     * @param defaultValue its value where none is given, null if one must be given
     */
    public record Parameter(String name, String type, String description, @Nullable Object defaultValue) {
    }

    /**
     * An answer.
     *
     * @param query name of the question
     * @param columns names of the columns
     * @param rows cells by column
     * @param truncated whether there were more rows than the limit
     * @param limit {@link #ROW_LIMIT}
     * @param answer the answer in one line
     */
    public record Answer(String query, List<String> columns, List<List<@Nullable Object>> rows, boolean truncated,
            int limit, String answer) {
    }

    /** The library, by name, then what people saved, by title. */
    public List<SavedQuery> list() {
        List<SavedQuery> all = new ArrayList<>(queries.in("library").stream().map(SavedQueries::describe).toList());
        own.list().forEach((saved) -> all.add(describe(saved)));
        return all;
    }

    /**
     * One question.
     * @throws NotFoundException if there is none of that name
     */
    public SavedQuery find(String name) {
        return library(name).map(SavedQueries::describe)
            .orElseGet(() -> own.find(name).map(SavedQueries::describe).orElseThrow(() -> missing(name)));
    }

    /**
     * Saves a question.
     * @throws org.throughline.store.CypherException if it may not be run
     */
    public SavedQuery create(Draft draft) {
        Set<String> taken = queries.in("library").stream().map(Query::shortName).collect(Collectors.toSet());
        return find(own.create(draft.title(), draft.description(), draft.cypher(), parameters(draft), taken));
    }

    /**
     * Replaces a question that somebody saved.
     * @throws ForbiddenException if it belongs to the library
     */
    public SavedQuery update(String name, Draft draft) {
        requireOwn(name);
        own.update(name, draft.title(), draft.description(), draft.cypher(), parameters(draft));
        return find(name);
    }

    /**
     * Forgets a question that somebody saved.
     * @throws ForbiddenException if it belongs to the library
     */
    public void delete(String name) {
        requireOwn(name);
        own.delete(name);
    }

    private void requireOwn(String name) {
        if (library(name).isPresent()) {
            throw new ForbiddenException(
                    "'" + name + "' belongs to the library, which does not change; save it under a title of your own.");
        }
        if (own.find(name).isEmpty()) {
            throw missing(name);
        }
    }

    private static NotFoundException missing(String name) {
        return new NotFoundException("saved query", name);
    }

    private static List<Query.Parameter> parameters(Draft draft) {
        List<DraftParameter> given = (draft.parameters() == null) ? List.of() : draft.parameters();
        return given.stream().map((parameter) -> {
            if (parameter.name() == null) {
                throw new InvalidRequestException("parameters", "Each parameter needs a name.");
            }
            return new Query.Parameter(parameter.name(), (parameter.type() == null) ? "String" : parameter.type(),
                    (parameter.description() == null) ? "" : parameter.description(), parameter.defaultValue());
        }).toList();
    }

    /**
     * Asks a question, in a read transaction with a time limit.
     * @param name its name
     * @param given parameters as text; those with a default may be left out
     * @throws InvalidRequestException if a parameter is missing, unknown or not of its
     * type
     */
    public Answer ask(String name, Map<String, String> given) {
        Optional<Query> library = library(name);
        if (library.isEmpty()) {
            return askOwn(own.find(name).orElseThrow(() -> missing(name)).query(), given);
        }
        Query query = library.get();
        List<Row> first = new ArrayList<>();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        boolean[] truncated = { false };
        database.readWhile(query, parameters(query, given), TIME_LIMIT, (row) -> {
            if (rows.size() == ROW_LIMIT) {
                truncated[0] = true;
                return false;
            }
            if (first.isEmpty()) {
                first.add(row);
            }
            rows.add(new ArrayList<>(row.values().values()));
            return true;
        });
        return new Answer(name, query.columns().stream().map(Query.Column::name).toList(), rows, truncated[0],
                ROW_LIMIT, answer(query, first.isEmpty() ? null : first.getFirst(), rows.size()));
    }

    /** What people wrote is run as what they write: by the rule of the workbench. */
    private Answer askOwn(Query query, Map<String, String> given) {
        CypherWorkbench.Answer answer = workbench
            .run(new CypherWorkbench.RunRequest(query.text(), parameters(query, given), null, null, null, null));
        return new Answer(query.shortName(), answer.columns(), answer.rows(), answer.truncated(), answer.limit(),
                answer(query, null, answer.rows().size()));
    }

    /** The answer as a table. */
    public static Table table(Answer answer) {
        return new Table(answer.query(), answer.columns(), answer.rows().iterator());
    }

    private Optional<Query> library(String name) {
        return queries.in("library").stream().filter((query) -> query.shortName().equals(name)).findFirst();
    }

    private static SavedQuery describe(OwnQueries.Own saved) {
        return describe(saved.query(), saved.title(), true);
    }

    private static SavedQuery describe(Query query) {
        return describe(query, query.description(), false);
    }

    private static SavedQuery describe(Query query, String title, boolean own) {
        List<Parameter> parameters = query.parameters()
            .stream()
            .map((parameter) -> new Parameter(parameter.name(), parameter.type(), parameter.description(),
                    (parameter.defaultValue() == null) ? null : convert(parameter, parameter.defaultValue())))
            .toList();
        return new SavedQuery(query.shortName(), title, own, query.description(), query.notes(),
                query.access().name().toLowerCase(Locale.ROOT), parameters, query.columns(),
                own ? query.text() : query.body());
    }

    private static Map<String, Object> parameters(Query query, Map<String, String> given) {
        List<String> names = query.parameters().stream().map(Query.Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new InvalidRequestException(name,
                        names.isEmpty() ? query.shortName() + " has no parameters." : query.shortName()
                                + " has no parameter '" + name + "'; it has " + String.join(", ", names) + ".");
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Query.Parameter parameter : query.parameters()) {
            String text = given.getOrDefault(parameter.name(), "");
            if (text.isBlank()) {
                if (parameter.defaultValue() == null) {
                    throw new InvalidRequestException(parameter.name(), query.shortName() + " needs the parameter '"
                            + parameter.name() + "': " + parameter.description() + ".");
                }
                text = parameter.defaultValue();
            }
            values.put(parameter.name(), convert(parameter, text));
        }
        return values;
    }

    private static Object convert(Query.Parameter parameter, String text) {
        try {
            return switch (parameter.type()) {
                case "Integer" -> limited(parameter, Long.parseLong(text.strip()));
                case "Float" -> finite(parameter, Double.parseDouble(text.strip()));
                case "Boolean" -> Boolean.parseBoolean(text.strip());
                case "Date" -> LocalDate.parse(text.strip());
                case "List" -> items(text).stream().map(SavedQueries::item).toList();
                case "Nodes" -> items(text);
                default -> text;
            };
        }
        catch (NumberFormatException | DateTimeParseException ex) {
            throw new InvalidRequestException(parameter.name(),
                    parameter.name() + " must be " + form(parameter.type()) + ", not '" + text + "'.");
        }
    }

    /** Items stand on lines of their own; in a single line commas separate them. */
    private static List<String> items(String text) {
        String[] parts = text.contains("\n") ? LINE_END.split(text) : COMMA.split(text);
        return Stream.of(parts).map(String::strip).filter((item) -> !item.isEmpty()).toList();
    }

    /** What is written as a number is one; quotation marks make it a text. */
    private static Object item(String text) {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
    }

    private static long limited(Query.Parameter parameter, long value) {
        if (parameter.name().equals("limit") && (value < 1 || value > ROW_LIMIT)) {
            throw new InvalidRequestException("limit", "limit must be from 1 to " + ROW_LIMIT + ", not " + value + ".");
        }
        return value;
    }

    private static double finite(Query.Parameter parameter, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidRequestException(parameter.name(), parameter.name() + " must be a finite number.");
        }
        return value;
    }

    private static String form(String type) {
        return switch (type) {
            case "Integer" -> "a whole number";
            case "Float" -> "a number";
            default -> "a date such as 2024-01-31";
        };
    }

    private static String answer(Query query, @Nullable Row first, int rows) {
        if (rows == 0) {
            return NOTHING;
        }
        String template = (query.answer() == null) ? "{rows} rows." : query.answer();
        return PLACEHOLDER.matcher(template)
            .replaceAll((match) -> Matcher.quoteReplacement(match.group(1).equals("rows") || first == null
                    ? String.valueOf(rows) : words(first.get(match.group(1)))));
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "unknown";
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case List<?> many -> String.join(" – ", many.stream().map(SavedQueries::words).toList());
            default -> value.toString();
        };
    }

}
