package org.throughline.cohort;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Courses to draw from, each in proportion to its popularity. */
final class CoursePool {

    private static final int TRIALS = 40;

    private final List<Course> courses;

    private final long[] cumulated;

    CoursePool(List<Course> courses) {
        if (courses.isEmpty()) {
            throw new IllegalArgumentException("a pool needs a course");
        }
        this.courses = List.copyOf(courses);
        this.cumulated = new long[courses.size()];
        long sum = 0;
        for (int i = 0; i < this.cumulated.length; i++) {
            sum += courses.get(i).popularity();
            this.cumulated[i] = sum;
        }
    }

    List<Course> courses() {
        return this.courses;
    }

    /**
     * Draws an acceptable course.
     * @param acceptable what may be drawn
     * @param preferred acceptable courses that are not preferred are drawn less often
     * @return empty if no course is acceptable
     */
    Optional<Course> draw(Draws draws, Predicate<Course> acceptable, Predicate<Course> preferred) {
        for (int trial = 0; trial < TRIALS; trial++) {
            Course course = this.courses.get(indexOf(draws.below(this.cumulated[this.cumulated.length - 1])));
            if (acceptable.test(course) && (preferred.test(course) || draws.chance(0.25))) {
                return Optional.of(course);
            }
        }
        int start = draws.below(this.courses.size());
        for (int i = 0; i < this.courses.size(); i++) {
            Course course = this.courses.get((start + i) % this.courses.size());
            if (acceptable.test(course)) {
                return Optional.of(course);
            }
        }
        return Optional.empty();
    }

    /** The first index whose cumulated weight is above the value. */
    private int indexOf(long value) {
        int low = 0;
        int high = this.cumulated.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (this.cumulated[middle] > value) {
                high = middle;
            }
            else {
                low = middle + 1;
            }
        }
        return low;
    }

}
