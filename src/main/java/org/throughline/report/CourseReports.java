package org.throughline.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.report.TeacherReports.Named;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** Courses, what they are about and who enrolled in them, as lists. */
public final class CourseReports {

    private static final List<String> SORTABLE = List.of("id", "title", "language", "level", "openedOn", "hours",
            "teachers", "difficulty", "popularity");

    private static final List<String> SORTABLE_CATEGORIES = List.of("id", "name", "courses");

    private static final List<String> MISSING_OF_COURSES = List.of("topics", "disciplines", "openedOn", "thread");

    private static final List<String> MISSING_OF_ENROLMENTS = List.of("enrolledAt", "completedAt");

    private static final String WITHOUT = "undefined";

    private static final List<String> LEVELS = with(WITHOUT,
            Arrays.stream(DifficultyLevel.values()).map(DifficultyLevel::key));

    private static final List<String> HINTS = List.of("intrinsic", "extrinsic", WITHOUT);

    private static final List<String> MOTIVATIONS = with(WITHOUT, LabelCounts.LABELS.stream());

    private final Database database;

    private final QueryCatalogue queries;

    private final int minimumGroup;

    /**
     * Reads from a database.
     * @param database where the courses are
     * @param queries how to ask for them
     * @param minimumGroup counts of fewer teachers are suppressed
     */
    public CourseReports(Database database, QueryCatalogue queries, int minimumGroup) {
        this.database = database;
        this.queries = queries;
        this.minimumGroup = minimumGroup;
    }

    private static List<String> with(String last, Stream<String> keys) {
        return Stream.concat(keys, Stream.of(last)).toList();
    }

