package org.throughline.coherence.nullmodel;

import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/** Reads one selection after the other into the same array. */
final class SelectionReader {

    private final Selections selections;

    private final DateInterval interval;

    private int[] courses = new int[64];

    private int count;

    SelectionReader(Selections selections, DateInterval interval) {
        this.selections = selections;
        this.interval = interval;
    }

    void read(int teacher) {
        int room = selections.end(teacher) - selections.start(teacher);
        if (courses.length < room) {
            this.courses = new int[2 * room];
        }
        count = selections.copyCourses(teacher, interval, courses);
    }

    int count() {
        return count;
    }

    /** The distinct courses, ascending; may be reordered until the next one is read. */
    int[] courses() {
        return courses;
    }

}
