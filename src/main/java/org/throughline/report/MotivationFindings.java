package org.throughline.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run of motivation found about all teachers together, as it is kept on the Run.
 *
 * @param carriers teachers who carry results of the run
 * @param enrolments how many were judged
 * @param labels enrolments by label, in the order of the labels
 * @param rules enrolments by rule that fired, in their order
 * @param missing enrolments by what is not known of them: mandatory, discipline, role,
 * difficulty
 * @param difficulty courses by level, and how many have none
 * @param credits teachers and years with completed courses, and how many reached a credit
 * @param fit profiles by the rules
 * @param survey profiles by the questionnaire
 * @param agreement of both
 */
record MotivationFindings(int carriers, long enrolments, List<Count> labels, List<Count> rules, List<Count> missing,
        List<Count> difficulty, Credits credits, Profiles fit, Profiles survey, Agreement agreement) {

    private static final ObjectMapper JSON = new ObjectMapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * How many there are of a kind.
     *
     * @param key of the kind
     * @param count how many
     */
    record Count(String key, long count) {
    }

    /**
     * Hours towards a credit.
     *
     * @param hours of a credit
     * @param teacherYears teachers and years with a completed course
     * @param reached of these, how many reached a credit
     */
    record Credits(double hours, long teacherYears, long reached) {
    }

    /**
     * A division of the teachers.
     *
     * @param source id of the instrument, null for the rules
     * @param teachers in it
     * @param silhouette how well they are apart, null for a single cluster
     * @param clusters by number
     */
    record Profiles(@Nullable String source, int teachers, @Nullable Double silhouette, List<Cluster> clusters) {
    }

    /**
     * A cluster.
     *
     * @param profile intrinsic, extrinsic, both or neither
     * @param size teachers
     * @param intrinsic mean share of courses or score
     * @param extrinsic mean share of courses or score
     */
    record Cluster(String profile, int size, double intrinsic, double extrinsic) {
    }

    /**
     * How far the two divisions agree.
     *
     * @param teachers who are in both
     * @param observed share with the same profile, null for nobody
     * @param kappa Cohen's, of the profiles; null where undefined
     * @param ari adjusted Rand index of the clusters; null where undefined
     * @param profiles names of rows and columns
     * @param table teachers by profile of the rules and of the survey
     */
    record Agreement(int teachers, @Nullable Double observed, @Nullable Double kappa, @Nullable Double ari,
            List<String> profiles, List<List<Integer>> table) {
    }

    Map<String, @Nullable Object> toSummary() {
        return JSON.convertValue(this, new TypeReference<>() {
        });
    }

    static MotivationFindings read(Map<String, @Nullable Object> summary) {
        return JSON.convertValue(summary, MotivationFindings.class);
    }

}
