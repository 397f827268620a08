package org.throughline.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** The questions of {@code cypher/library}: what they are, and their answers. */
public final class SavedQueries {

    /** Rows that an answer holds at the most. */
    public static final int ROW_LIMIT = 10_000;

    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Database database;

    private final QueryCatalogue queries;

    public SavedQueries(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * A question.
     *
     * @param name its file name
     * @param description the question in one line
     * @param notes what else to know, empty if nothing
     * @param access read
     * @param parameters what it asks for
     * @param columns what it answers
     * @param cypher its text, to be run anywhere
     */
    public record SavedQuery(String name, String description, String notes, String access, List<Parameter> parameters,
            List<Query.Column> columns, String cypher) {
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

    public List<SavedQuery> list() {
        return queries.in("library").stream().map(SavedQueries::describe).toList();
    }

    /**
     * One question.
     * @throws NotFoundException if there is none of that name
     */
    public SavedQuery find(String name) {
        return describe(query(name));
    }

    /**
     * Asks a question, in a read transaction with a time limit.
     * @param name its name
     * @param given parameters as text; those with a default may be left out
     * @throws InvalidRequestException if a parameter is missing, unknown or not of its
     * type
     */
    public Answer ask(String name, Map<String, String> given) {
        Query query = query(name);
        Map<String, Object> parameters = parameters(query, given);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Row> first = new ArrayList<>();
        boolean[] truncated = { false };
        database.readWhile(query, parameters, TIME_LIMIT, (row) -> {
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

    /** The answer as a table. */
    public static Table table(Answer answer) {
        return new Table(answer.query(), answer.columns(), answer.rows().iterator());
    }

    private Query query(String name) {
        return queries.in("library")
            .stream()
            .filter((query) -> query.shortName().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("saved query", name));
    }

    private static SavedQuery describe(Query query) {
        List<Parameter> parameters = query.parameters()
            .stream()
            .map((parameter) -> new Parameter(parameter.name(), parameter.type(), parameter.description(),
                    (parameter.defaultValue() == null) ? null : convert(parameter, parameter.defaultValue())))
            .toList();
        return new SavedQuery(query.shortName(), query.description(), query.notes(),
                query.access().name().toLowerCase(Locale.ROOT), parameters, query.columns(), query.body());
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
                default -> text;
            };
        }
        catch (NumberFormatException | DateTimeParseException ex) {
            throw new InvalidRequestException(parameter.name(),
                    parameter.name() + " must be " + form(parameter.type()) + ", not '" + text + "'.");
        }
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
        if (first == null) {
            return "Nothing in the graph answers this.";
        }
        String template = (query.answer() == null) ? "{rows} rows." : query.answer();
        return PLACEHOLDER.matcher(template)
            .replaceAll((match) -> Matcher.quoteReplacement(
                    match.group(1).equals("rows") ? String.valueOf(rows) : words(first.get(match.group(1)))));
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
