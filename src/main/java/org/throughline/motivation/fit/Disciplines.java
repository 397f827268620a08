package org.throughline.motivation.fit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How near disciplines are to each other.
 *
 * <p>
 * Clear: one is the other, or broader than it by any number of steps. Weak: both have a
 * broader one in common. A discipline that is broader than all others (such as "all
 * disciplines") says nothing and does not count as common, nor as clearly related to
 * those below it.
 */
public final class Disciplines {

    /** Each discipline with itself and all that are broader. */
    private final Map<String, Set<String>> lines = new HashMap<>();

    private final Set<String> everything = new HashSet<>();

    /**
     * Knows the hierarchy.
     * @param broader all disciplines, with the ids of those one step broader; no cycles
     */
    public Disciplines(Map<String, List<String>> broader) {
        broader.keySet().forEach((id) -> lines.put(id, line(id, broader)));
        if (broader.size() > 1) {
            for (String candidate : broader.keySet()) {
                if (lines.values().stream().allMatch((line) -> line.contains(candidate))) {
                    everything.add(candidate);
                }
            }
        }
    }

    private static Set<String> line(String id, Map<String, List<String>> broader) {
        Set<String> line = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            String one = next.remove();
            if (line.add(one)) {
                next.addAll(broader.getOrDefault(one, List.of()));
            }
        }
        return line;
    }

    /**
     * The nearest relation of any two; null if one of both lists is empty.
     * @param course ids of the disciplines of a course
     * @param teacher ids of those of a teacher
     */
    public @Nullable Relation relation(List<String> course, List<String> teacher) {
        if (course.isEmpty() || teacher.isEmpty()) {
            return null;
        }
        Relation nearest = Relation.NONE;
        for (String first : course) {
            for (String second : teacher) {
                Relation relation = relation(first, second);
                nearest = (relation.compareTo(nearest) < 0) ? relation : nearest;
            }
        }
        return nearest;
    }

    private Relation relation(String first, String second) {
        if (first.equals(second)) {
            return Relation.CLEAR;
        }
        Set<String> one = lines.getOrDefault(first, Set.of());
        Set<String> other = lines.getOrDefault(second, Set.of());
        if (isWithin(first, other) || isWithin(second, one)) {
            return Relation.CLEAR;
        }
        return one.stream().anyMatch((common) -> isWithin(common, other)) ? Relation.WEAK : Relation.NONE;
    }

    private boolean isWithin(String discipline, Set<String> line) {
        return line.contains(discipline) && !everything.contains(discipline);
    }

}
