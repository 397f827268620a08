package org.throughline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Teachers counted by kind (types of selections, levels, profiles) and by the value of an
 * attribute, and what of these counts may be published.
 */
final class KindCounts {

    private final List<String> kinds;

    private final Map<String, int[]> counted = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));

    KindCounts(List<String> kinds) {
        this.kinds = kinds;
    }

    /**
     * What may be published.
     *
     * @param overall all teachers; null where it would give suppressed counts away
     * @param groups by value of the attribute, unknown ones last; empty without attribute
     */
    record Published(@Nullable KindGroup overall, List<KindGroup> groups) {

        /** A row for each group, and one for all. */
        Table table(String title, @Nullable String by, List<String> kinds) {
            List<String> columns = new ArrayList<>(List.of((by == null) ? "teachers" : by, "n"));
            columns.addAll(kinds);
            List<KindGroup> rows = new ArrayList<>(groups);
            if (overall != null) {
                rows.add(overall);
            }
            return new Table(title, columns, rows.stream().map((group) -> {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(group.value());
                row.add(group.n());
                row.addAll(group.counts().values());
                return row;
            }).iterator());
        }

    }

    /** Adds teachers; a kind that is none of these is left out. */
    void add(@Nullable Object value, @Nullable String kind, long teachers) {
        int at = kinds.indexOf(kind);
        if (at >= 0) {
            counted.computeIfAbsent((value == null) ? null : value.toString(),
                    (key) -> new int[kinds.size()])[at] += (int) teachers;
        }
    }

    /** All groups together, by kind, as they are. */
    int[] sum() {
        return GroupedCounts.sum(counted, kinds.size());
    }

    /**
     * The counts as they may be published.
     * @param by the attribute, null if there is none
     */
    Published published(@Nullable String by, int minimumGroup) {
        if (by == null) {
            return new Published(group(GroupedCounts.together(counted, kinds.size(), minimumGroup)), List.of());
        }
        GroupedCounts published = GroupedCounts.of(counted, kinds.size(), minimumGroup);
        return new Published((published.overall() == null) ? null : group(published.overall()),
                published.groups().stream().map(this::group).toList());
    }

    private KindGroup group(GroupedCounts.Group group) {
        Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            counts.put(kinds.get(kind), group.counts().get(kind));
        }
        return new KindGroup(group.value(), group.n(), counts, group.suppressed());
    }

}
