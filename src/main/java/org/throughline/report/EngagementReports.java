package org.throughline.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.EngagementCategory;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.Feature;
import org.throughline.engagement.Level;
import org.throughline.engagement.Session;
import org.throughline.engagement.SessionReader;
import org.throughline.report.Overviews.Bin;
import org.throughline.report.SelectionReports.Cypher;
import org.throughline.store.Database;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** How engaged the teachers were: one by one, and all together. */
public final class EngagementReports {

    /** The levels from low to high, and the teachers without a composite. */
    static final List<String> LEVELS = levels();

    private static final String WITHOUT = "undefined";

    private static final int MOST_SESSIONS = 5_000;

    /** Enough for one teacher. */
    private static final long READER_MEMORY = 128L << 20;

    private final Database database;

    private final QueryCatalogue queries;

    private final RunService runs;

    private final CoherenceReports coherence;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param runs knows the run behind them, and its sessions
     * @param coherence knows the attributes of teachers
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public EngagementReports(Database database, QueryCatalogue queries, RunService runs, CoherenceReports coherence,
            int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.runs = runs;
        this.coherence = coherence;
        this.minimumGroup = minimumGroup;
    }

    private static List<String> levels() {
        List<String> levels = new ArrayList<>(Arrays.stream(Level.values()).map(Level::key).toList());
        levels.add(WITHOUT);
        return List.copyOf(levels);
    }

    /**
     * The cohort. Of what the traces of all teachers tell together; shares and counts of
     * groups are elsewhere, see {@link Levels}.
     *
     * @param run the run behind it
     * @param zone time zone in which days begin
     * @param coverage how far the traces reach
     * @param excluded events that are no acts of a learner in a course of theirs, by
     * reason
     * @param features what was measured in each enrolment
     * @param scores the scores of the enrolments, by category, and their composite
     * @param teacherScores the same of the teachers
     * @param reliability how well the parts of the composite go together
     * @param enrolmentProfiles profiles of the enrolments
     * @param teacherProfiles profiles of the teachers
     * @param thresholds time on task when other pauses end a session
     * @param cypher for each kind of number the query that returns it from the graph
     */
    public record Cohort(RunReport run, String zone, Coverage coverage, List<Excluded> excluded,
            List<FeatureReport> features, List<ScoreReport> scores, List<ScoreReport> teacherScores,
            Reliability reliability, Profiles enrolmentProfiles, Profiles teacherProfiles, List<Threshold> thresholds,
            Map<String, Cypher> cypher) {
    }

    /**
     * How far the traces reach.
     *
     * @param events events that were read, each once
     * @param repeated rows that several exports have in common, beyond the first
     * @param acts events that were acts of a learner in a course of theirs
     * @param enrolments enrolments of the graph
     * @param traced of them with a trace
     * @param untraced of them without one, where others of the same course and year have
     * some
     * @param dark of them where nobody of the same course and year has any
     * @param pooled of them compared with learners of other courses too, because there
     * were too few of the same course and year
     * @param teachers teachers with enrolments
     * @param engaged of them with a composite
     */
    public record Coverage(long events, long repeated, long acts, int enrolments, int traced, int untraced, int dark,
            int pooled, int teachers, int engaged) {
    }

    /**
     * Events that do not count.
     *
     * @param reason why
     * @param meaning the reason in a sentence
     * @param events how many
     */
    public record Excluded(String reason, String meaning, long events) {
    }

    /**
     * A feature.
     *
     * @param key name of the property of ENROLLED_IN
     * @param category usage, communication, performance or fragmentation
     * @param unit of the values
     * @param sign 1 if more of it raises the score of its category, -1 if it lowers it, 0
     * if it is only described
     * @param values over the enrolments
     */
    public record FeatureReport(String key, String category, String unit, int sign, Values values) {
    }

    /**
     * A score.
     *
     * @param key a category, or engagement for the composite
     * @param values over the enrolments or teachers
     */
    public record ScoreReport(String key, Values values) {
    }

