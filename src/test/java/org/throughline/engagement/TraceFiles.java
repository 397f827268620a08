package org.throughline.engagement;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Traces that a test writes by hand: one source of a store. */
final class TraceFiles {

    private final List<Event> events = new ArrayList<>();

    private final List<Object[]> attempts = new ArrayList<>();

    private final List<Object[]> posts = new ArrayList<>();

    private final List<Object[]> modules = new ArrayList<>();

    private final List<Object[]> submissions = new ArrayList<>();

    /** An event; everything else follows from these. */
    record Event(String person, @Nullable String course, Instant time, String component, String category,
            @Nullable String excluded, @Nullable String module, @Nullable String object, @Nullable String rowId,
            int copy) {

        Event excluded(String reason) {
            return new Event(person, course, time, component, category, reason, module, object, rowId, copy);
        }

        Event module(String id) {
            return new Event(person, course, time, component, category, excluded, id, object, rowId, copy);
        }

        Event object(String id) {
            return new Event(person, course, time, component, category, excluded, module, id, rowId, copy);
        }

        Event rowId(String id) {
            return new Event(person, course, time, component, category, excluded, module, object, id, copy);
        }

        Event copy(int number) {
            return new Event(person, course, time, component, category, excluded, module, object, rowId, number);
        }

    }

    static Event event(String person, @Nullable String course, String time) {
        return event(person, course, time, "mod_page", "view");
    }

    static Event event(String person, @Nullable String course, String time, String component, String category) {
        return new Event(person, course, Instant.parse(time), component, category, null, null, null, null, 1);
    }

    /** An event so many seconds after noon. */
    static Event after(String person, @Nullable String course, long seconds) {
        return after(person, course, seconds, "mod_page");
    }

    static Event after(String person, @Nullable String course, long seconds, String component) {
        return event(person, course, Instant.parse("2023-10-02T12:00:00Z").plusSeconds(seconds).toString(), component,
                "view");
    }

    TraceFiles add(Event... more) {
        events.addAll(List.of(more));
        return this;
    }

    TraceFiles add(List<Event> more) {
        events.addAll(more);
        return this;
    }

    TraceFiles attempt(String person, String course, String quiz, int number, long from, @Nullable Long seconds,
            @Nullable Double score) {
        Instant started = Instant.parse("2023-10-02T12:00:00Z").plusSeconds(from);
        attempts.add(new Object[] { person, course, quiz, number, started,
                (seconds == null) ? null : started.plusSeconds(seconds), score });
        return this;
    }

    TraceFiles post(String person, String course, String post, @Nullable String parent, @Nullable String parentPerson,
            @Nullable Integer words) {
        posts.add(new Object[] { person, course, "f", "d", post, parent, parentPerson,
                Instant.parse("2023-10-02T12:00:00Z"), words });
        return this;
    }

    TraceFiles module(String course, String module, String type, @Nullable Integer postsRequired) {
        modules.add(new Object[] { course, module, type, postsRequired });
        return this;
    }

    TraceFiles submission(String person, String course, String assignment) {
        submissions.add(new Object[] { person, course, assignment, Instant.parse("2023-10-02T12:00:00Z") });
        return this;
    }

    /** Writes them as a source; tables without a row are left out. */
    void write(TraceStore store, Path work, String id) {
        List<Object[]> rows = events.stream()
            .map((event) -> new Object[] { event.person, event.course, event.time, event.component,
                    "\\" + event.component + "\\event\\" + event.category, event.category, event.excluded, event.module,
                    event.component.replace("mod_", ""), event.object, event.rowId, event.copy })
            .toList();
        try (DuckDatabase database = DuckDatabase.open(work, 256L << 20);
                TraceStore.Staging staging = store.begin(id)) {
            table(database, staging, TraceTable.EVENTS, rows);
            table(database, staging, TraceTable.ATTEMPTS, attempts);
            table(database, staging, TraceTable.POSTS, posts);
            table(database, staging, TraceTable.MODULES, modules);
            table(database, staging, TraceTable.SUBMISSIONS, submissions);
            staging.publish();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void table(DuckDatabase database, TraceStore.Staging staging, TraceTable table, List<Object[]> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        database.run("traces/empty-" + table.key());
        try (DuckDBAppender appender = database.connection()
            .unwrap(DuckDBConnection.class)
            .createAppender(table.key())) {
            for (Object[] row : rows) {
                appender.beginRow();
                for (Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
        database.set("file", staging.file(table).toString());
        try (PreparedStatement copy = database.connection()
            .prepareStatement("COPY " + table.key() + " TO (getvariable('file')) (FORMAT parquet)")) {
            copy.execute();
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case Integer number -> appender.append(number.intValue());
            case Double number -> appender.append(number.doubleValue());
            case Instant instant -> appender.append(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            default -> appender.append(value.toString());
        }
    }

}
