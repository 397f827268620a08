package org.throughline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.Incentive;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.MotivationProfile;
import org.throughline.motivation.Shares;
import org.throughline.motivation.fit.FitInputs;
import org.throughline.motivation.fit.FitRule;
import org.throughline.motivation.fit.LearnerCourseFit.Judged;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Writes motivation to the graph: properties of Teacher, of ENROLLED_IN and of Course.
 */
final class MotivationWriter {

    /** The properties of Teacher. */
    static final List<String> OF_TEACHER = List.of("motivationCourses", "intrinsicShare", "extrinsicShare",
            "mixedShare", "undeterminedShare", "motivationProfile", "surveyProfile", "motivationRun");

    /** The properties of ENROLLED_IN. */
    static final List<String> OF_ENROLMENT = List.of("motivation", "motivationRules", "motivationOpen",
            "motivationMandatory", "motivationMandates", "motivationDiscipline", "motivationRole",
            "motivationDifficulty", "creditHours", "creditCrossed", "motivationRun");

    /** The properties of Course. */
    static final List<String> OF_COURSE = List.of("difficulty", "difficultyLevel", "popularity", "motivationHint",
            "motivationRun");

    private static final int COURSES = 2_000;

    private final Database database;

    private final QueryCatalogue queries;

    MotivationWriter(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Writes courses. */
    void publishCourses(List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += COURSES) {
            database.write(queries.get("motivation/publish-courses"),
                    Map.of("rows", rows.subList(from, Math.min(rows.size(), from + COURSES))));
        }
    }

    /** Batches of teachers. */
    TeacherBatches teachers() {
        return new TeacherBatches(database, queries.get("runs/publish-teachers"), TeacherBatches.nothing(OF_ENROLMENT));
    }

    /** Takes off the graph what other runs left. */
    void forgetOthers(String run) {
        forgetTeachers("motivation/forget-others", run);
    }

    /** Takes the results of a run off the graph; nothing if it does not carry them. */
    void forget(String run) {
        forgetTeachers("motivation/forget", run);
        long courses;
        do {
            courses = database
                .write(queries.get("motivation/forget-courses"),
                        Map.of("run", run, "nothing", TeacherBatches.nothing(OF_COURSE), "limit", COURSES))
                .rows()
                .getFirst()
                .longValue("courses");
        }
        while (courses == COURSES);
    }

    private void forgetTeachers(String query, String run) {
        TeacherBatches.forget(database, queries.get(query), run, OF_TEACHER, OF_ENROLMENT);
    }

    static Map<String, @Nullable Object> properties(String run, Shares shares, @Nullable MotivationProfile fit,
            @Nullable MotivationProfile survey) {
        Map<String, @Nullable Object> values = TeacherBatches.nothing(OF_TEACHER);
        values.put("motivationCourses", shares.labelled());
        putShare(values, "intrinsicShare", shares, MotivationLabel.INTRINSIC);
        putShare(values, "extrinsicShare", shares, MotivationLabel.EXTRINSIC);
        putShare(values, "mixedShare", shares, MotivationLabel.MIXED);
        putShare(values, "undeterminedShare", shares, MotivationLabel.UNDETERMINED);
        values.put("motivationProfile", (fit == null) ? null : fit.key());
        values.put("surveyProfile", (survey == null) ? null : survey.key());
        values.put("motivationRun", run);
        return values;
    }

    private static void putShare(Map<String, @Nullable Object> values, String name, Shares shares,
            MotivationLabel label) {
        shares.share(label).ifPresent((share) -> values.put(name, share));
    }

    static Map<String, @Nullable Object> properties(String run, Judged judged, Incentive.@Nullable Step step) {
        Map<String, @Nullable Object> values = TeacherBatches.nothing(OF_ENROLMENT);
        FitInputs inputs = judged.inputs();
        values.put("motivation", judged.verdict().label().key());
        values.put("motivationRules", names(judged.verdict().fired()));
        values.put("motivationOpen", names(judged.verdict().open()));
        values.put("motivationMandatory", inputs.mandatory());
        values.put("motivationMandates", judged.mandates());
        values.put("motivationDiscipline", (inputs.discipline() == null) ? null : inputs.discipline().key());
        values.put("motivationRole", inputs.role());
        values.put("motivationDifficulty", (inputs.difficulty() == null) ? null : inputs.difficulty().key());
        if (step != null) {
            values.put("creditHours", step.hours());
            values.put("creditCrossed", step.crossed() ? Boolean.TRUE : null);
        }
        values.put("motivationRun", run);
        return values;
    }

    private static List<String> names(Iterable<FitRule> rules) {
        List<String> names = new ArrayList<>();
        rules.forEach((rule) -> names.add(rule.name()));
        return names;
    }

}
