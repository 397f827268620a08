package org.throughline.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Teacher, course and date, with nodes numbered as they came. */
final class DatedEdges {

    private final IntBuffer teachers = new IntBuffer();

    private final IntBuffer courses = new IntBuffer();

    private final IntBuffer days = new IntBuffer();

    void add(int teacher, int course, @Nullable LocalDate date) {
        days.add((date != null) ? DateInterval.day(date) : DateInterval.UNKNOWN_DAY);
        teachers.add(teacher);
        courses.add(course);
    }

    Selections selections(Numbering teacherNumbers, Numbering courseNumbers) {
        return Selections.of(teacherNumbers.ids().size(), courseNumbers.ids().size(), teacherNumbers.indexes(teachers),
                courseNumbers.indexes(courses), days);
    }

}
