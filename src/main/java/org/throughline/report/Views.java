package org.throughline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Changes;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * Views of the graph that people keep and share: what is shown and where. Two people who
 * change the same view do not overwrite each other.
 */
public final class Views {

    /** The longest name. */
    public static final int MAX_NAME = 200;

    private static final int MAX_DESCRIPTION = 2_000;

    /** Bytes of the state as JSON. */
    private static final int MAX_STATE = 512 * 1024;

    private static final int MAX_SLUG = 60;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;

    private final QueryCatalogue queries;

    private final Projections projections;

    private final Clock clock;

    public Views(Database database, QueryCatalogue queries, Projections projections, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.projections = projections;
        this.clock = clock;
    }

    /**
     * A view in a list.
     *
     * @param id its id: its name as it can stand in an address, and a number where that
     * is taken
     * @param name its name
     * @param description what it is about, null where nobody said
     * @param createdAt when it was made
     * @param updatedAt when it was last changed
     * @param revision 1 for a new one, one more with each change
     */
    public record ViewSummary(String id, String name, @Nullable String description, Instant createdAt,
            Instant updatedAt, long revision) {
    }

    /**
     * A view.
     *
     * @param id see {@link ViewSummary}
     * @param name see {@link ViewSummary}
     * @param description see {@link ViewSummary}
     * @param state what it shows; only the page that made it knows how
     * @param createdAt see {@link ViewSummary}
     * @param updatedAt see {@link ViewSummary}
     * @param revision see {@link ViewSummary}
     */
    public record View(String id, String name, @Nullable String description, Map<String, @Nullable Object> state,
            Instant createdAt, Instant updatedAt, long revision) {
    }

    /**
     * What a view is to be.
     *
     * @param name not blank, at most {@value #MAX_NAME} characters
     * @param description what it is about, null for nothing
     * @param state what it shows
     * @param revision the revision that is changed; null for a new view
     */
    public record ViewRequest(@Nullable String name, @Nullable String description,
            @Nullable Map<String, @Nullable Object> state, @Nullable Long revision) {
    }

    /** All views, the latest first. */
    public List<ViewSummary> list() {
        return database.list(queries.get("views/list-views"), Map.of())
            .stream()
            .map((row) -> new ViewSummary(row.string("id"), row.string("name"), row.optionalString("description"),
                    instant(row, "createdAt"), instant(row, "updatedAt"), row.longValue("revision")))
            .toList();
    }

    /**
     * One view.
     * @throws NotFoundException if there is none
     */
    public View find(String id) {
        Row row = database.list(queries.get("views/read-view"), Map.of("id", id))
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("view", id));
        return new View(id, row.string("name"), row.optionalString("description"), parse(row.string("state")),
                instant(row, "createdAt"), instant(row, "updatedAt"), row.longValue("revision"));
    }

    /**
     * Keeps a new view. One at a time, so that no two find the same id free.
     * @throws InvalidRequestException if it has no name, or too much of something
     */
    public synchronized View create(ViewRequest request) {
        Map<String, @Nullable Object> parameters = parameters(request);
        parameters.put("slug", slug(String.valueOf(parameters.get("name"))));
        Changes changes = projections.writeAside(queries.get("views/create-view"), parameters);
        return find(changes.rows().getFirst().string("id"));
    }

    /**
     * Changes a view.
     * @throws NotFoundException if there is none
     * @throws ConflictException if the revision is not the current one
     * @throws InvalidRequestException if it has no name, or too much of something
     */
    public View update(String id, ViewRequest request) {
        Map<String, @Nullable Object> parameters = parameters(request);
        if (request.revision() == null) {
            throw new InvalidRequestException("revision", "revision must be that of the view which is changed.");
        }
        parameters.put("id", id);
        parameters.put("revision", request.revision());
        if (projections.writeAside(queries.get("views/update-view"), parameters).rows().isEmpty()) {
            View current = find(id);
            throw new ConflictException(
                    "View '" + id + "' was changed by somebody else: it is at revision " + current.revision() + ", not "
                            + request.revision() + ". Load it again, or keep yours under another name.");
        }
        return find(id);
    }

    /**
     * Deletes a view.
     * @throws NotFoundException if there is none
     */
    public void delete(String id) {
        if (projections.writeAside(queries.get("views/delete-view"), Map.of("id", id)).nodesDeleted() == 0) {
            throw new NotFoundException("view", id);
        }
    }

    private Map<String, @Nullable Object> parameters(ViewRequest request) {
        String name = (request.name() == null) ? "" : request.name().strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw new InvalidRequestException("name",
                    "name must have 1 to " + MAX_NAME + " characters, not " + name.length() + ".");
        }
        String description = (request.description() == null) ? "" : request.description().strip();
        if (description.length() > MAX_DESCRIPTION) {
            throw new InvalidRequestException("description", "description must have at most " + MAX_DESCRIPTION
                    + " characters, not " + description.length() + ".");
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("name", name);
        parameters.put("description", description.isEmpty() ? null : description);
        parameters.put("state", text(request.state()));
        parameters.put("now", clock.millis());
        return parameters;
    }

    private static String text(@Nullable Map<String, @Nullable Object> state) {
        if (state == null) {
            throw new InvalidRequestException("state", "state must be a JSON object.");
        }
        try {
            String text = JSON.writeValueAsString(state);
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_STATE) {
                throw new InvalidRequestException("state",
                        "state must have at most " + MAX_STATE + " bytes as JSON, not " + bytes + ".");
            }
            return text;
        }
        catch (JsonProcessingException ex) {
            throw new InvalidRequestException("state", "state is no JSON: " + ex.getOriginalMessage());
        }
    }

    private static Map<String, @Nullable Object> parse(String state) {
        try {
            return JSON.readValue(state, new TypeReference<Map<String, @Nullable Object>>() {
            });
        }
        catch (JsonProcessingException ex) {
            throw new InvalidDataException("The state of a view is no JSON object.", ex);
        }
    }

    /** Words in lower case, joined by hyphens, in whatever script. */
    static String slug(String name) {
        String words = NO_WORD.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
            .replaceAll("-");
        String whole = words.codePoints()
            .limit(MAX_SLUG)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .replaceAll("^-|-$", "");
        return whole.isEmpty() ? "view" : whole;
    }

    private static Instant instant(Row row, String column) {
        if (row.get(column) instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        throw new IllegalStateException("column '" + column + "' is no time");
    }

}
