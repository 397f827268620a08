package org.throughline.motivation.fit;

import org.jspecify.annotations.Nullable;

/**
 * A stipulation that mandates a course.
 *
 * @param id of the stipulation
 * @param course id of the course
 * @param year academic year in which it holds
 * @param scope whom it concerns
 * @param value which role, stage or discipline, null for all
 */
public record Mandate(String id, String course, long year, Scope scope, @Nullable String value) {

    /** Whom a stipulation concerns. */
    public enum Scope {

        ALL, ROLE, STAGE, DISCIPLINE

    }

    /** Whether it concerns a teacher; null if that is not known. */
    @Nullable Boolean concerns(Learner learner) {
        return switch (scope) {
            case ALL -> Boolean.TRUE;
            case ROLE -> (learner.role() == null) ? null : (Boolean) learner.role().equals(value);
            case STAGE -> (learner.stage() == null) ? null : (Boolean) learner.stage().equals(value);
            case DISCIPLINE -> learner.disciplines().isEmpty() ? null : (Boolean) learner.disciplines().contains(value);
        };
    }

}
