package org.throughline.engagement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sessions that an analysis has left, those of one teacher at a time. The file
 * is sorted by teacher, so that the parts of it with other teachers are skipped.
 */
public final class SessionReader {

    private final Path sessions;

    private final Path work;

    private final long memory;

    /**
     * A reader.
     * @param sessions the file that {@link EngagementEngine#analyse} has written
     * @param work where temporary files may be
     * @param memory bytes
     */
    public SessionReader(Path sessions, Path work, long memory) {
        this.sessions = sessions;
        this.work = work;
        this.memory = memory;
    }

    /**
     * The sessions of a teacher.
     * @param teacher the id
     * @return in the order of time; none if there is no such teacher, or no file
     */
    public List<Session> sessionsOf(String teacher) {
        if (!Files.exists(sessions)) {
            return List.of();
        }
        List<Session> found = new ArrayList<>();
        List<Session.Part> parts = new ArrayList<>();
        long[] current = new long[3];
        try (DuckDatabase database = DuckDatabase.open(work, memory)) {
            database.set("sessions", sessions.toAbsolutePath().toString());
            database.set("teacher", teacher);
            database.query("engagement/read-sessions", (row) -> {
                if (!parts.isEmpty() && row.getLong("session") != current[0]) {
                    found.add(session(current, parts));
                    parts.clear();
                }
                current[0] = row.getLong("session");
                current[1] = row.getLong("start");
                current[2] = row.getLong("finish");
                parts.add(new Session.Part(row.getString("course"), row.getDouble("seconds"), row.getLong("events")));
            });
        }
        if (!parts.isEmpty()) {
            found.add(session(current, parts));
        }
        return found;
    }

    private static Session session(long[] current, List<Session.Part> parts) {
        return new Session(Instant.EPOCH.plus(current[1], ChronoUnit.MICROS),
                Instant.EPOCH.plus(current[2], ChronoUnit.MICROS), parts);
    }

}
