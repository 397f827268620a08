package org.throughline.motivation.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DifficultyLevel;

/**
 * What the rules need of a course. Null or empty is what is not known.
 *
 * @param id its id
 * @param disciplines ids of those it is in
 * @param roles whom it is meant for; {@link #EVERY_ROLE} for all
 * @param difficulty among the courses
 */
public record Offer(String id, List<String> disciplines, List<String> roles, @Nullable DifficultyLevel difficulty) {

    /** Stands for every role. */
    public static final String EVERY_ROLE = "all";

}
