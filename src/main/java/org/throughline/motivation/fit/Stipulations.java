package org.throughline.motivation.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.fit.Mandate.Scope;

/**
 * Which courses were mandatory for whom.
 *
 * <p>
 * A course was mandatory for a teacher in a year if a stipulation of that year mandates
 * it for all, or for the role, the career stage or a discipline of the teacher. It was
 * elective if none does. It is not known where a stipulation asks for something that is
 * not known of the teacher; where the year is not known and the course was mandatory in
 * some year; and, unless said otherwise, in a year of which no stipulation of any course
 * is known.
 */
public final class Stipulations {

    private final Map<String, List<Mandate>> byCourse = new HashMap<>();

    private final Set<Long> years = new HashSet<>();

    private final UnstatedYears unstated;

    /**
     * All stipulations.
     * @param mandates one for each course that a stipulation mandates
     * @param unstated what holds in years without any
     */
    public Stipulations(List<Mandate> mandates, UnstatedYears unstated) {
        this.unstated = unstated;
        for (Mandate mandate : mandates.stream().sorted(Comparator.comparing(Mandate::id)).toList()) {
            byCourse.computeIfAbsent(mandate.course(), (_) -> new ArrayList<>()).add(mandate);
            years.add(mandate.year());
        }
    }

    /**
     * Whether a course was mandatory.
     *
     * @param mandatory null if that is not known
     * @param by ids of the stipulations that made it so, in their order
     */
    public record Answer(@Nullable Boolean mandatory, List<String> by) {

        private static final Answer UNKNOWN = new Answer(null, List.of());

        private static final Answer ELECTIVE = new Answer(Boolean.FALSE, List.of());

    }

    /**
     * Whether a course was mandatory for a teacher.
     * @param learner the teacher
     * @param course id of the course
     * @param year academic year in which the teacher took it, null if not known
     */
    public Answer ask(Learner learner, String course, @Nullable Long year) {
        List<Mandate> mandates = byCourse.getOrDefault(course, List.of());
        if (year == null) {
            boolean never = mandates.isEmpty() && (!years.isEmpty() || unstated == UnstatedYears.ELECTIVE);
            return never ? Answer.ELECTIVE : Answer.UNKNOWN;
        }
        if (!years.contains(year)) {
            return (unstated == UnstatedYears.ELECTIVE) ? Answer.ELECTIVE : Answer.UNKNOWN;
        }
        List<String> by = new ArrayList<>();
        boolean open = false;
        for (Mandate mandate : mandates) {
            if (mandate.year() == year) {
                Boolean concerned = mandate.concerns(learner);
                if (Boolean.TRUE.equals(concerned)) {
                    by.add(mandate.id());
                }
                open |= concerned == null;
            }
        }
        if (!by.isEmpty()) {
            return new Answer(Boolean.TRUE, List.copyOf(by));
        }
        return open ? Answer.UNKNOWN : Answer.ELECTIVE;
    }

    /** Whether a course was mandatory for a role in any year. */
    boolean isForRole(String course, String role) {
        return byCourse.getOrDefault(course, List.of())
            .stream()
            .anyMatch((mandate) -> mandate.scope() == Scope.ROLE && Objects.equals(mandate.value(), role));
    }

    /**
     * Whether a course was mandatory for all teachers in some year.
     * @param course id of the course
     */
    public boolean isForAll(String course) {
        return byCourse.getOrDefault(course, List.of()).stream().anyMatch((mandate) -> mandate.scope() == Scope.ALL);
    }

    /**
     * Whether a course was never mandatory for anybody; null if no stipulation is known
     * at all.
     * @param course id of the course
     */
    public @Nullable Boolean isElective(String course) {
        return (years.isEmpty() && unstated == UnstatedYears.UNKNOWN) ? null : (Boolean) !byCourse.containsKey(course);
    }

}
