package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.report.ComparedGroups.Part;
import org.throughline.report.ComparedGroups.TeacherRow;
import org.throughline.report.GroupComparisons.GroupComparison;
import org.throughline.report.GroupComparisons.MeasureOfGroups;
import org.throughline.report.GroupComparisons.TypesOfGroups;

class ComparedGroupsTests {

    private static final int MINIMUM = 5;

    /** Teachers of one part, with the same value of every measure, of changing type. */
    private static List<TeacherRow> teachers(Part part, int n, double from) {
        List<TeacherRow> teachers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Double value = from + i;
            teachers.add(new TeacherRow(part, TypeReports.TYPES.get(i % 2),
                    Collections.nCopies(GroupComparisons.MEASURES.size(), value)));
        }
        return teachers;
    }

    private static GroupComparison compare(int aAlone, int bAlone, int both, int neither) {
        List<TeacherRow> teachers = new ArrayList<>(teachers(Part.A_ALONE, aAlone, 0));
        teachers.addAll(teachers(Part.B_ALONE, bAlone, 100));
        teachers.addAll(teachers(Part.BOTH, both, 50));
        teachers.addAll(teachers(Part.NEITHER, neither, 200));
        return publish(teachers);
    }

    private static GroupComparison publish(List<TeacherRow> teachers) {
        return new ComparedGroups("run", "first", "second", teachers, MINIMUM).publish();
    }

    @Test
    void largeSeparateGroupsAreCompared() {
        GroupComparison comparison = compare(10, 20, 0, 30);
        assertThat(comparison.suppressed()).isNull();
        assertThat(comparison.a().n()).isEqualTo(10);
        assertThat(comparison.b().n()).isEqualTo(20);
        assertThat(comparison.rest()).isEqualTo(30);
        MeasureOfGroups measure = comparison.measures().getFirst();
        assertThat(measure.meanDifference()).isEqualTo(4.5 - 109.5);
        assertThat(measure.cliffsDelta()).isEqualTo(-1);
        assertThat(measure.p()).isBetween(0.0, 0.001);
        assertThat(measure.q()).isEqualTo(measure.p());
    }

    /** Sizes of: first alone, second alone, both, neither; and what the reason says. */
    @ParameterizedTest
    @CsvSource({ "4, 20, 0, 30, 'first' has fewer", "0, 20, 3, 30, 'first' has fewer",
            "20, 2, 2, 30, 'second' has fewer", "4, 20, 10, 30, in 'first' but not in 'second'",
            "20, 1, 10, 30, in 'second' but not in 'first'", "20, 20, 4, 30, in both", "20, 20, 0, 4, in neither",
            "20, 20, 10, 1, in neither" })
    void nothingIsPublishedWhereASmallPartIsLeft(int aAlone, int bAlone, int both, int neither, String reason) {
        GroupComparison comparison = compare(aAlone, bAlone, both, neither);
        assertThat(comparison.suppressed()).contains(reason);
        assertThat(comparison.measures()).isEmpty();
        assertThat(comparison.types()).isNull();
        assertThat(comparison.a().n()).isNull();
        assertThat(comparison.b().n()).isNull();
        assertThat(comparison.both()).isNull();
        assertThat(comparison.rest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "10, 20, 0, 0", "0, 20, 10, 30", "10, 0, 10, 0", "5, 5, 5, 5" })
    void emptyPartsTellNothing(int aAlone, int bAlone, int both, int neither) {
        assertThat(compare(aAlone, bAlone, both, neither).suppressed()).isNull();
    }

    @Test
    void overlappingGroupsHaveNoP() {
        GroupComparison comparison = compare(10, 10, 10, 10);
        assertThat(comparison.notes()).singleElement().asString().startsWith("10 teachers are in both groups.");
        assertThat(comparison.measures()).allSatisfy((measure) -> {
            assertThat(measure.p()).isNull();
            assertThat(measure.q()).isNull();
            assertThat(measure.hedgesG()).isNotNull();
        });
    }

    /** Whoever knows all published unions of parts can subtract none that is small. */
    @Property
    void noUnionOfPartsIsSmallWhereSomethingIsPublished(@ForAll @IntRange(max = 12) int aAlone,
            @ForAll @IntRange(max = 12) int bAlone, @ForAll @IntRange(max = 12) int both,
            @ForAll @IntRange(max = 12) int neither) {
        GroupComparison comparison = compare(aAlone, bAlone, both, neither);
        if (comparison.suppressed() == null) {
            int[] parts = { aAlone, bAlone, both, neither };
            for (int union = 0; union < 16; union++) {
                int size = 0;
                for (int part = 0; part < parts.length; part++) {
                    size += ((union >> part) % 2 == 1) ? parts[part] : 0;
                }
                assertThat(size == 0 || size >= MINIMUM).isTrue();
            }
        }
    }

    @Test
    void aTypeThatFewHaveIsWithheldWithAnotherOneAndTheRestIsShown() {
        List<TeacherRow> teachers = new ArrayList<>(teachers(Part.A_ALONE, 40, 0));
        teachers.addAll(teachers(Part.B_ALONE, 40, 0));
        List<@Nullable Double> values = Collections.nCopies(GroupComparisons.MEASURES.size(), 1.0);
        String third = TypeReports.TYPES.get(2);
        Collections.nCopies(2, new TeacherRow(Part.A_ALONE, third, values)).forEach(teachers::add);
        Collections.nCopies(20, new TeacherRow(Part.B_ALONE, third, values)).forEach(teachers::add);
        TypesOfGroups types = Objects.requireNonNull(publish(teachers).types());
        assertThat(types.a()).startsWith(null, 20, null, 0);
        assertThat(types.b()).startsWith(null, 20, null, 0);
    }

    @Test
    void aMeasureThatFewHaveIsWithheldAlone() {
        List<TeacherRow> teachers = new ArrayList<>(teachers(Part.B_ALONE, 20, 100));
        for (int i = 0; i < 20; i++) {
            List<@Nullable Double> values = new ArrayList<>(
                    Collections.nCopies(GroupComparisons.MEASURES.size(), (double) i));
            if (i >= 3) {
                values.set(1, null);
            }
            teachers.add(new TeacherRow(Part.A_ALONE, "weak", values));
        }
        List<MeasureOfGroups> measures = publish(teachers).measures();
        assertThat(measures.get(0).a()).isNotNull();
        assertThat(measures.get(1))
            .isEqualTo(new MeasureOfGroups(GroupComparisons.MEASURES.get(1), null, null, null, null, null, null, null));
    }

    @Test
    void aMeasureThatNobodyHasIsUndefined() {
        List<TeacherRow> teachers = new ArrayList<>(teachers(Part.B_ALONE, 20, 100));
        for (int i = 0; i < 20; i++) {
            teachers.add(new TeacherRow(Part.A_ALONE, null,
                    Collections.nCopies(GroupComparisons.MEASURES.size(), (Double) null)));
        }
        assertThat(publish(teachers).measures()).allMatch((measure) -> measure.a() == null);
    }

    @Test
    void smallCountsOfTypesAreHiddenWithOthersThatWouldGiveThemAway() {
        List<TeacherRow> teachers = new ArrayList<>(teachers(Part.A_ALONE, 20, 0));
        teachers.addAll(teachers(Part.B_ALONE, 30, 0));
        teachers.add(new TeacherRow(Part.A_ALONE, TypeReports.TYPES.get(2),
                Collections.nCopies(GroupComparisons.MEASURES.size(), 1.0)));
        GroupComparison comparison = publish(teachers);
        assertThat(comparison.types()).satisfies((types) -> {
            assertThat(types.a().get(2)).isNull();
            assertThat(types.a().stream().filter((count) -> count == null).count()).isGreaterThan(1);
            assertThat(types.b()).hasSameSizeAs(types.names());
        });
    }

}
