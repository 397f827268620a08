package org.throughline.engagement;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Traces for enrolments, random by a seed: sessions in courses, attempts at two quizzes,
 * posts. Each teacher has a diligence of their own, a tenth of the enrolments has no
 * trace, and a few events are no acts of a learner.
 */
public final class SampleTraces {

    private static final String SOURCE = "5a3b1e0000000000";

    private static final long MEMORY = 256L << 20;

    private static final List<String> TYPES = List.of("page", "resource", "url", "forum", "quiz", "page");

    private final Random random;

    private final PreparedStatement events;

    private final PreparedStatement attempts;

    private final PreparedStatement posts;

    private final PreparedStatement modules;

    private final Set<String> courses = new HashSet<>();

    private int row;

    private SampleTraces(DuckDatabase database, long seed) throws SQLException {
        this.random = new Random(seed);
        this.events = database.connection()
            .prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)");
        this.attempts = database.connection().prepareStatement("INSERT INTO attempts VALUES (?, ?, ?, ?, ?, ?, ?)");
        this.posts = database.connection().prepareStatement("INSERT INTO posts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.modules = database.connection().prepareStatement("INSERT INTO modules VALUES (?, ?, ?, ?)");
    }

    /** Puts them into a store, in the place of those of an earlier call. */
    public static void write(TraceStore store, Stream<Enrolment> enrolments, long seed, Path work) {
        try (DuckDatabase database = DuckDatabase.open(work, MEMORY)) {
            for (TraceTable table : TraceTable.values()) {
                database.run("traces/empty-" + table.key());
            }
            database.connection().setAutoCommit(false);
            SampleTraces traces = new SampleTraces(database, seed);
            String teacher = "";
            double diligence = 0;
            for (Enrolment enrolment : enrolments.toList()) {
                if (!enrolment.teacher().equals(teacher)) {
                    teacher = enrolment.teacher();
                    diligence = traces.random.nextGaussian();
                }
                traces.enrolment(enrolment, diligence);
            }
            traces.flush();
            database.connection().commit();
            database.connection().setAutoCommit(true);
            store.delete(SOURCE);
            try (TraceStore.Staging staging = store.begin(SOURCE)) {
                for (TraceTable table : TraceTable.values()) {
                    try (var statement = database.connection().createStatement()) {
                        statement.execute("COPY " + table.key() + " TO '" + staging.file(table) + "' (FORMAT parquet)");
                    }
                }
                staging.publish();
            }
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void flush() throws SQLException {
        for (PreparedStatement statement : List.of(events, attempts, posts, modules)) {
            statement.executeBatch();
        }
    }

    private void enrolment(Enrolment of, double diligence) throws SQLException {
        if (courses.add(of.course())) {
            for (int module = 0; module < TYPES.size(); module++) {
                insert(modules, of.course(), of.course() + "-" + module, TYPES.get(module), 1);
            }
        }
        if (random.nextInt(10) == 0) {
            return;
        }
        int year = (of.year() == null) ? 2023 : Integer.parseInt(of.year());
        LocalDateTime time = LocalDate.of(year, 10, 1).plusDays(random.nextInt(60)).atTime(7, 0);
        int sessions = Math.max(1, (int) Math.round(5 + 2 * diligence + random.nextGaussian()));
        for (int session = 0; session < sessions; session++) {
            time = time.plusDays(1 + random.nextInt(9)).withHour(6 + random.nextInt(14)).withMinute(random.nextInt(60));
            session(of, time, 3 + random.nextInt(12) + (int) Math.round(Math.max(0, 4 * diligence)));
        }
        for (int quiz = 1; quiz <= 2; quiz++) {
            attempts(of, of.course() + "-q" + quiz, time.plusMinutes(5L * quiz), diligence);
        }
        if (random.nextInt(3) > 0) {
            post(of, time.plusMinutes(3), diligence);
        }
        event(of.teacher(), of.course(), time, "core", "completion_updated", "system", "completion_update", null, null);
        event("nobody", of.course(), time, "mod_page", "course_module_viewed", "view", null, null, null);
    }

    private void session(Enrolment of, LocalDateTime start, int size) throws SQLException {
        LocalDateTime time = start;
        for (int at = 0; at < size; at++) {
            int module = random.nextInt(TYPES.size());
            String type = TYPES.get(module);
            event(of.teacher(), of.course(), time, "mod_" + type, "course_module_viewed", "view", null,
                    of.course() + "-" + module, type);
            // now and then a pause that some thresholds take for the end
            time = time.plusSeconds((random.nextInt(12) == 0) ? 700 + random.nextInt(2500) : 20 + random.nextInt(400));
        }
    }

    private void attempts(Enrolment of, String quiz, LocalDateTime start, double diligence) throws SQLException {
        int needed = 1 + random.nextInt((diligence > 0) ? 2 : 4);
        LocalDateTime time = start;
        for (int attempt = 1; attempt <= needed; attempt++) {
            LocalDateTime finish = time.plusSeconds(60 + random.nextInt((needed > 2) ? 200 : 1200));
            insert(attempts, of.teacher(), of.course(), quiz, attempt, time, finish,
                    (attempt == needed) ? 1.0 : random.nextInt(10) / 10.0);
            time = finish.plusMinutes(1);
        }
    }

    private void post(Enrolment of, LocalDateTime time, double diligence) throws SQLException {
        int count = 1 + (int) Math.round(Math.max(0, 2 * diligence + random.nextGaussian()));
        for (int post = 0; post < count; post++) {
            boolean reply = random.nextBoolean();
            row++;
            String id = "p" + row;
            insert(posts, of.teacher(), of.course(), of.course() + "-3", "d" + of.course(), id, reply ? "p0" : null,
                    reply ? "somebody" : null, time.plusMinutes(post), 20 + random.nextInt(200));
            event(of.teacher(), of.course(), time.plusMinutes(post), "mod_forum", "post_created",
                    reply ? "reply" : "post", null, of.course() + "-3", "forum");
        }
    }

    private void event(String person, String course, LocalDateTime time, String component, String name, String category,
            @Nullable String excluded, @Nullable String module, @Nullable String type) throws SQLException {
        row++;
        insert(events, person, course, time, component, name, category, excluded, module, type, null, "r" + row);
        if (row % 2_000 == 0) {
            events.executeBatch();
        }
    }

    private static void insert(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            statement.setObject(at + 1, (value instanceof LocalDateTime time) ? Timestamp.valueOf(time) : value);
        }
        statement.addBatch();
    }

}
