package org.throughline.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which courses each teacher took, and when. The entries of a teacher ascend by course,
 * then by date; a course that was taken on two dates has two entries and counts once in a
 * selection. An entry without a date has {@link DateInterval#UNKNOWN_DAY}.
 */
public final class Selections {

    private final int[] starts;

    private final int[] courses;

    private final int[] days;

    /** The positions of the entries that were mandatory. */
    private final BitSet mandatory;

    private Selections(int[] starts, int[] courses, int[] days, BitSet mandatory) {
        this.starts = starts;
        this.courses = courses;
        this.days = days;
        this.mandatory = mandatory;
    }

    /** Of entries that differ in their choice alone, the mandatory one stays. */
    static Selections of(int teacherCount, int courseCount, IntBuffer teachers, IntBuffer courses, IntBuffer days,
            BitSet mandatory) {
        int[] order = byDay(days);
        order = Rows.Builder.order(courses, courseCount, order);
        order = Rows.Builder.order(teachers, teacherCount, order);
        int[] starts = new int[teacherCount + 1];
        int[] sortedCourses = new int[order.length];
        int[] sortedDays = new int[order.length];
        BitSet sortedMandatory = new BitSet();
        int count = 0;
        int previous = -1;
        for (int entry : order) {
            int teacher = teachers.get(entry);
            if (teacher != previous || sortedCourses[count - 1] != courses.get(entry)
                    || sortedDays[count - 1] != days.get(entry)) {
                sortedCourses[count] = courses.get(entry);
                sortedDays[count] = days.get(entry);
                count++;
            }
            if (mandatory.get(entry)) {
                sortedMandatory.set(count - 1);
            }
            previous = teacher;
            starts[teacher + 1] = count;
        }
        for (int teacher = 0; teacher < teacherCount; teacher++) {
            starts[teacher + 1] = Math.max(starts[teacher + 1], starts[teacher]);
        }
        return new Selections(starts, Arrays.copyOf(sortedCourses, count), Arrays.copyOf(sortedDays, count),
                sortedMandatory);
    }

    private static int[] byDay(IntBuffer days) {
        long[] keys = new long[days.size()];
        for (int entry = 0; entry < keys.length; entry++) {
            keys[entry] = ((long) days.get(entry) << Integer.SIZE) | entry;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        Arrays.setAll(order, (position) -> (int) keys[position]);
        return order;
    }

    /**
     * How many teachers there are, those without courses included.
     * @return the count
     */
    public int teacherCount() {
        return starts.length - 1;
    }

    /**
     * How many entries there are.
     * @return the count
     */
    public int size() {
        return courses.length;
    }

    /**
     * The position of the first entry of a teacher.
     * @param teacher their index
     * @return a position
     */
    public int start(int teacher) {
        return starts[teacher];
    }

    /**
     * The position after the last entry of a teacher.
     * @param teacher their index
     * @return a position
     */
    public int end(int teacher) {
        return starts[teacher + 1];
    }

    /**
     * The course of an entry.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return its index
     */
    public int course(int position) {
        return courses[position];
    }

    /**
     * The date of an entry.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return days since 1970-01-01, or {@link DateInterval#UNKNOWN_DAY}
     */
    public int day(int position) {
        return days[position];
    }

    /**
     * Whose choice an entry was.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return mandatory only where it is known to have been
     */
    public Choice choice(int position) {
        return mandatory.get(position) ? Choice.MANDATORY : Choice.ELECTIVE;
    }

    /**
     * The same without the entries that were mandatory.
     * @return the entries that teachers chose
     */
    public Selections elective() {
        if (mandatory.isEmpty()) {
            return this;
        }
        int[] remainingStarts = new int[starts.length];
        int[] remainingCourses = new int[courses.length - mandatory.cardinality()];
        int[] remainingDays = new int[remainingCourses.length];
        int count = 0;
        for (int teacher = 0; teacher < teacherCount(); teacher++) {
            for (int position = starts[teacher]; position < starts[teacher + 1]; position++) {
                if (!mandatory.get(position)) {
                    remainingCourses[count] = courses[position];
                    remainingDays[count] = days[position];
                    count++;
                }
            }
            remainingStarts[teacher + 1] = count;
        }
        return new Selections(remainingStarts, remainingCourses, remainingDays, new BitSet());
    }

    /**
     * Copies the selection of a teacher: the distinct courses of an interval, ascending.
     * @param teacher their index
     * @param interval what counts
     * @param target where to, with room for the entries of the teacher
     * @return how many courses were copied
     */
    public int copyCourses(int teacher, DateInterval interval, int[] target) {
        int count = 0;
        for (int position = starts[teacher]; position < starts[teacher + 1]; position++) {
            int course = courses[position];
            if (interval.contains(days[position]) && (count == 0 || target[count - 1] != course)) {
                target[count++] = course;
            }
        }
        return count;
    }

    /**
     * Copies the selection of a teacher with its dates: the distinct courses of an
     * interval, ascending, each with its first known day in it.
     * @param teacher their index
     * @param interval what counts
     * @param target where the courses go, with room for the entries of the teacher
     * @param firstDays where their days go, {@link DateInterval#UNKNOWN_DAY} for a course
     * without
     * @return how many courses were copied
     */
    public int copyCourses(int teacher, DateInterval interval, int[] target, int[] firstDays) {
        int count = 0;
        for (int position = starts[teacher]; position < starts[teacher + 1]; position++) {
            if (interval.contains(days[position])) {
                if (count == 0 || target[count - 1] != courses[position]) {
                    target[count] = courses[position];
                    firstDays[count++] = days[position];
                }
                else if (firstDays[count - 1] == DateInterval.UNKNOWN_DAY) {
                    firstDays[count - 1] = days[position];
                }
            }
        }
        return count;
    }

    /**
     * The selection of a teacher: the distinct courses of an interval, ascending.
     * @param teacher their index
     * @param interval what counts
     * @return course indexes
     */
    public int[] coursesOf(int teacher, DateInterval interval) {
        int[] target = new int[starts[teacher + 1] - starts[teacher]];
        return Arrays.copyOf(target, copyCourses(teacher, interval, target));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selections selections && Arrays.equals(starts, selections.starts)
                && Arrays.equals(courses, selections.courses) && Arrays.equals(days, selections.days)
                && mandatory.equals(selections.mandatory);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(courses) + Arrays.hashCode(days);
    }

    @Override
    public String toString() {
        return teacherCount() + " teachers with " + size() + " entries";
    }

}
