package org.throughline.engagement;

import java.nio.file.Path;
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
     * @return in the order of time; none if there is no such teacher
     */
    @SuppressWarnings("DoNotCallSuggester")
    public List<Session> sessionsOf(String teacher) {
        throw new UnsupportedOperationException("not yet: " + sessions + work + memory + teacher);
    }

}
