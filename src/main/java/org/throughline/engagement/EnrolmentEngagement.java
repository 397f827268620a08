package org.throughline.engagement;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The engagement of one enrolment. The arrays are in the order of their enums; what is
 * undefined in them is NaN.
 *
 * @param teacher the id
 * @param course the id
 * @param year the academic year, null if it is not known
 * @param completed whether the course was completed
 * @param features by {@link Feature}
 * @param scores by {@link EngagementCategory}
 * @param engagement the composite: the mean of the category scores that are defined,
 * fragmentation with a minus; NaN if none is
 * @param level of the three profiles, null if no score is defined or there are too few
 * enrolments to divide
 * @param profile of the best number of profiles by BIC, from 1 by rising composite; 0 if
 * there is none
 * @param pattern how the quizzes were worked on, null if it is not known
 * @param pooled whether the course and year had too few learners for a group of its own
 * @param hoursByThreshold time on task in hours by
 * {@link EngagementParameters#THRESHOLDS}; NaN if undefined
 * @param sessionsByThreshold sessions by {@link EngagementParameters#THRESHOLDS}; -1 if
 * undefined
 */
@SuppressWarnings("ArrayRecordComponent") // a row of large columns, copied out for one
                                          // reader
public record EnrolmentEngagement(String teacher, String course, @Nullable String year, boolean completed,
        double[] features, double[] scores, double engagement, @Nullable Level level, int profile,
        @Nullable QuizPattern pattern, boolean pooled, double[] hoursByThreshold, int[] sessionsByThreshold) {

    /**
     * A feature.
     * @param feature which
     * @return empty if it is undefined
     */
    public OptionalDouble feature(Feature feature) {
        return defined(features[feature.index()]);
    }

    /**
     * The score of a category.
     * @param category which
     * @return empty if it is undefined
     */
    public OptionalDouble score(EngagementCategory category) {
        return defined(scores[category.index()]);
    }

    /**
     * The composite.
     * @return empty if it is undefined
     */
    public OptionalDouble composite() {
        return defined(engagement);
    }

    static OptionalDouble defined(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

}
