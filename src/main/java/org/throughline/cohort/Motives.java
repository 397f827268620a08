package org.throughline.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.throughline.cohort.Selection.Enrolment;
import org.throughline.cohort.Vocabulary.Discipline;

/**
 * Why the teachers of a cohort take their courses: what the generator knows, and an
 * analysis has to find by the course's demands, the stipulations and the disciplines.
 *
 * <p>
 * Extrinsic: mandatory that year, or introductory, in another area and not meant for the
 * role. Intrinsic: advanced and elective, or in a discipline of the teacher. How
 * demanding a course is is planted in its level; the numbers in its row follow it with
 * noise.
 */
final class Motives {

    private static final int INTRODUCTORY = 0;

    private static final int ADVANCED = 2;

    private final List<Stipulation> stipulations;

    private final CourseText text;

    private final int[] levels;

    Motives(List<Stipulation> stipulations, Catalogue catalogue, CourseText text) {
        this.stipulations = stipulations;
        this.text = text;
        this.levels = catalogue.courses().stream().mapToInt(text::level).toArray();
    }

    /** Why a teacher took a course. */
    Motive of(Teacher teacher, Enrolment enrolment) {
        Course course = enrolment.course();
        boolean mandatory = isMandatory(teacher, enrolment);
        boolean own = course.disciplines().stream().anyMatch(teacher.disciplines()::contains);
        boolean unrelated = teacher.disciplines()
            .stream()
            .noneMatch(taught -> course.disciplines().stream().anyMatch(other -> inOneArea(taught, other)));
        int level = this.levels[course.number()];
        boolean extrinsic = mandatory || (unrelated && !isMeantFor(course, teacher) && level == INTRODUCTORY);
        boolean intrinsic = own || (!mandatory && level == ADVANCED);
        if (extrinsic) {
            return intrinsic ? Motive.MIXED : Motive.EXTRINSIC;
        }
        return intrinsic ? Motive.INTRINSIC : Motive.UNDETERMINED;
    }

    private boolean isMandatory(Teacher teacher, Enrolment enrolment) {
        LocalDate day = Objects.requireNonNullElse(enrolment.completedAt(), enrolment.enrolledAt());
        return this.stipulations.stream()
            .anyMatch(stipulation -> stipulation.course().number() == enrolment.course().number()
                    && stipulation.year() == Calendar.year(day) && stipulation.concerns(teacher));
    }

    private boolean isMeantFor(Course course, Teacher teacher) {
        List<String> roles = this.text.roles(course);
        return roles.contains(CourseText.EVERY_ROLE) || roles.contains(teacher.role());
    }

    private static boolean inOneArea(Discipline first, Discipline second) {
        return first.equals(second) || Objects.equals(first.broader(), second.broader());
    }

}
