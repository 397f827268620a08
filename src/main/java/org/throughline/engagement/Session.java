package org.throughline.engagement;

import java.time.Instant;
import java.util.List;

/**
 * One sitting of a person, under the main threshold.
 *
 * @param start time of its first event
 * @param finish time of its last event, and what that counts
 * @param parts by course, in the order in which they begin
 */
public record Session(Instant start, Instant finish, List<Part> parts) {

    public Session {
        parts = List.copyOf(parts);
    }

    /**
     * What belongs to one course.
     *
     * @param course the id; empty outside of all courses
     * @param seconds time on task in it, a multiple of 0.5
     * @param events how many
     */
    public record Part(String course, double seconds, long events) {
    }

}
