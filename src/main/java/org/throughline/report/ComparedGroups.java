package org.throughline.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.report.GroupComparisons.Figures;
import org.throughline.report.GroupComparisons.GroupComparison;
import org.throughline.report.GroupComparisons.GroupSize;
import org.throughline.report.GroupComparisons.MeasureOfGroups;
import org.throughline.report.GroupComparisons.TypesOfGroups;
import org.throughline.stats.BenjaminiHochberg;
import org.throughline.stats.Descriptives;
import org.throughline.stats.HedgesG;
import org.throughline.stats.MannWhitney;

/**
 * The figures of two groups of teachers, as far as they may be published: see
 * {@link GroupComparisons} for the rule.
 */
final class ComparedGroups {

    /** Where a teacher is; the parts do not overlap. */
    enum Part {

        A_ALONE, B_ALONE, BOTH, NEITHER;

        static Part of(boolean inA, boolean inB) {
            if (inA) {
                return inB ? BOTH : A_ALONE;
            }
            return inB ? B_ALONE : NEITHER;
        }

        boolean isInA() {
            return this == A_ALONE || this == BOTH;
        }

        boolean isInB() {
            return this == B_ALONE || this == BOTH;
        }

    }

    /**
     * A teacher.
     *
     * @param part where the teacher is
     * @param type type of the selection, null if unknown
     * @param values the measures, in the order of {@link GroupComparisons#MEASURES}
     */
    record TeacherRow(Part part, @Nullable String type, List<@Nullable Double> values) {
    }

    private final String run;

    private final String nameA;

    private final String nameB;

    private final List<TeacherRow> teachers;

    private final int minimumGroup;

    ComparedGroups(String run, String nameA, String nameB, List<TeacherRow> teachers, int minimumGroup) {
        this.run = run;
        this.nameA = nameA;
        this.nameB = nameB;
        this.teachers = teachers;
        this.minimumGroup = minimumGroup;
    }

    GroupComparison publish() {
        Map<Part, Integer> parts = parts((teacher) -> true);
        int both = parts.getOrDefault(Part.BOTH, 0);
        int a = parts.getOrDefault(Part.A_ALONE, 0) + both;
        int b = parts.getOrDefault(Part.B_ALONE, 0) + both;
        String reason = reason(parts, a, b);
        if (reason != null) {
            return new GroupComparison(run, new GroupSize(nameA, null), new GroupSize(nameB, null), null, null,
                    minimumGroup, List.of(), null, List.of(), reason);
        }
        List<String> notes = (both == 0) ? List.of() : List
            .of(both + " teachers are in both groups. p and q take the groups to be separate, so they are left out.");
        return new GroupComparison(run, new GroupSize(nameA, a), new GroupSize(nameB, b), both,
                parts.getOrDefault(Part.NEITHER, 0), minimumGroup, measures(both == 0), types(), notes, null);
    }

    private @Nullable String reason(Map<Part, Integer> parts, int a, int b) {
        if (a < minimumGroup) {
            return "Group '" + nameA + "' has fewer than " + minimumGroup + " teachers.";
        }
        if (b < minimumGroup) {
            return "Group '" + nameB + "' has fewer than " + minimumGroup + " teachers.";
        }
        for (Part part : Part.values()) {
            if (isTooSmall(parts.getOrDefault(part, 0))) {
                return "Fewer than " + minimumGroup + " teachers are " + words(part)
                        + ", so that their figures could be had by subtraction.";
            }
        }
        return null;
    }

    private String words(Part part) {
        return switch (part) {
            case A_ALONE -> "in '" + nameA + "' but not in '" + nameB + "'";
            case B_ALONE -> "in '" + nameB + "' but not in '" + nameA + "'";
            case BOTH -> "in both groups";
            case NEITHER -> "in neither group";
        };
    }

