package org.throughline.graph;

import java.time.LocalDate;
import java.util.Arrays;

/** When courses were opened, with courses numbered as they came. */
final class OpeningDays {

    private final IntBuffer courses = new IntBuffer();

    private final IntBuffer days = new IntBuffer();

    void add(int course, LocalDate date) {
        days.add(DateInterval.day(date));
        courses.add(course);
    }

    /** Of each course its first day. */
    int[] days(Numbering courseNumbers) {
        int[] first = new int[courseNumbers.ids().size()];
        Arrays.fill(first, DateInterval.UNKNOWN_DAY);
        for (int entry = 0; entry < courses.size(); entry++) {
            int course = courseNumbers.index(courses.get(entry));
            int day = days.get(entry);
            first[course] = (first[course] == DateInterval.UNKNOWN_DAY) ? day : Math.min(first[course], day);
        }
        return first;
    }

}
