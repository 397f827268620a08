package org.throughline.coherence.nullmodel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.graph.Rows;

/**
 * Courses with the same row in the category matrix: nothing tells them apart, so whatever
 * is computed of one holds for all. Profiles are numbered in the order of their first
 * course.
 */
final class Profiles {

    /** The profile of a course without categories. */
    static final int NONE = -1;

    private final int[] profileOfCourse;

    private final int[] firstCourse;

    private Profiles(int[] profileOfCourse, int[] firstCourse) {
        this.profileOfCourse = profileOfCourse;
        this.firstCourse = firstCourse;
    }

    static Profiles of(CategoryMatrix matrix) {
        Rows rows = matrix.weights();
        int[] profileOfCourse = new int[rows.rowCount()];
        int[] firstCourse = new int[rows.rowCount()];
        Map<Row, Integer> profiles = new HashMap<>();
        for (int course = 0; course < profileOfCourse.length; course++) {
            if (!matrix.isCategorised(course)) {
                profileOfCourse[course] = NONE;
                continue;
            }
            int next = profiles.size();
            Integer profile = profiles.putIfAbsent(new Row(rows, course), next);
            profileOfCourse[course] = (profile != null) ? profile : next;
            if (profile == null) {
                firstCourse[next] = course;
            }
        }
        return new Profiles(profileOfCourse, Arrays.copyOf(firstCourse, profiles.size()));
    }

    int count() {
        return firstCourse.length;
    }

    int of(int course) {
        return profileOfCourse[course];
    }

    /** A course that has the profile. */
    int courseOf(int profile) {
        return firstCourse[profile];
    }

    /** A row that equals those with the same content. */
    private static final class Row {

        private final Rows rows;

        private final int row;

        Row(Rows rows, int row) {
            this.rows = rows;
            this.row = row;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Row that) || rows.degree(row) != rows.degree(that.row)) {
                return false;
            }
            int shift = rows.start(that.row) - rows.start(row);
            for (int at = rows.start(row); at < rows.end(row); at++) {
                if (rows.column(at) != rows.column(at + shift) || rows.weight(at) != rows.weight(at + shift)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            long hash = 0;
            for (int at = rows.start(row); at < rows.end(row); at++) {
                hash = RandomStream.mixed(hash + rows.column(at)) + Double.doubleToLongBits(rows.weight(at));
            }
            return Long.hashCode(RandomStream.mixed(hash));
        }

    }

}
