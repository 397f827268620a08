package org.throughline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which courses were mandatory for whom, collected course by course, so that the
 * completions of a course that nobody ever mandated cost one look-up.
 */
final class Mandates {

    private final Map<String, List<List<@Nullable Object>>> stipulations = new HashMap<>();

    /**
     * Adds the stipulations that mandate a course.
     * @param mandatory [year, scope, value] of each
     */
    void add(String course, List<List<@Nullable Object>> mandatory) {
        if (!mandatory.isEmpty()) {
            stipulations.put(course, mandatory);
        }
    }

    /**
     * Whether a course was mandatory for a teacher.
     * @param year of the completion; without one it was not
     */
    boolean isMandatory(String course, @Nullable Object year, Bound teacher) {
        List<List<@Nullable Object>> mandatory = stipulations.get(course);
        return mandatory != null && year != null
                && mandatory.stream()
                    .anyMatch((stipulation) -> year.equals(stipulation.get(0))
                            && teacher.isIn(stipulation.get(1), stipulation.get(2)));
    }

    /** What binds a teacher to a stipulation. */
    record Bound(@Nullable Object role, @Nullable Object stage, List<String> disciplines) {

        private boolean isIn(@Nullable Object scope, @Nullable Object value) {
            return switch (String.valueOf(scope)) {
                case "all" -> true;
                case "role" -> value != null && value.equals(role);
                case "stage" -> value != null && value.equals(stage);
                case "discipline" -> value instanceof String discipline && disciplines.contains(discipline);
                default -> false;
            };
        }

    }

}