    /**
     * How values are distributed.
     *
     * @param n how many there are
     * @param undefined of how many there is none
     * @param mean mean
     * @param sd standard deviation
     * @param min least
     * @param q1 lower quartile
     * @param median median
     * @param q3 upper quartile
     * @param max greatest
     * @param bins a histogram of equal bins; a bin holds its lower end, the last one both
     * @param below values below the first bin
     * @param above values above the last one
     */
    public record Values(int n, int undefined, @Nullable Double mean, @Nullable Double sd, @Nullable Double min,
            @Nullable Double q1, @Nullable Double median, @Nullable Double q3, @Nullable Double max, List<Bin> bins,
            int below, int above) {
    }

    /**
     * How well the category scores of the enrolments go together, fragmentation with a
     * minus.
     *
     * @param items how many scores
     * @param n enrolments with all of them
     * @param alpha Cronbach's alpha
     * @param omega McDonald's omega
     */
    public record Reliability(int items, int n, Estimate alpha, Estimate omega) {
    }

    /**
     * A coefficient.
     *
     * @param value its value
     * @param low lower end of its 95 % interval
     * @param high upper end
     */
    public record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
    }

    /**
     * Profiles of enrolments or teachers.
     *
     * @param categories the scores that they were found by
     * @param fitted cases that have all of these
     * @param nearest cases that have some, and were given to the nearest profile
     * @param without cases that have none
     * @param three the levels low, medium and high, null if there are too few cases
     * @param best as many profiles as the information criterion prefers, null if there
     * are too few cases
     * @param bic the Bayesian information criterion by the number of profiles, from 1;
     * the greatest is best, null where it is not known
     */
    public record Profiles(List<String> categories, int fitted, int nearest, int without, @Nullable Solution three,
            @Nullable Solution best, List<@Nullable Double> bic) {
    }

    /**
     * A division into profiles.
     *
     * @param profiles by rising composite
     * @param silhouette average silhouette width
     * @param silhouetteRows cases that it was computed over
     * @param stability mean adjusted Rand index with the divisions of bootstrap samples
     * @param stabilitySd its standard deviation
     * @param bootstraps how many samples
     */
    public record Solution(List<Profile> profiles, @Nullable Double silhouette, int silhouetteRows,
            @Nullable Double stability, @Nullable Double stabilitySd, int bootstraps) {
    }

    /**
     * A profile.
     *
     * @param number 1 for the least engaged
     * @param size cases, null if too few to be published
     * @param centroid mean score by category; null where it was not found by it
     * @param engagement mean composite
     */
    public record Profile(int number, @Nullable Integer size, Map<String, @Nullable Double> centroid,
            @Nullable Double engagement) {
    }

    /**
     * Time on task when a pause of some minutes ends a session.
     *
     * @param minutes length of the pause
     * @param main whether it is that of the results
     * @param sessions sessions of learners
     * @param hours time on task of all enrolments
     * @param mean of the enrolments with traces
     * @param median of the enrolments with traces
     * @param spearman rank correlation of the time on task of the enrolments with that of
     * the results
     */
    public record Threshold(int minutes, boolean main, long sessions, double hours, @Nullable Double mean,
            @Nullable Double median, @Nullable Double spearman) {
    }

    /**
     * What the end of a session does to the order of the teachers by their time on task.
     *
     * @param run the run behind it
     * @param main minutes of the results
     * @param pairs each two lengths of a pause
     */
    public record Ranks(String run, int main, List<RankPair> pairs) {
    }

    /**
     * Two lengths of the pause that ends a session.
     *
     * @param a minutes of the one
     * @param b minutes of the other
     * @param teachers teachers with time on task in completed courses
     * @param spearman rank correlation of their time on task
     * @param changedThird share of teachers who are in another third of the order
     */
    public record RankPair(int a, int b, int teachers, @Nullable Double spearman, @Nullable Double changedThird) {
    }

    /**
     * Levels of engagement by an attribute.
     *
     * @param run the run behind it
     * @param by the attribute, null for all teachers together
     * @param minimumGroup counts of fewer teachers are suppressed
     * @param levels low, medium and high, and undefined for those without a composite
     * @param overall all teachers; null where it would give suppressed counts away
     * @param groups by value of the attribute, unknown ones last; empty without attribute
     */
    public record Levels(String run, @Nullable String by, int minimumGroup, List<String> levels,
            @Nullable KindGroup overall, List<KindGroup> groups) {
    }

    /**
     * One teacher.
     *
     * @param teacher pseudonym
     * @param run the run behind it
     * @param zone time zone in which days begin
     * @param courses completed courses that have a score
     * @param engagement the composite, null if undefined
     * @param level low, medium or high, null if there is none
     * @param profile number of the profile, null if there is none
     * @param scores by category, and the composite at the end
     * @param features what is measured of an enrolment, and its middle in the cohort
     * @param items the enrolments by date
     * @param sessions when the teacher was at work
     * @param cypher for each kind of number the query that returns it from the graph
     */
    public record TeacherEngagementReport(String teacher, RunReport run, String zone, long courses,
            @Nullable Double engagement, @Nullable String level, @Nullable Long profile, List<TeacherScore> scores,
            List<FeatureOfCohort> features, List<EngagedCourse> items, Sessions sessions, Map<String, Cypher> cypher) {
    }

    /**
     * A score of a teacher.
     *
     * @param key a category, or engagement for the composite
     * @param value mean over the completed courses, null if undefined
     * @param part what it adds to the composite: value divided by the number of scores,
     * fragmentation with a minus; null for the composite
     * @param below share of the other teachers with a lower one, null if it is undefined
     * @param q1 lower quartile of all teachers
     * @param median median of all teachers
     * @param q3 upper quartile of all teachers
     */
    public record TeacherScore(String key, @Nullable Double value, @Nullable Double part, @Nullable Double below,
            @Nullable Double q1, @Nullable Double median, @Nullable Double q3) {
    }

    /**
     * A feature, and its middle in the cohort.
     *
     * @param key name of the property of ENROLLED_IN
     * @param category usage, communication, performance or fragmentation
     * @param unit of the values
     * @param sign 1 if more of it raises the score of its category, -1 if it lowers it, 0
     * if it is only described
     * @param q1 lower quartile of all enrolments
     * @param median median of all enrolments
     * @param q3 upper quartile of all enrolments
     */
    public record FeatureOfCohort(String key, String category, String unit, int sign, @Nullable Double q1,
            @Nullable Double median, @Nullable Double q3) {
    }

    /**
     * An enrolment of a teacher. What is undefined is null.
     *
     * @param course id of the course
     * @param title its title
     * @param year academic year of the enrolment
     * @param completed whether the course was completed
     * @param counts whether it enters the teacher's scores: completed, with a score
     * @param pooled whether it was compared with learners of other courses too
     * @param features by key
     * @param scores by category
     * @param engagement the composite
     * @param level low, medium or high
     * @param profile number of the profile
     * @param quizPattern single-long, repeated-short or mixed
     * @param hours time on task by the minutes that end a session
     * @param sessionCounts sessions by the minutes that end one
     */
    public record EngagedCourse(String course, @Nullable String title, @Nullable Long year, boolean completed,
            boolean counts, boolean pooled, Map<String, @Nullable Double> features,
            Map<String, @Nullable Double> scores, @Nullable Double engagement, @Nullable String level,
            @Nullable Long profile, @Nullable String quizPattern, Map<String, @Nullable Double> hours,
            Map<String, @Nullable Long> sessionCounts) {
    }

    /**
     * When a teacher was at work.
     *
     * @param total sessions there are
     * @param titles titles of the courses in them, by id
     * @param items the sessions in order of time, the latest {@value #MOST_SESSIONS}
     */
    public record Sessions(int total, Map<String, String> titles, List<SessionReport> items) {
    }

    /**
     * A session.
     *
     * @param start ISO date-time in UTC
     * @param finish ISO date-time in UTC
     * @param parts by course
     */
    public record SessionReport(String start, String finish, List<SessionPart> parts) {
    }

    /**
     * What of a session belongs to a course.
     *
     * @param course id of the course, empty outside of all courses
     * @param seconds time on task
     * @param events how many
     */
    public record SessionPart(String course, double seconds, long events) {
    }

    /**
     * What one teacher did.
     * @throws NotFoundException if there is no such teacher, or no engagement
     */
    public TeacherEngagementReport teacher(String teacher) {
        RunReport run = run();
        Map<String, Object> parameters = Map.of("teacher", teacher);
        Map<String, @Nullable Object> properties = database.list(queries.get("report/read-teacher"), parameters)
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("teacher", teacher))
            .map("properties");
        EngagementFindings found = findings(run);
        List<EngagedCourse> items = database.list(queries.get("report/list-engagement"), parameters)
            .stream()
            .map(EngagementReports::course)
            .toList();
        Map<String, Cypher> cypher = new LinkedHashMap<>();
        cypher.put("scores", measure("engagement", teacher));
        cypher.put("courses", measure("engagement-of-enrolments", teacher));
        return new TeacherEngagementReport(teacher, run, zone(run),
                Objects.requireNonNullElse(PlainValues.whole(properties.get("engagedCourses")), 0L),
                PlainValues.number(properties.get(EngagementWriter.COMPOSITE)),
                (String) properties.get(EngagementWriter.LEVEL),
                PlainValues.whole(properties.get(EngagementWriter.PROFILE)), scores(teacher, properties, found),
                found.features().stream().map(EngagementReports::ofCohort).toList(), items, sessions(run, teacher),
                cypher);
    }

    private Cypher measure(String name, String teacher) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("teacher", teacher);
        return new Cypher(queries.get("measures/" + name).body(), parameters);
    }

    private List<TeacherScore> scores(String teacher, Map<String, @Nullable Object> properties,
            EngagementFindings found) {
        Map<String, Double> below = new HashMap<>();
        database.forEach(queries.get("report/rank-engagement"),
                Map.of("teacher", teacher, "scores", found.teacherScores().stream().map(ScoreReport::key).toList()),
                (row) -> below.put(row.string("score"), (double) row.longValue("below") / row.longValue("teachers")));
        long defined = Arrays.stream(EngagementCategory.values())
            .filter((category) -> properties.get(category.key()) != null)
            .count();
        return found.teacherScores().stream().map((score) -> {
            Double value = PlainValues.number(properties.get(score.key()));
            Double part = Arrays.stream(EngagementCategory.values())
                .filter((category) -> value != null && category.key().equals(score.key()))
                .findFirst()
                .map((category) -> category.sign() * Objects.requireNonNull(value) / defined)
                .orElse(null);
            return new TeacherScore(score.key(), value, part, below.get(score.key()), score.values().q1(),
                    score.values().median(), score.values().q3());
        }).toList();
    }

    private static FeatureOfCohort ofCohort(FeatureReport feature) {
        return new FeatureOfCohort(feature.key(), feature.category(), feature.unit(), feature.sign(),
                feature.values().q1(), feature.values().median(), feature.values().q3());
    }

    private static EngagedCourse course(Row row) {
        Map<String, @Nullable Object> properties = row.map("properties");
        Map<String, @Nullable Double> features = new LinkedHashMap<>();
        for (Feature feature : Feature.values()) {
            features.put(feature.key(), PlainValues.number(properties.get(feature.key())));
        }
        Map<String, @Nullable Double> scores = new LinkedHashMap<>();
        for (EngagementCategory category : EngagementCategory.values()) {
            scores.put(category.key(), PlainValues.number(properties.get(category.key())));
        }
        Map<String, @Nullable Double> hours = new LinkedHashMap<>();
        Map<String, @Nullable Long> sessions = new LinkedHashMap<>();
        for (int minutes : EngagementParameters.THRESHOLDS) {
            hours.put(String.valueOf(minutes), PlainValues.number(properties.get(EngagementWriter.hours(minutes))));
            sessions.put(String.valueOf(minutes),
                    PlainValues.whole(properties.get(EngagementWriter.sessions(minutes))));
        }
        Double engagement = PlainValues.number(properties.get(EngagementWriter.COMPOSITE));
        boolean completed = row.booleanValue("completed");
        return new EngagedCourse(row.string("course"), row.optionalString("title"), row.optionalLong("year"), completed,
                completed && engagement != null, Boolean.TRUE.equals(properties.get(EngagementWriter.POOLED)), features,
                scores, engagement, (String) properties.get(EngagementWriter.LEVEL),
                PlainValues.whole(properties.get(EngagementWriter.PROFILE)),
                (String) properties.get(EngagementWriter.PATTERN), hours, sessions);
    }

    private Sessions sessions(RunReport run, String teacher) {
        Path file = runs.sessions(run.id());
        if (!Files.exists(file)) {
            return new Sessions(0, Map.of(), List.of());
        }
        EngagementSettings settings = runs.engagementSettings();
        List<Session> all = new SessionReader(file, settings.work(), READER_MEMORY).sessionsOf(teacher);
        List<Session> latest = all.subList(Math.max(0, all.size() - MOST_SESSIONS), all.size());
        List<SessionReport> items = latest.stream()
            .map((session) -> new SessionReport(session.start().toString(), session.finish().toString(),
                    session.parts()
                        .stream()
                        .map((part) -> new SessionPart(part.course(), part.seconds(), part.events()))
                        .toList()))
            .toList();
        List<String> ids = items.stream()
            .flatMap((item) -> item.parts().stream())
            .map(SessionPart::course)
            .distinct()
            .sorted()
            .toList();
        Map<String, String> titles = new LinkedHashMap<>();
        database.forEach(queries.get("report/name-courses"), Map.of("courses", ids),
                (row) -> titles.put(row.string("id"), row.string("title")));
        return new Sessions(all.size(), titles, items);
    }

    /** The courses of a teacher as a table. */
    public Table table(TeacherEngagementReport report) {
        List<String> columns = new ArrayList<>(List.of("course", "title", "year", "completed", "counts", "pooled"));
        for (Feature feature : Feature.values()) {
            columns.add(feature.key());
        }
        for (int minutes : EngagementParameters.THRESHOLDS) {
            columns.add(EngagementWriter.hours(minutes));
            columns.add(EngagementWriter.sessions(minutes));
        }
        for (EngagementCategory category : EngagementCategory.values()) {
            columns.add(category.key());
        }
        columns.addAll(List.of("engagement", "engagementLevel", "engagementProfile", "quizPattern"));
        return new Table("Engagement of " + report.teacher() + ", run " + report.run().id(), columns,
                report.items().stream().map(EngagementReports::cells).iterator());
    }

    private static List<@Nullable Object> cells(EngagedCourse course) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.<@Nullable Object>asList(course.course(), course.title(),
                course.year(), course.completed(), course.counts(), course.pooled()));
        cells.addAll(course.features().values());
        for (int minutes : EngagementParameters.THRESHOLDS) {
            cells.add(course.hours().get(String.valueOf(minutes)));
            cells.add(course.sessionCounts().get(String.valueOf(minutes)));
        }
        cells.addAll(course.scores().values());
        cells.addAll(Arrays.<@Nullable Object>asList(course.engagement(), course.level(), course.profile(),
                course.quizPattern()));
        return cells;
    }

    /** What all teachers did together. */
    public Cohort cohort() {
        RunReport run = run();
        EngagementFindings found = findings(run);
        return new Cohort(run, zone(run), found.coverage(), found.excluded(), found.features(), found.scores(),
                found.teacherScores(), found.reliability(), published(found.enrolmentProfiles()),
                published(found.teacherProfiles()), found.thresholds(), cypher());
    }

    private Profiles published(Profiles profiles) {
        return new Profiles(profiles.categories(), profiles.fitted(), profiles.nearest(), profiles.without(),
                published(profiles.three()), published(profiles.best()), profiles.bic());
    }

    private @Nullable Solution published(@Nullable Solution solution) {
        if (solution == null) {
            return null;
        }
        int[] sizes = solution.profiles()
            .stream()
            .mapToInt((profile) -> Objects.requireNonNullElse(profile.size(), 0))
            .toArray();
        int[] shown = SuppressedTable.of(new int[][] { sizes }, minimumGroup, Set.of())[0];
        List<Profile> profiles = new ArrayList<>();
        for (int at = 0; at < shown.length; at++) {
            Profile profile = solution.profiles().get(at);
            // the mean of a few is nearly theirs
            profiles.add((shown[at] == SuppressedTable.SUPPRESSED) ? new Profile(profile.number(), null, Map.of(), null)
                    : profile);
        }
        return new Solution(profiles, solution.silhouette(), solution.silhouetteRows(), solution.stability(),
                solution.stabilitySd(), solution.bootstraps());
    }

    private Map<String, Cypher> cypher() {
        Map<String, Cypher> cypher = new LinkedHashMap<>();
        cypher.put("without", library("enrolments-without-traces", Map.of("limit", 50)));
        cypher.put("levelsByType", library("engagement-levels-by-type", Map.of()));
        cypher.put("profiles", library("engagement-profiles", Map.of()));
        cypher.put("thresholds", library("hours-under-another-threshold", Map.of("limit", 20)));
        return cypher;
    }

    private Cypher library(String name, Map<String, ?> parameters) {
        Query query = queries.get("library/" + name);
        return new Cypher(query.body(), new LinkedHashMap<>(parameters));
    }

    /** The features as a table. */
    public Table table(Cohort cohort) {
        List<String> columns = new ArrayList<>(List.of("feature", "category", "unit", "sign"));
        columns.addAll(ValueTable.FIGURES);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FeatureReport feature : cohort.features()) {
            List<@Nullable Object> row = new ArrayList<>(
                    List.of(feature.key(), feature.category(), feature.unit(), feature.sign()));
            row.addAll(ValueTable.cells(feature.values()));
            rows.add(row);
        }
        for (ScoreReport score : cohort.scores()) {
            List<@Nullable Object> row = new ArrayList<>(List.of(score.key(), "score", "", 1));
            row.addAll(ValueTable.cells(score.values()));
            rows.add(row);
        }
        return new Table("Engagement of the enrolments, run " + cohort.run().id(), columns, rows.iterator());
    }

    /** What the end of a session does to the order of the teachers. */
    public Ranks ranks() {
        RunReport run = run();
        EngagementFindings found = findings(run);
        int main = found.thresholds().stream().filter(Threshold::main).findFirst().map(Threshold::minutes).orElse(0);
        return new Ranks(run.id(), main, found.ranks());
    }

    /** The ranks as a table. */
    public Table table(Ranks ranks) {
        return new Table("Order of teachers by time on task, run " + ranks.run(),
                List.of("a", "b", "teachers", "spearman", "changedThird"),
                ranks.pairs()
                    .stream()
                    .map((pair) -> Arrays.<@Nullable Object>asList(pair.a(), pair.b(), pair.teachers(), pair.spearman(),
                            pair.changedThird()))
                    .iterator());
    }

    /**
     * Counts levels.
     * @param by a property of Teacher, the type of selection included; null for all
     * teachers together
     */
    public Levels levels(@Nullable String by) {
        String run = run().id();
        if (by != null) {
            coherence.requireGrouping(by);
        }
        KindCounts counts = new KindCounts(LEVELS);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("run", run);
        parameters.put("attribute", by);
        database.forEach(queries.get("report/count-levels"), parameters, (row) -> counts.add(row.get("value"),
                Objects.requireNonNullElse(row.optionalString("level"), WITHOUT), row.longValue("teachers")));
        KindCounts.Published published = counts.published(by, minimumGroup);
        return new Levels(run, by, minimumGroup, LEVELS, published.overall(), published.groups());
    }

    /** The levels as a table. */
    public Table table(Levels levels) {
        return new KindCounts.Published(levels.overall(), levels.groups())
            .table("Levels of engagement, run " + levels.run(), levels.by(), LEVELS);
    }

    private RunReport run() {
        return runs.engagement()
            .orElseThrow(() -> new NotFoundException("No engagement has been computed yet: import the logs of the"
                    + " learning platform, then start a run (POST /api/v1/runs with kind engagement, or the command"
                    + " analyse engagement)."));
    }

    private EngagementFindings findings(RunReport run) {
        return EngagementFindings.read(runs.summary(run.id()));
    }

    static String zone(RunReport run) {
        return String.valueOf(run.parameters().get("zone"));
    }

}