    /**
     * Which courses a list keeps; null keeps all.
     *
     * @param q part of the title or the id
     * @param language language
     * @param level level
     * @param topic id of a topic that they cover
     * @param discipline id of a discipline that they are in
     * @param thread id of a thread that they are in
     * @param difficulty easy, medium or hard; undefined for those without a level
     * @param hint what the catalogue alone says of the motivation: intrinsic or
     * extrinsic; undefined for neither
     * @param missing what is not known of them: topics, disciplines, openedOn or thread
     */
    public record CourseFilter(@Nullable String q, @Nullable String language, @Nullable String level,
            @Nullable String topic, @Nullable String discipline, @Nullable String thread, @Nullable String difficulty,
            @Nullable String hint, @Nullable String missing) {

        public CourseFilter {
            requireOne("difficulty", difficulty, LEVELS);
            requireOne("hint", hint, HINTS);
            requireMissing(missing, MISSING_OF_COURSES);
        }

        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("q", q);
            parameters.put("language", language);
            parameters.put("level", level);
            parameters.put("topic", topic);
            parameters.put("discipline", discipline);
            parameters.put("thread", thread);
            parameters.put("difficulty", difficulty);
            parameters.put("hint", hint);
            parameters.put("missing", missing);
            return parameters;
        }

    }

    /**
     * Which enrolments a list keeps; null keeps all.
     *
     * @param teacher id of the teacher
     * @param course id of the course
     * @param completed whether it was completed
     * @param missing which date is not known: enrolledAt, or completedAt of one that was
     * completed
     * @param motivation label of motivation; undefined for those that no run has judged
     */
    public record EnrolmentFilter(@Nullable String teacher, @Nullable String course, @Nullable Boolean completed,
            @Nullable String missing, @Nullable String motivation) {

        public EnrolmentFilter {
            requireMissing(missing, MISSING_OF_ENROLMENTS);
            requireOne("motivation", motivation, MOTIVATIONS);
        }

        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("teacher", teacher);
            parameters.put("course", course);
            parameters.put("completed", completed);
            parameters.put("motivation", motivation);
            parameters.put("missing", missing);
            return parameters;
        }

    }

    /**
     * A course in a list. Unknown is null.
     *
     * @param id its id
     * @param title its title
     * @param language its language
     * @param level its level
     * @param openedOn when it opened
     * @param hours how many hours it takes
     * @param topics what it covers
     * @param disciplines what it belongs to
     * @param thread the thread by content that it is in
     * @param difficulty mean of the z-scores of what makes it difficult
     * @param difficultyLevel easy, medium or hard
     * @param motivationHint what the catalogue alone says of the motivation: intrinsic or
     * extrinsic, null for neither
     * @param popularity teachers enrolled, null if too few to be published
     * @param teachers teachers who completed it, null if too few to be published
     */
    public record Course(String id, @Nullable String title, @Nullable String language, @Nullable String level,
            @Nullable LocalDate openedOn, @Nullable Double hours, List<Named> topics, List<Named> disciplines,
            @Nullable ThreadLabel thread, @Nullable Double difficulty, @Nullable String difficultyLevel,
            @Nullable String motivationHint, @Nullable Long popularity, @Nullable Long teachers) {
    }

    /**
     * A thread that a course is in.
     *
     * @param id its id
     * @param label its most typical topics
     */
    public record ThreadLabel(String id, String label) {
    }

    /**
     * A teacher in a course.
     *
     * @param teacher id of the teacher
     * @param course id of the course
     * @param title title of the course, null if it has none
     * @param enrolledAt date of enrolment, null if unknown
     * @param completedAt date of completion, null while open or unknown
     * @param completed whether it was completed
     * @param year academic year of the enrolment, null without its date
     * @param motivation why the teacher took it, by the rules; null if no run has judged
     * it
     */
    public record CourseEnrolment(String teacher, String course, @Nullable String title, @Nullable LocalDate enrolledAt,
            @Nullable LocalDate completedAt, boolean completed, @Nullable Long year, @Nullable String motivation) {
    }

    /**
     * A topic or a discipline in a list.
     *
     * @param id its id
     * @param name its name, the id where it has none
     * @param broader what is one step above
     * @param courses courses that have it themselves, not only something narrower
     * @param teachers teachers who completed one of these, null if too few to be
     * published
     */
    public record Category(String id, String name, List<Named> broader, long courses, @Nullable Long teachers) {
    }

    /** One page of courses. */
    public Page<Course> list(CourseFilter filter, PageRequest page) {
        page.requireSortIn(SORTABLE);
        Map<String, @Nullable Object> parameters = filter.parameters();
        long total = database.single(queries.get("report/count-courses"), parameters).longValue("total");
        parameters.putAll(page.parameters());
        List<Course> items = database.list(queries.get("report/list-courses"), parameters)
            .stream()
            .map(this::course)
            .toList();
        return page.page(items, total);
    }

    /**
     * The values of the attributes by which courses can be filtered, with the number of
     * courses of each.
     */
    public Map<String, Map<String, Long>> filterValues() {
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        for (String attribute : List.of("language", "level")) {
            Map<String, Long> counts = new LinkedHashMap<>();
            database.forEach(queries.get("report/list-course-attribute-values"), Map.of("attribute", attribute),
                    (row) -> counts.put(row.string("value"), row.longValue("courses")));
            values.put(attribute, counts);
        }
        return values;
    }

    /**
     * One page of the topics.
     * @param q part of the name or the id, null for all
     * @param page which page
     */
    public Page<Category> topics(@Nullable String q, PageRequest page) {
        return categories("Topic", q, page);
    }

    /**
     * One page of the disciplines.
     * @param q part of the name or the id, null for all
     * @param page which page
     */
    public Page<Category> disciplines(@Nullable String q, PageRequest page) {
        return categories("Discipline", q, page);
    }

    private Page<Category> categories(String label, @Nullable String q, PageRequest page) {
        page.requireSortIn(SORTABLE_CATEGORIES);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("label", label);
        parameters.put("q", q);
        long total = database.single(queries.get("report/count-categories"), parameters).longValue("total");
        parameters.putAll(page.parameters());
        List<Category> items = database.list(queries.get("report/list-categories"), parameters)
            .stream()
            .map(this::category)
            .toList();
        return page.page(items, total);
    }

    /** One page of enrolments, by teacher and course. */
    public Page<CourseEnrolment> enrolments(EnrolmentFilter filter, PageRequest page) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        long total = database.single(queries.get("report/count-enrolments"), parameters).longValue("total");
        parameters.putAll(page.parameters());
        List<CourseEnrolment> items = database.list(queries.get("report/list-enrolments"), parameters)
            .stream()
            .map(CourseReports::enrolment)
            .toList();
        return page.page(items, total);
    }

    static void requireMissing(@Nullable String missing, List<String> choices) {
        requireOne("missing", missing, choices);
    }

    private static void requireOne(String parameter, @Nullable String value, List<String> choices) {
        if (value != null && !choices.contains(value)) {
            throw new InvalidRequestException(parameter,
                    parameter + " must be one of " + String.join(", ", choices) + ", not '" + value + "'.");
        }
    }

    private Course course(Row row) {
        List<Map<String, @Nullable Object>> threads = row.list("threads");
        return new Course(row.string("id"), row.optionalString("title"), row.optionalString("language"),
                row.optionalString("level"), row.date("openedOn"), row.optionalDouble("hours"),
                TeacherReports.named(row.list("topics")), TeacherReports.named(row.list("disciplines")),
                threads.stream()
                    .map(Row::new)
                    .map((thread) -> new ThreadLabel(thread.string("id"), thread.string("label")))
                    .findFirst()
                    .orElse(null),
                row.optionalDouble("difficulty"), row.optionalString("difficultyLevel"),
                row.optionalString("motivationHint"), popularity(row),
                Disclosure.published(row.longValue("teachers"), minimumGroup));
    }

    private @Nullable Long popularity(Row row) {
        Long enrolled = row.optionalLong("popularity");
        return (enrolled == null) ? null : Disclosure.published(enrolled, minimumGroup);
    }

    private Category category(Row row) {
        String name = row.optionalString("name");
        return new Category(row.string("id"), (name == null) ? row.string("id") : name,
                TeacherReports.named(row.list("broader")), row.longValue("courses"),
                Disclosure.published(row.longValue("teachers"), minimumGroup));
    }

    private static CourseEnrolment enrolment(Row row) {
        return new CourseEnrolment(row.string("teacher"), row.string("course"), row.optionalString("title"),
                row.date("enrolledAt"), row.date("completedAt"), row.booleanValue("completed"),
                row.optionalLong("year"), row.optionalString("motivation"));
    }

}
