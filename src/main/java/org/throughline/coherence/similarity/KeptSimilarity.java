package org.throughline.coherence.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.throughline.graph.Rows;

/**
 * A similarity whose values are kept: courses that have exactly the same own categories
 * are one profile, and each profile is held against all others once, when it is first in
 * focus. The values are those of the similarity itself, to the bit, because equal rows
 * are computed with equally.
 */
final class KeptSimilarity implements CourseSimilarity {

    private final CourseSimilarity similarity;

    /** Of each course its profile. */
    private final int[] profiles;

    /** Of each profile its first course. */
    private final int[] courses;

    /** By profile. Two threads may compute the same row; both get the same. */
    private final AtomicReferenceArray<double[]> rows;

    private KeptSimilarity(CourseSimilarity similarity, int[] profiles, int[] courses) {
        this.similarity = similarity;
        this.profiles = profiles;
        this.courses = courses;
        this.rows = new AtomicReferenceArray<>(courses.length);
    }

    /**
     * Keeps a similarity, if that does not take too much room.
     * @param similarity of two courses, which depends on their rows alone
     * @param own the rows of the courses
     * @param most of how many profiles the values are kept
     * @return the same values
     */
    static CourseSimilarity of(CourseSimilarity similarity, Rows own, int most) {
        int[] profiles = new int[own.rowCount()];
        int[] courses = new int[Math.min(most, own.rowCount())];
        Map<Profile, Integer> numbers = new HashMap<>();
        for (int course = 0; course < profiles.length; course++) {
            int next = numbers.size();
            profiles[course] = numbers.computeIfAbsent(Profile.of(own, course), (missing) -> next);
            if (profiles[course] == next) {
                if (next == most) {
                    return similarity;
                }
                courses[next] = course;
            }
        }
        return new KeptSimilarity(similarity, profiles, Arrays.copyOf(courses, numbers.size()));
    }

    @Override
    public double of(int first, int second) {
        return similarity.of(first, second);
    }

    @Override
    public void forEachShared(int first, int second, PartVisitor visitor) {
        similarity.forEachShared(first, second, visitor);
    }

    @Override
    public Focus focus() {
        return (courses.length == profiles.length) ? new AllDifferentFocus() : new KeptFocus();
    }

    /** The values of a profile, by profile. */
    private double[] row(int profile, Focus computed) {
        double[] kept = rows.get(profile);
        if (kept == null) {
            kept = new double[courses.length];
            computed.on(courses[profile]);
            for (int other = 0; other < courses.length; other++) {
                kept[other] = computed.to(courses[other]);
            }
            rows.set(profile, kept);
        }
        return kept;
    }

    /** Every course is its own profile, and has its number. */
    private final class AllDifferentFocus implements Focus {

        private final Focus computed = similarity.focus();

        private double[] row = {};

        @Override
        public void on(int course) {
            this.row = row(course, computed);
        }

        @Override
        public double to(int other) {
            return row[other];
        }

    }

    private final class KeptFocus implements Focus {

        private final Focus computed = similarity.focus();

        private double[] row = {};

        @Override
        public void on(int course) {
            this.row = row(profiles[course], computed);
        }

        @Override
        public double to(int other) {
            return row[profiles[other]];
        }

    }

    /** The row of a course. */
    private static final class Profile {

        private final int[] categories;

        private final double[] weights;

        private Profile(int[] categories, double[] weights) {
            this.categories = categories;
            this.weights = weights;
        }

        private static Profile of(Rows own, int course) {
            int[] categories = new int[own.degree(course)];
            double[] weights = new double[categories.length];
            for (int at = 0; at < categories.length; at++) {
                categories[at] = own.column(own.start(course) + at);
                weights[at] = own.weight(own.start(course) + at);
            }
            return new Profile(categories, weights);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Profile profile && Arrays.equals(categories, profile.categories)
                    && Arrays.equals(weights, profile.weights);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(categories) + Arrays.hashCode(weights);
        }

    }

}
