package org.throughline.motivation.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need of a teacher. Null or empty is what is not known.
 *
 * @param id pseudonym
 * @param role for example coordinator
 * @param stage of the career
 * @param disciplines ids of those taught
 */
public record Learner(String id, @Nullable String role, @Nullable String stage, List<String> disciplines) {
}
