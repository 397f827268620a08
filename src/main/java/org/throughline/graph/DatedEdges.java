package org.throughline.graph;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Teacher, course, date and choice, with nodes numbered as they came. */
final class DatedEdges {

    private final IntBuffer teachers = new IntBuffer();

    private final IntBuffer courses = new IntBuffer();

    private final IntBuffer days = new IntBuffer();

    private final BitSet mandatory = new BitSet();

    void add(int teacher, int course, @Nullable LocalDate date, Choice choice) {
        days.add((date != null) ? DateInterval.day(date) : DateInterval.UNKNOWN_DAY);
        mandatory.set(teachers.size(), choice == Choice.MANDATORY);
        teachers.add(teacher);
        courses.add(course);
    }

    Selections selections(Numbering teacherNumbers, Numbering courseNumbers) {
        return Selections.of(teacherNumbers.ids().size(), courseNumbers.ids().size(), teacherNumbers.indexes(teachers),
                courseNumbers.indexes(courses), days, mandatory);
    }

}
