package org.throughline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.report.MotivationReports.LabelGroup;

class LabelCountsTests {

    private final LabelCounts counts = new LabelCounts(5);

    @Test
    void enrolmentsAreCountedByLabelAndGroup() {
        counts.addTeachers("late", 20);
        counts.addTeachers("mid", 30);
        counts.addEnrolments("late", "intrinsic", 40, 15);
        counts.addEnrolments("mid", "intrinsic", 60, 25);
        counts.addEnrolments("mid", "extrinsic", 12, 9);
        List<LabelGroup> groups = counts.groups(counts.disclosure());
        assertThat(groups).extracting(LabelGroup::value).containsExactly("late", "mid");
        assertThat(groups.getLast().n()).isEqualTo(72);
        assertThat(groups.getLast().counts()).containsEntry("intrinsic", 60).containsEntry("extrinsic", 12);
        assertThat(counts.together().n()).isEqualTo(112);
        assertThat(counts.together().teachers()).isEqualTo(50);
    }

    @Test
    void aCountBehindWhichAreFewTeachersIsWithheldHoweverLargeItIs() {
        counts.addTeachers("late", 20);
        counts.addEnrolments("late", "intrinsic", 40, 15);
        counts.addEnrolments("late", "extrinsic", 30, 4);
        counts.addEnrolments("late", "mixed", 9, 8);
        LabelGroup group = counts.groups(counts.disclosure()).getFirst();
        // with the smallest other one, or it could be had by subtraction
        assertThat(group.counts()).containsEntry("extrinsic", null)
            .containsEntry("mixed", null)
            .containsEntry("intrinsic", 40);
        assertThat(group.n()).isEqualTo(79);
    }

    @Test
    void severalSmallCountsOfPerhapsTheSameTeachersDoNotHideEachOther() {
        counts.addTeachers("late", 20);
        counts.addEnrolments("late", "intrinsic", 40, 15);
        counts.addEnrolments("late", "extrinsic", 3, 3);
        counts.addEnrolments("late", "mixed", 3, 3);
        assertThat(counts.together().counts()).containsEntry("extrinsic", null)
            .containsEntry("mixed", null)
            .containsEntry("intrinsic", null);
    }

    @Test
    void aSmallGroupAndTheNextSmallestAreWithheld() {
        counts.addTeachers("novice", 3);
        counts.addTeachers("late", 20);
        counts.addTeachers("mid", 30);
        counts.addEnrolments("novice", "intrinsic", 9, 3);
        counts.addEnrolments("late", "intrinsic", 40, 20);
        counts.addEnrolments("mid", "intrinsic", 60, 30);
        List<LabelGroup> groups = counts.groups(counts.disclosure());
        assertThat(groups).extracting(LabelGroup::suppressed).containsExactly(true, false, true);
        assertThat(groups.getLast().n()).isNull();
        assertThat(groups.getLast().teachers()).isNull();
        assertThat(groups.getLast().counts().values()).containsOnlyNulls();
    }

}
