package org.throughline.engagement;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The part of an analysis that the database does: from traces to features. */
final class TraceAnalysis {

    private static final String FOLDER = "engagement/";

    /** The tables that are read, each a step of its own where there are files. */
    private static final List<TraceTable> SOURCES = List.of(TraceTable.EVENTS, TraceTable.ATTEMPTS, TraceTable.POSTS,
            TraceTable.SUBMISSIONS, TraceTable.MODULES);

    /** The steps after the sources, in their order. */
    private static final List<String> STEPS = List.of("numbers", "days", "acts", "runs", "last-events",
            "module-features", "sessions", "usage", "parts", "session-features", "daily-features", "communication",
            "event-attempts", "performance");

    /** How many steps are reported: the steps above, sources, sessions, features. */
    static final int REPORTED = STEPS.size() + 3;

    private final DuckDatabase database;

    private final TraceStore traces;

    private final EngagementParameters parameters;

    private final Map<ExclusionReason, Long> excluded = new EnumMap<>(ExclusionReason.class);

    private long events;

    private long counted;

    private long repeated;

    TraceAnalysis(DuckDatabase database, TraceStore traces, EngagementParameters parameters) {
        this.database = database;
        this.traces = traces;
        this.parameters = parameters;
    }

    /**
     * Runs all steps.
     * @param enrolments by teacher and course
     * @param sessions the file that is written
     * @param done told how many of {@link #REPORTED} steps are done
     */
    FeatureTable run(List<Enrolment> enrolments, Path sessions, IntConsumer done) {
        int step = 0;
        database.run(FOLDER + "enrolments");
        append(enrolments);
        appendOffsets(parameters.zone());
        open();
        done.accept(++step);
        database.set("threshold", parameters.threshold());
        for (String script : STEPS) {
            database.run(FOLDER + script);
            done.accept(++step);
        }
        database.set("sessions", sessions.toAbsolutePath().toString());
        database.run(FOLDER + "write-sessions");
        done.accept(++step);
        count();
        FeatureTable table = new FeatureTable(enrolments.size(), parameters.threshold());
        database.query(FOLDER + "features", table::read);
        done.accept(++step);
        return table;
    }

    private void open() {
        for (TraceTable table : SOURCES) {
            List<Path> files = traces.files(table);
            if (files.isEmpty()) {
                database.run("traces/empty-" + table.key());
            }
            else {
                database.set(table.key(), files.stream().map((path) -> path.toAbsolutePath().toString()).toList());
                database.run(FOLDER + "source-" + table.key());
            }
        }
        boolean several = traces.files(TraceTable.EVENTS).size() > 1;
        database.run(FOLDER + (several ? "several-sources" : "single-source"));
        if (several) {
            database.query(FOLDER + "repeated", (row) -> repeated = row.getLong(1));
        }
    }

    private void append(List<Enrolment> enrolments) {
        try (DuckDBAppender appender = appender("enrolments")) {
            for (int at = 0; at < enrolments.size(); at++) {
                Enrolment enrolment = enrolments.get(at);
                appender.beginRow();
                appender.append(at);
                appender.append(enrolment.teacher());
                appender.append(enrolment.course());
                appender.append(enrolment.year());
                append(appender, enrolment.postsRequired());
                appender.endRow();
            }
        }
        catch (SQLException ex) {
            throw new DuckException("enrolments", ex);
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Integer value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        }
        else {
            appender.append(value.intValue());
        }
    }

    /** The offsets of all times, the distant past and future included. */
    private void appendOffsets(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        Instant from = Instant.ofEpochSecond(-1L << 40);
        // beyond the last year that rules have transitions of, the last offset holds
        Instant end = Instant.parse("2200-01-01T00:00:00Z");
        try (DuckDBAppender appender = appender("zone_offsets")) {
            ZoneOffset offset = rules.getOffset(from);
            ZoneOffsetTransition next = rules.nextTransition(from);
            while (next != null && next.getInstant().isBefore(end)) {
                append(appender, from, next.getInstant(), offset);
                from = next.getInstant();
                offset = next.getOffsetAfter();
                next = rules.nextTransition(from);
            }
            append(appender, from, Instant.ofEpochSecond(1L << 40), offset);
        }
        catch (SQLException ex) {
            throw new DuckException("zone_offsets", ex);
        }
    }

    private static void append(DuckDBAppender appender, Instant from, Instant to, ZoneOffset offset)
            throws SQLException {
        appender.beginRow();
        appender.append(from.getEpochSecond());
        appender.append(to.getEpochSecond());
        appender.append(offset.getTotalSeconds());
        appender.endRow();
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return database.connection().unwrap(DuckDBConnection.class).createAppender(table);
    }

    private void count() {
        for (ExclusionReason reason : ExclusionReason.values()) {
            excluded.put(reason, 0L);
        }
        database.query(FOLDER + "excluded", (row) -> count(row.getString(1), row.getLong(2)));
    }

    private void count(String reason, long number) {
        switch (reason) {
            case "events" -> events = number;
            case "counted" -> counted = number;
            default -> excluded.merge(ExclusionReason.of(reason), number, Long::sum);
        }
    }

    /** Distinct events. */
    long events() {
        return events;
    }

    /** Those that count for an enrolment. */
    long counted() {
        return counted;
    }

    /** Rows of events that another source has as well. */
    long repeated() {
        return repeated;
    }

    /** The others, in the order of the reasons. */
    List<EngagementSummary.Excluded> excluded() {
        return excluded.entrySet()
            .stream()
            .map((entry) -> new EngagementSummary.Excluded(entry.getKey(), entry.getValue()))
            .toList();
    }

}
