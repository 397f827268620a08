package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Teachers counted by kind, in groups, as far as the counts may be published: see
 * {@link Disclosure} for the groups and {@link SuppressedTable} for what is in them.
 *
 * @param overall all groups together; null where they would give a suppressed one away
 * @param groups in the order of their values
 */
record GroupedCounts(@Nullable Group overall, List<Group> groups) {

    /**
     * A group.
     *
     * @param value what its teachers have in common, null if that is not known
     * @param n its teachers, null if suppressed
     * @param counts teachers by kind, null where suppressed
     * @param suppressed whether the group is too small to be published
     */
    record Group(@Nullable String value, @Nullable Integer n, List<@Nullable Integer> counts, boolean suppressed) {
    }

    /** All teachers as one group. */
    static Group together(Map<String, int[]> counted, int kinds, int minimum) {
        int[] all = sum(counted, kinds);
        int[] published = SuppressedTable.of(new int[][] { all }, minimum, Set.of())[0];
        return new Group("all", Arrays.stream(all).sum(), nulls(published), false);
    }

    private static List<@Nullable Integer> nulls(int... published) {
        List<@Nullable Integer> counts = new ArrayList<>();
        for (int count : published) {
            counts.add((count == SuppressedTable.SUPPRESSED) ? null : Integer.valueOf(count));
        }
        return counts;
    }

    static GroupedCounts of(Map<String, int[]> counted, int kinds, int minimum) {
        List<@Nullable String> values = new ArrayList<>(counted.keySet());
        int[][] counts = counted.values().toArray(int[][]::new);
        Disclosure disclosure = Disclosure.of(Arrays.stream(counts).map((row) -> Arrays.stream(row).sum()).toList(),
                minimum);
        int[][] published = SuppressedTable.of(counts, minimum, disclosure.suppressed());
        List<Group> groups = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            boolean hidden = disclosure.suppressed().contains(row);
            groups.add(new Group(values.get(row), hidden ? null : Integer.valueOf(Arrays.stream(counts[row]).sum()),
                    nulls(published[row]), hidden));
        }
        // sums of columns are safe as they are, see SuppressedTable; those of whole rows
        // need a look of their own, and a kind that few have is suppressed in any case
        return new GroupedCounts(disclosure.totalShown() ? together(counted, kinds, minimum) : null, groups);
    }

    static int[] sum(Map<String, int[]> counted, int kinds) {
        int[] sum = new int[kinds];
        for (int[] row : counted.values()) {
            Arrays.setAll(sum, (kind) -> sum[kind] + row[kind]);
        }
        return sum;
    }

}
