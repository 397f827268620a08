package org.throughline.engagement;

import org.jspecify.annotations.Nullable;

/**
 * An enrolment of the graph, as the analysis needs it.
 *
 * @param teacher the id
 * @param course the id
 * @param year the academic year, as {@code 2023}; null if it is not known. Learners of a
 * course are compared within it
 * @param completed whether the course was completed: a teacher is summed up over these
 * @param format the format of the course, for pooling small groups
 * @param level the level of the course, for pooling small groups
 * @param postsRequired posts that completing the course takes; null if it is not known
 */
public record Enrolment(String teacher, String course, @Nullable String year, boolean completed,
        @Nullable String format, @Nullable String level, @Nullable Integer postsRequired) {
}
