package org.throughline.engagement;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The results in columns. */
final class EngagementTable implements EngagementResults {

    private final EngagementSummary summary;

    private final List<Enrolment> enrolments;

    private final FeatureTable features;

    private final ScoreTable scores;

    private final Groups groups;

    private final Profiler profiler;

    private final Map<String, Integer> teachers;

    private final List<String> teacherIds;

    private final ScoreTable teacherScores;

    private final Profiler teacherProfiler;

    EngagementTable(EngagementSummary summary, Rows rows, Teachers teachers) {
        this.summary = summary;
        this.enrolments = rows.enrolments;
        this.features = rows.features;
        this.scores = rows.scores;
        this.groups = rows.groups;
        this.profiler = rows.profiler;
        this.teachers = teachers.courses;
        this.teacherIds = List.copyOf(teachers.courses.keySet());
        this.teacherScores = teachers.scores;
        this.teacherProfiler = teachers.profiler;
    }

    /** What there is of enrolments. */
    record Rows(List<Enrolment> enrolments, FeatureTable features, Groups groups, ScoreTable scores,
            Profiler profiler) {
    }

    /** What there is of teachers: their scored courses, in their order. */
    record Teachers(Map<String, Integer> courses, ScoreTable scores, Profiler profiler) {
    }

    @Override
    public EngagementSummary summary() {
        return summary;
    }

    @Override
    public int enrolmentCount() {
        return enrolments.size();
    }

    @Override
    public EnrolmentEngagement enrolment(int row) {
        Enrolment enrolment = enrolments.get(row);
        return new EnrolmentEngagement(enrolment.teacher(), enrolment.course(), enrolment.year(), enrolment.completed(),
                features.features(row), scores.row(row).clone(), scores.composite(row), level(profiler.level(row)),
                profiler.number(row), features.pattern(row), groups.isPooled(row), features.hoursByThreshold(row),
                features.sessionsByThreshold(row));
    }

    @Override
    public int teacherCount() {
        return teacherIds.size();
    }

    @Override
    public TeacherEngagement teacher(int row) {
        String id = teacherIds.get(row);
        return new TeacherEngagement(id, teachers.getOrDefault(id, 0), teacherScores.row(row).clone(),
                teacherScores.composite(row), level(teacherProfiler.level(row)), teacherProfiler.number(row));
    }

    private static @Nullable Level level(int number) {
        return switch (number) {
            case 0 -> null;
            case 1 -> Level.LOW;
            case 2 -> Level.MEDIUM;
            default -> Level.HIGH;
        };
    }

    @Override
    public Stream<EnrolmentEngagement> enrolments() {
        return IntStream.range(0, enrolmentCount()).mapToObj(this::enrolment);
    }

    @Override
    public Stream<TeacherEngagement> teachers() {
        return IntStream.range(0, teacherCount()).mapToObj(this::teacher);
    }

}
