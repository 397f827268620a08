package org.throughline.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is compared with whom: the learners of a course in an academic year. Where there
 * are too few of them, all such small groups of the same format and level of course make
 * one, over the years; where these are too few as well, all that remain make one.
 */
final class Groups {

    private static final String SEPARATOR = "\u0000";

    private final List<int[]> members = new ArrayList<>();

    private final boolean[] pooled;

    private int overAll;

    private Groups(int rows) {
        this.pooled = new boolean[rows];
    }

    /**
     * The groups of some enrolments.
     * @param enrolments all of them
     * @param counts which of them are compared at all
     * @param minimum how many make a group of their own
     */
    static Groups of(List<Enrolment> enrolments, IntPredicate counts, int minimum) {
        Groups groups = new Groups(enrolments.size());
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < enrolments.size(); row++) {
            if (counts.test(row)) {
                rows.add(row);
            }
        }
        List<Integer> small = groups.divide(rows, minimum,
                (row) -> key(enrolments.get(row).course(), enrolments.get(row).year()));
        small.forEach((row) -> groups.pooled[row] = true);
        List<Integer> rest = groups.divide(small, minimum,
                (row) -> key(enrolments.get(row).format(), enrolments.get(row).level()));
        groups.overAll = rest.size();
        if (!rest.isEmpty()) {
            groups.add(rest);
        }
        return groups;
    }

    private static String key(@Nullable String first, @Nullable String second) {
        return Objects.requireNonNullElse(first, "") + SEPARATOR + Objects.requireNonNullElse(second, "");
    }

    /** Makes the groups that are large enough, and returns the rows of the others. */
    private List<Integer> divide(List<Integer> rows, int minimum, Function<Integer, String> key) {
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (Integer row : rows) {
            byKey.computeIfAbsent(key.apply(row), (ignored) -> new ArrayList<>()).add(row);
        }
        List<Integer> small = new ArrayList<>();
        for (List<Integer> group : byKey.values()) {
            if (group.size() < minimum) {
                small.addAll(group);
            }
            else {
                add(group);
            }
        }
        return small;
    }

    private void add(List<Integer> group) {
        members.add(group.stream().mapToInt(Integer::intValue).toArray());
    }

    int count() {
        return members.size();
    }

    /** The rows of a group. */
    int[] members(int group) {
        return members.get(group);
    }

    boolean isPooled(int row) {
        return pooled[row];
    }

    int pooled() {
        int count = 0;
        for (boolean one : pooled) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** How many are in the last resort. */
    int overAll() {
        return overAll;
    }

}
