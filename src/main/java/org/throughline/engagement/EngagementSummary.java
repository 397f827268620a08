package org.throughline.engagement;

import java.util.List;
import org.throughline.stats.Reliability;

/**
 * What an analysis of engagement found, apart from the single enrolments and teachers.
 *
 * @param events distinct events in the traces: counted and left out ones
 * @param counted events that were acts of a learner in a course of an enrolment
 * @param excluded the other events, by reason, in a fixed order; all reasons, also those
 * with none. The counts and {@code counted} add up to {@code events}
 * @param repeated rows of events that are in several sources, and count once
 * @param enrolments of the graph
 * @param withTraces enrolments with at least one event, post or attempt
 * @param withoutTraces enrolments without, where others of the same course and year have
 * some
 * @param inDarkCourses enrolments where nobody of the same course and year has any
 * @param pooled enrolments that were normalised in a pooled group
 * @param pooledOverAll those of them whose pool by format and level was too small as well
 * @param teachers who have an enrolment
 * @param teachersScored teachers with a composite
 * @param reliability of the category scores as items, fragmentation with a minus, over
 * the enrolments that have all of {@link Profiles#categories}
 * @param enrolmentProfiles profiles of enrolments
 * @param teacherProfiles profiles of teachers
 * @param thresholds the effect of the threshold, by
 * {@link EngagementParameters#THRESHOLDS}
 */
public record EngagementSummary(long events, long counted, List<Excluded> excluded, long repeated, int enrolments,
        int withTraces, int withoutTraces, int inDarkCourses, int pooled, int pooledOverAll, int teachers,
        int teachersScored, Reliability reliability, Profiles enrolmentProfiles, Profiles teacherProfiles,
        List<ThresholdEffect> thresholds) {

    public EngagementSummary {
        excluded = List.copyOf(excluded);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Events that were left out for one reason.
     *
     * @param reason see {@link ExclusionReason}
     * @param events how many
     */
    public record Excluded(ExclusionReason reason, long events) {
    }

}