    /** Teachers in each part, of those that count. */
    private Map<Part, Integer> parts(Predicate<TeacherRow> counts) {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, 0);
        }
        teachers.stream().filter(counts).forEach((teacher) -> parts.merge(teacher.part(), 1, Integer::sum));
        return parts;
    }

    private boolean isTooSmall(int teachersOfPart) {
        return teachersOfPart > 0 && teachersOfPart < minimumGroup;
    }

    private List<MeasureOfGroups> measures(boolean separate) {
        List<MeasureOfGroups> measures = new ArrayList<>();
        for (int at = 0; at < GroupComparisons.MEASURES.size(); at++) {
            measures.add(measure(at, separate));
        }
        return adjusted(measures);
    }

    private MeasureOfGroups measure(int at, boolean separate) {
        List<Double> valuesA = new ArrayList<>();
        List<Double> valuesB = new ArrayList<>();
        for (TeacherRow teacher : teachers) {
            Double value = teacher.values().get(at);
            if (value != null) {
                if (teacher.part().isInA()) {
                    valuesA.add(value);
                }
                if (teacher.part().isInB()) {
                    valuesB.add(value);
                }
            }
        }
        boolean safe = parts((teacher) -> teacher.values().get(at) != null).values()
            .stream()
            .noneMatch(this::isTooSmall);
        if (!safe || valuesA.isEmpty() || valuesB.isEmpty()) {
            return new MeasureOfGroups(GroupComparisons.MEASURES.get(at), null, null, null, null, null, null, null);
        }
        double[] a = valuesA.stream().mapToDouble(Double::doubleValue).toArray();
        double[] b = valuesB.stream().mapToDouble(Double::doubleValue).toArray();
        Descriptives ofA = Descriptives.of(a);
        Descriptives ofB = Descriptives.of(b);
        MannWhitney test = MannWhitney.of(a, b);
        Double difference = (ofA.mean() == null || ofB.mean() == null) ? null : Double.valueOf(ofA.mean() - ofB.mean());
        return new MeasureOfGroups(GroupComparisons.MEASURES.get(at), Figures.of(ofA), Figures.of(ofB), difference,
                value(HedgesG.of(a, b)), value(test.cliffsDelta()), separate ? value(test.p()) : null, null);
    }

    private static @Nullable Double value(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    private static List<MeasureOfGroups> adjusted(List<MeasureOfGroups> measures) {
        double[] p = measures.stream()
            .map(MeasureOfGroups::p)
            .filter((each) -> each != null)
            .mapToDouble(Double::doubleValue)
            .toArray();
        double[] q = BenjaminiHochberg.adjust(p);
        List<MeasureOfGroups> adjusted = new ArrayList<>();
        int at = 0;
        for (MeasureOfGroups each : measures) {
            adjusted.add(new MeasureOfGroups(each.measure(), each.a(), each.b(), each.meanDifference(), each.hedgesG(),
                    each.cliffsDelta(), each.p(), (each.p() == null) ? null : q[at++]));
        }
        return adjusted;
    }

    private TypesOfGroups types() {
        Map<Part, Integer> sizes = parts((teacher) -> true);
        // a part that nobody is in has nothing to hide, and could not hide anything
        List<Part> order = Stream.of(Part.values()).filter((part) -> sizes.getOrDefault(part, 0) > 0).toList();
        int[][] counts = new int[order.size()][TypeReports.TYPES.size()];
        for (int at = 0; at < TypeReports.TYPES.size(); at++) {
            String type = TypeReports.TYPES.get(at);
            Map<Part, Integer> ofType = parts((teacher) -> type.equals(teacher.type()));
            for (int row = 0; row < order.size(); row++) {
                counts[row][at] = ofType.getOrDefault(order.get(row), 0);
            }
        }
        int[][] published = SuppressedTable.of(counts, minimumGroup, Set.of());
        int[] both = row(published, order.indexOf(Part.BOTH));
        return new TypesOfGroups(TypeReports.TYPES, sums(row(published, order.indexOf(Part.A_ALONE)), both),
                sums(row(published, order.indexOf(Part.B_ALONE)), both));
    }

    private static int[] row(int[][] published, int row) {
        return (row < 0) ? new int[TypeReports.TYPES.size()] : published[row];
    }

    /** A group is one part and what is in both; its count is as secret as either. */
    private static List<@Nullable Integer> sums(int[] alone, int[] both) {
        List<@Nullable Integer> sums = new ArrayList<>();
        for (int type = 0; type < alone.length; type++) {
            boolean hidden = alone[type] == SuppressedTable.SUPPRESSED || both[type] == SuppressedTable.SUPPRESSED;
            sums.add(hidden ? null : Integer.valueOf(alone[type] + both[type]));
        }
        return sums;
    }

}
