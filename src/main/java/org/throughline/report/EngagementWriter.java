package org.throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.engagement.EngagementCategory;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.EngagementResults;
import org.throughline.engagement.EnrolmentEngagement;
import org.throughline.engagement.Feature;
import org.throughline.engagement.TeacherEngagement;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Writes engagement to the graph: properties of Teacher and of ENROLLED_IN. The results
 * of a teacher and of all enrolments of theirs are written together, so that they are
 * always of one run.
 */
final class EngagementWriter {

    /** The composite; also the property that has it. */
    static final String COMPOSITE = "engagement";

    static final String LEVEL = "engagementLevel";

    static final String PROFILE = "engagementProfile";

    static final String PATTERN = "quizPattern";

    static final String POOLED = "engagementPooled";

    /** The properties of Teacher. */
    static final List<String> OF_TEACHER = ofTeacher();

    /** The properties of ENROLLED_IN. */
    static final List<String> OF_ENROLMENT = ofEnrolment();

    private static final String RUN = "engagementRun";

    private static final String COURSES = "engagedCourses";

    private final Database database;

    private final QueryCatalogue queries;

    EngagementWriter(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    private static List<String> ofTeacher() {
        List<String> names = new ArrayList<>(List.of("engagement", "engagementLevel", "engagementProfile"));
        for (EngagementCategory category : EngagementCategory.values()) {
            names.add(category.key());
        }
        names.addAll(List.of("engagedCourses", "engagementRun"));
        return List.copyOf(names);
    }

    private static List<String> ofEnrolment() {
        List<String> names = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            names.add(feature.key());
        }
        for (int minutes : EngagementParameters.THRESHOLDS) {
            names.add(hours(minutes));
            names.add(sessions(minutes));
        }
        for (EngagementCategory category : EngagementCategory.values()) {
            names.add(category.key());
        }
        names.addAll(List.of("engagement", "engagementLevel", "engagementProfile", "quizPattern", "engagementPooled",
                "engagementRun"));
        return List.copyOf(names);
    }

    /** The property that holds the hours if a pause of some minutes ends a session. */
    static String hours(int minutes) {
        return Feature.TIME_ON_TASK.key() + minutes;
    }

    /** The property that holds the sessions if a pause of some minutes ends one. */
    static String sessions(int minutes) {
        return Feature.SESSIONS.key() + minutes;
    }

    /**
     * Puts results into the place of those of earlier runs.
     * @return how many teachers carry them
     */
    int publish(String run, EngagementResults results, Progress progress) {
        TeacherBatches batches = new TeacherBatches(database, queries.get("runs/publish-teachers"),
                TeacherBatches.nothing(OF_ENROLMENT));
        int enrolment = 0;
        for (int at = 0; at < results.teacherCount(); at++) {
            TeacherEngagement teacher = results.teacher(at);
            Map<String, Map<String, @Nullable Object>> enrolments = new LinkedHashMap<>();
            while (enrolment < results.enrolmentCount()
                    && results.enrolment(enrolment).teacher().equals(teacher.teacher())) {
                EnrolmentEngagement one = results.enrolment(enrolment++);
                enrolments.put(one.course(), properties(run, one));
            }
            batches.add(teacher.teacher(), properties(run, teacher), enrolments);
            progress.advanced(at + 1, results.teacherCount());
        }
        batches.flush();
        if (enrolment < results.enrolmentCount()) {
            throw new IllegalStateException("an enrolment has no teacher in the results");
        }
        forget("engagement/forget-others", run);
        return results.teacherCount();
    }

    /** Takes the results of a run off the graph; nothing if it does not carry them. */
    void forget(String run) {
        forget("engagement/forget", run);
    }

    private void forget(String query, String run) {
        TeacherBatches.forget(database, queries.get(query), run, OF_TEACHER, OF_ENROLMENT);
    }

    private static Map<String, @Nullable Object> properties(String run, TeacherEngagement teacher) {
        Map<String, @Nullable Object> values = TeacherBatches.nothing(OF_TEACHER);
        putIfDefined(values, COMPOSITE, teacher.composite());
        values.put(LEVEL, (teacher.level() == null) ? null : teacher.level().key());
        values.put(PROFILE, (teacher.profile() == 0) ? null : Integer.valueOf(teacher.profile()));
        for (EngagementCategory category : EngagementCategory.values()) {
            putIfDefined(values, category.key(), teacher.score(category));
        }
        values.put(COURSES, teacher.courses());
        values.put(RUN, run);
        return values;
    }

    private static Map<String, @Nullable Object> properties(String run, EnrolmentEngagement enrolment) {
        Map<String, @Nullable Object> values = TeacherBatches.nothing(OF_ENROLMENT);
        for (Feature feature : Feature.values()) {
            enrolment.feature(feature).ifPresent((value) -> values.put(feature.key(), number(feature, value)));
        }
        int at = 0;
        for (int minutes : EngagementParameters.THRESHOLDS) {
            double hours = enrolment.hoursByThreshold()[at];
            putIfDefined(values, hours(minutes),
                    Double.isNaN(hours) ? OptionalDouble.empty() : OptionalDouble.of(hours));
            int sessions = enrolment.sessionsByThreshold()[at++];
            (sessions < 0 ? OptionalInt.empty() : OptionalInt.of(sessions))
                .ifPresent((defined) -> values.put(sessions(minutes), defined));
        }
        for (EngagementCategory category : EngagementCategory.values()) {
            putIfDefined(values, category.key(), enrolment.score(category));
        }
        putIfDefined(values, COMPOSITE, enrolment.composite());
        values.put(LEVEL, (enrolment.level() == null) ? null : enrolment.level().key());
        values.put(PROFILE, (enrolment.profile() == 0) ? null : Integer.valueOf(enrolment.profile()));
        values.put(PATTERN, (enrolment.pattern() == null) ? null : enrolment.pattern().key());
        values.put(POOLED, enrolment.pooled() ? Boolean.TRUE : null);
        values.put(RUN, run);
        return values;
    }

    /** What is counted is a whole number in the graph too; attempts are a mean. */
    private static Object number(Feature feature, double value) {
        return (feature.isCount() && feature != Feature.ATTEMPTS) ? (Object) Math.round(value) : (Object) value;
    }

    private static void putIfDefined(Map<String, @Nullable Object> values, String name, OptionalDouble value) {
        value.ifPresent((defined) -> values.put(name, defined));
    }

}
