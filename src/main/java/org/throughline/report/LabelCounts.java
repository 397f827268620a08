package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.MotivationLabel;
import org.throughline.report.MotivationReports.LabelGroup;

/**
 * Enrolments counted by label and by an attribute of their teachers, and what of these
 * counts may be published: it is the teachers behind a count who are protected.
 */
final class LabelCounts {

    static final List<String> LABELS = Arrays.stream(MotivationLabel.values()).map(MotivationLabel::key).toList();

    private final Map<String, int[]> enrolments = byValue();

    private final Map<String, int[]> teachersOfLabel = byValue();

    private final Map<String, int[]> teachers = byValue();

    private final int minimum;

    LabelCounts(int minimum) {
        this.minimum = minimum;
    }

    private static Map<String, int[]> byValue() {
        return new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Adds teachers of a value of the attribute, be they enrolled or not. */
    void addTeachers(@Nullable Object value, long number) {
        teachers.computeIfAbsent(text(value), (key) -> new int[1])[0] += (int) number;
    }

    /** Adds enrolments with a label, and how many teachers are behind them. */
    void addEnrolments(@Nullable Object value, String label, long number, long behind) {
        int at = LABELS.indexOf(label);
        enrolments.computeIfAbsent(text(value), (key) -> new int[LABELS.size()])[at] += (int) number;
        teachersOfLabel.computeIfAbsent(text(value), (key) -> new int[LABELS.size()])[at] += (int) behind;
    }

    private static @Nullable String text(@Nullable Object value) {
        return (value == null) ? null : value.toString();
    }

    /** All teachers as one group. */
    LabelGroup together() {
        int[] all = GroupedCounts.sum(enrolments, LABELS.size());
        int[][] behind = { GroupedCounts.sum(teachersOfLabel, LABELS.size()) };
        return group("all", GroupedCounts.sum(teachers, 1)[0], all,
                SuppressedTable.of(new int[][] { all }, behind, minimum, Set.of())[0]);
    }

    /** The groups in the order of their values. */
    List<LabelGroup> groups(Disclosure disclosure) {
        List<@Nullable String> values = new ArrayList<>(teachers.keySet());
        int[][] counts = values.stream().map((value) -> of(enrolments, value)).toArray(int[][]::new);
        int[][] behind = values.stream().map((value) -> of(teachersOfLabel, value)).toArray(int[][]::new);
        int[][] published = SuppressedTable.of(counts, behind, minimum, disclosure.suppressed());
        List<LabelGroup> groups = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            String value = values.get(row);
            groups.add(disclosure.suppressed().contains(row) ? suppressed(value)
                    : group(value, of(teachers, value)[0], counts[row], published[row]));
        }
        return groups;
    }

    /** Which groups are too small. */
    Disclosure disclosure() {
        return Disclosure.of(teachers.values().stream().map((number) -> number[0]).toList(), minimum);
    }

    private static int[] of(Map<String, int[]> counts, @Nullable String value) {
        int[] found = counts.get(value);
        return (found == null) ? new int[LABELS.size()] : found;
    }

    private static LabelGroup suppressed(@Nullable String value) {
        Map<String, @Nullable Integer> none = new LinkedHashMap<>();
        LABELS.forEach((label) -> none.put(label, null));
        return new LabelGroup(value, null, null, none, true);
    }

    private static LabelGroup group(@Nullable String value, int teachers, int[] counts, int[] published) {
        Map<String, @Nullable Integer> shown = new LinkedHashMap<>();
        for (int label = 0; label < published.length; label++) {
            shown.put(LABELS.get(label),
                    (published[label] == SuppressedTable.SUPPRESSED) ? null : Integer.valueOf(published[label]));
        }
        return new LabelGroup(value, teachers, Arrays.stream(counts).sum(), shown, false);
    }

}
