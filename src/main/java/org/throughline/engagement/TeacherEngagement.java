package org.throughline.engagement;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The engagement of one teacher over the completed courses that have traces.
 *
 * @param teacher the id
 * @param courses how many completed courses have a category score, 0 or more
 * @param scores by {@link EngagementCategory}: the mean over these courses, of those
 * where it is defined; NaN if none is
 * @param engagement the mean of the category scores that are defined, fragmentation with
 * a minus; NaN if none is
 * @param level of the three profiles of teachers, null if there is none
 * @param profile of the best number of profiles by BIC, from 1 by rising composite; 0 if
 * there is none
 */
@SuppressWarnings("ArrayRecordComponent") // a row of large columns, copied out for one
                                          // reader
public record TeacherEngagement(String teacher, int courses, double[] scores, double engagement, @Nullable Level level,
        int profile) {

    /**
     * The score of a category.
     * @param category which
     * @return empty if it is undefined
     */
    public OptionalDouble score(EngagementCategory category) {
        return EnrolmentEngagement.defined(scores[category.index()]);
    }

    /**
     * The composite.
     * @return empty if it is undefined
     */
    public OptionalDouble composite() {
        return EnrolmentEngagement.defined(engagement);
    }

}
