package org.throughline.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.report.EngagementReports.Coverage;
import org.throughline.report.EngagementReports.Excluded;
import org.throughline.report.EngagementReports.FeatureReport;
import org.throughline.report.EngagementReports.Profiles;
import org.throughline.report.EngagementReports.RankPair;
import org.throughline.report.EngagementReports.Reliability;
import org.throughline.report.EngagementReports.ScoreReport;
import org.throughline.report.EngagementReports.Threshold;

/**
 * What a run of engagement found about all teachers together, as it is kept on the Run.
 * The fields are those of {@link EngagementReports.Cohort}.
 *
 * @param carriers teachers who carry results of the run
 * @param coverage see there
 * @param excluded see there
 * @param features see there
 * @param scores see there
 * @param teacherScores see there
 * @param reliability see there
 * @param enrolmentProfiles see there
 * @param teacherProfiles see there
 * @param thresholds see there
 * @param ranks the order of the teachers under each two thresholds
 */
record EngagementFindings(int carriers, Coverage coverage, List<Excluded> excluded, List<FeatureReport> features,
        List<ScoreReport> scores, List<ScoreReport> teacherScores, Reliability reliability, Profiles enrolmentProfiles,
        Profiles teacherProfiles, List<Threshold> thresholds, List<RankPair> ranks) {

    private static final ObjectMapper JSON = new ObjectMapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Map<String, @Nullable Object> toSummary() {
        return JSON.convertValue(this, new TypeReference<>() {
        });
    }

    static EngagementFindings read(Map<String, @Nullable Object> summary) {
        return JSON.convertValue(summary, EngagementFindings.class);
    }

}
