package org.throughline.motivation.fit;

import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DifficultyLevel;

/**
 * What the rules ask about an enrolment. Null is what is not known.
 *
 * @param mandatory whether the course was mandatory for the teacher that year
 * @param discipline how near it is to the disciplines of the teacher
 * @param role whether it is meant for the role of the teacher
 * @param difficulty how difficult it is among the courses
 */
public record FitInputs(@Nullable Boolean mandatory, @Nullable Relation discipline, @Nullable Boolean role,
        @Nullable DifficultyLevel difficulty) {
}
