package org.throughline.coherence.similarity;

/**
 * The similarity of two courses that both have categories, as a sum over the categories
 * they share.
 */
public interface CourseSimilarity {

    /**
     * The similarity of two courses; symmetric, to the bit.
     * @param first a course with categories
     * @param second a course with categories
     * @return from 0 (no shared category) to 1 (the same profile, within rounding)
     */
    double of(int first, int second);

    /**
     * The parts of the similarity, which add up to it within rounding.
     * @param first a course with categories
     * @param second a course with categories
     * @param visitor gets each shared category, ascending
     */
    void forEachShared(int first, int second, PartVisitor visitor);

    /**
     * One course held against many, faster than pair by pair and equal to the bit.
     * @return a new focus, for one thread
     */
    Focus focus();

    /**
     * Some courses held ready, so that all of them can be held against one in a single
     * pass, equal to the bit.
     * @param courses with categories, in any order; not copied
     * @return a panel for any number of threads
     */
    default Panel panel(int... courses) {
        return (course, target) -> {
            Focus focus = focus();
            focus.on(course);
            for (int at = 0; at < courses.length; at++) {
                target[at] = focus.to(courses[at]);
            }
        };
    }

    /** The similarity of one course to others. */
    interface Focus {

        /**
         * Takes another course into focus.
         * @param course a course with categories
         */
        void on(int course);

        /**
         * The similarity of the course in focus to another, the same as
         * {@link CourseSimilarity#of}.
         * @param other a course with categories
         * @return from 0 to 1
         */
        double to(int other);

    }

    /** The similarities of one course to all courses of a list. */
    @FunctionalInterface
    interface Panel {

        /**
         * Computes a row of similarities.
         * @param course a course with categories
         * @param target gets the similarity to each course of the list, in its order
         */
        void similarities(int course, double[] target);

    }

    /** Gets the part of one shared category. */
    @FunctionalInterface
    interface PartVisitor {

        void shared(int category, double part);

    }

}
