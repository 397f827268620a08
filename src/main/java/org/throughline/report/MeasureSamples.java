package org.throughline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CoherenceReports.Group;
import org.throughline.report.CoherenceReports.Summary;
import org.throughline.stats.Descriptives;

/**
 * Values of a measure, collected by the values of an attribute, and summed up as far as
 * that may be published.
 */
final class MeasureSamples {

    private final Map<String, Sample> samples = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));

    private final Sample all = new Sample();

    /**
     * Adds a teacher.
     * @param attribute the value of the attribute, null if unknown
     * @param measured the value of the measure, null if undefined
     */
    void add(@Nullable Object attribute, @Nullable Double measured) {
        samples.computeIfAbsent((attribute == null) ? null : attribute.toString(), (key) -> new Sample()).add(measured);
        all.add(measured);
    }

    /**
     * Suppresses small groups. If what is suppressed could be had by subtracting the
     * others from all teachers, the next smallest group goes too, and if that does not
     * help, the figures of all teachers.
     */
    Summary summary(String by, String measure, String run, int minimumGroup) {
        Disclosure disclosure = Disclosure.of(samples.values().stream().map(Sample::size).toList(), minimumGroup);
        List<Group> groups = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Sample> entry : samples.entrySet()) {
            groups.add(disclosure.suppressed().contains(at++) ? Group.suppressed(entry.getKey())
                    : entry.getValue().group(entry.getKey()));
        }
        return new Summary(by, measure, run, minimumGroup, disclosure.totalShown() ? all.group("all") : null, groups);
    }

    /** A summary as a table. */
    static Table table(Summary summary) {
        List<String> columns = List.of(summary.by(), "n", "undefined", "mean", "sd", "min", "q1", "median", "q3", "max",
                "suppressed");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Group group : summary.groups()) {
            rows.add(row(group));
        }
        return new Table(summary.measure() + " by " + summary.by() + ", run " + summary.run(), columns,
                rows.iterator());
    }

    private static List<@Nullable Object> row(Group group) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(group.value());
        cells.add(group.n());
        cells.add(group.undefined());
        cells.add(group.mean());
        cells.add(group.sd());
        cells.add(group.min());
        cells.add(group.q1());
        cells.add(group.median());
        cells.add(group.q3());
        cells.add(group.max());
        cells.add(group.suppressed());
        return cells;
    }

    private static final class Sample {

        private final List<Double> defined = new ArrayList<>();

        private int undefined;

        void add(@Nullable Double value) {
            if (value == null) {
                undefined++;
            }
            else {
                defined.add(value);
            }
        }

        int size() {
            return defined.size() + undefined;
        }

        Group group(@Nullable String value) {
            Descriptives of = Descriptives.of(defined.stream().mapToDouble(Double::doubleValue).toArray());
            return new Group(value, of.n(), undefined, of.mean(), of.sd(), of.min(), of.q1(), of.median(), of.q3(),
                    of.max(), false);
        }

    }

}
