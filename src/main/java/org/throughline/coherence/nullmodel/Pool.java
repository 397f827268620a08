package org.throughline.coherence.nullmodel;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The courses that a teacher could have taken, shared by all teachers who could have
 * taken the same. One bit a course, so there may be many pools of many courses.
 */
public final class Pool {

    private final BitSet courses;

    /** The set must not be changed any more. */
    Pool(BitSet courses) {
        this.courses = courses;
    }

    /**
     * How many courses there are in it.
     * @return the count
     */
    public int size() {
        return courses.cardinality();
    }

    /**
     * Whether a course is in it.
     * @param course its index
     * @return true if the teachers of this pool could have taken it
     */
    public boolean contains(int course) {
        return courses.get(course);
    }

    /**
     * The courses in it.
     * @return a new array, ascending
     */
    public int[] courses() {
        return courses.stream().toArray();
    }

    /**
     * Those of the courses that meet a condition.
     * @param condition asked in ascending order
     * @return a new array, ascending
     */
    public int[] courses(IntPredicate condition) {
        return courses.stream().filter(condition).toArray();
    }

    @Override
    public String toString() {
        return "a pool of " + size() + " courses";
    }

}
