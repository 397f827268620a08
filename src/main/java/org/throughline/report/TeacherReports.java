package org.throughline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.Discipline;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;
import org.throughline.store.Teacher;
import org.throughline.store.TeacherRepository;

/** Teachers, as a list and one by one with what they chose. */
public final class TeacherReports {

    private static final List<String> SORTABLE = List.of("id", "courses", "thematicCoherence", "disciplinaryCoherence",
            "thematicCoherenceZ", "thematicCoherenceP", "disciplinaryCoherenceZ", "disciplinaryCoherenceP", "bridging",
            "coherenceType", "threads", "fit", "seniorityYears", "engagement", "usage", "communication", "performance",
            "fragmentation", "engagedCourses", "intrinsicShare", "extrinsicShare", "mixedShare", "undeterminedShare",
            "motivationCourses", "knowledgeApplied", "knowledgeIntegrated", "knowledgeCoherence");

    private static final List<String> MISSING = List.of("disciplines", "coherence", "type", "engagement", "motivation",
            "survey");

    /** By which a list can be bounded. */
    private static final List<String> MEASURES = SORTABLE.stream()
        .filter((property) -> !List.of("id", "coherenceType").contains(property))
        .toList();

    /** What has a field of its own in a report. */
    private static final Set<String> NAMED = Set.of("id", "role", "careerStage", "sector", "language", "seniorityYears",
            "courses", "thematicCoherence", "thematicCoherenceZ", "thematicCoherenceP", "disciplinaryCoherence",
            "disciplinaryCoherenceZ", "disciplinaryCoherenceP", "bridging", "coherenceType", "threads", "fit",
            "coherenceRun", "engagement", "engagementLevel", "engagementProfile", "usage", "communication",
            "performance", "fragmentation", "engagedCourses", "engagementRun", "motivationProfile", "surveyProfile",
            "intrinsicShare", "extrinsicShare", "mixedShare", "undeterminedShare", "motivationCourses", "motivationRun",
            "knowledgeApplied", "knowledgeIntegrated", "knowledgeCoherence", "knowledgeEvidence", "knowledgeRun");

    private static final List<String> NO_ATTRIBUTES = List.of("id", "coherenceType", "coherenceRun", "engagementRun",
            "motivationRun", "knowledgeRun");

    /** An attribute of more values does not make groups. */
    private static final int MOST_VALUES = 50;

    private final Database database;

    private final QueryCatalogue queries;

    private final TeacherRepository teachers;

    public TeacherReports(Database database, QueryCatalogue queries, TeacherRepository teachers) {
        this.database = database;
        this.queries = queries;
        this.teachers = teachers;
    }

    /**
     * Which teachers a list keeps; null keeps all.
     *
     * @param q part of the pseudonym
     * @param role role
     * @param careerStage career stage
     * @param sector sector
     * @param language language
     * @param discipline id of a discipline that they teach
     * @param type type of their selection
     * @param attributes values of further properties; an empty text stands for no value
     * @param missing what is not known of them: disciplines, coherence (the measure of
     * the range has no value), type, engagement, motivation (no profile by the rules) or
     * survey (none by the questionnaire)
     * @param range values of a measure
     */
    public record Filter(@Nullable String q, @Nullable String role, @Nullable String careerStage,
            @Nullable String sector, @Nullable String language, @Nullable String discipline, @Nullable String type,
            Map<String, String> attributes, @Nullable String missing, Range range) {

        public Filter {
            TypeReports.requireType(type);
            CourseReports.requireMissing(missing, MISSING);
        }

        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("q", q);
            parameters.put("role", role);
            parameters.put("careerStage", careerStage);
            parameters.put("sector", sector);
            parameters.put("language", language);
            parameters.put("discipline", discipline);
            parameters.put("type", type);
            parameters.put("attributes", attributes);
            parameters.put("missing", missing);
            parameters.put("measure", range.measure());
            parameters.put("min", range.min());
            parameters.put("max", range.max());
            parameters.put("below", range.below());
            return parameters;
        }

    }

    /**
     * Values of a measure; null is no bound.
     *
     * @param measure property of teachers
     * @param min least value
     * @param max greatest value
     * @param below value that is already too great
     */
    public record Range(String measure, @Nullable Double min, @Nullable Double max, @Nullable Double below) {

        public Range {
            if (!MEASURES.contains(measure)) {
                throw new InvalidRequestException("measure",
                        "measure must be one of " + String.join(", ", MEASURES) + ", not '" + measure + "'.");
            }
            if (min != null && ((max != null && min > max) || (below != null && min >= below))) {
                throw new InvalidRequestException("min", "min is too great, so nothing can match.");
            }
        }

    }

    /**
     * Something with an id and a name.
     *
     * @param id its id
     * @param name its name, the id where it has none
     */
    public record Named(String id, String name) {
    }

    /**
     * A teacher in a list. Undefined and unknown is null.
     *
     * @param id pseudonym
     * @param role role
     * @param careerStage career stage
     * @param sector sector
     * @param language language
     * @param seniorityYears years of teaching
     * @param disciplines what they teach
     * @param courses completed courses, null before the first run
     * @param thematicCoherence mean linkage by topics
     * @param thematicCoherenceZ the same against chance, in standard deviations
     * @param thematicCoherenceP how often chance reaches it
     * @param disciplinaryCoherence mean linkage by disciplines
     * @param disciplinaryCoherenceZ the same against chance, in standard deviations
     * @param disciplinaryCoherenceP how often chance reaches it
     * @param bridging how far similar courses lie in different disciplines
     * @param coherenceType type of the selection
     * @param threads threads of courses in the selection
     * @param fit share of courses in their own disciplines
     * @param engagement composite of their engagement in the courses; 0 is the middle
     * @param engagementLevel low, medium or high
     * @param motivationProfile intrinsic, extrinsic, both or neither, by the rules
     * @param surveyProfile the same by the questionnaire
     * @param intrinsicShare share of their courses with the label intrinsic
     * @param extrinsicShare share of their courses with the label extrinsic
     * @param knowledgeApplied mean applied integrated knowledge of their evidence, 0 to 6
     * @param other all other properties
     */
    public record TeacherSummary(String id, @Nullable String role, @Nullable String careerStage,
            @Nullable String sector, @Nullable String language, @Nullable Double seniorityYears,
            List<Named> disciplines, @Nullable Long courses, @Nullable Double thematicCoherence,
            @Nullable Double thematicCoherenceZ, @Nullable Double thematicCoherenceP,
            @Nullable Double disciplinaryCoherence, @Nullable Double disciplinaryCoherenceZ,
            @Nullable Double disciplinaryCoherenceP, @Nullable Double bridging, @Nullable String coherenceType,
            @Nullable Long threads, @Nullable Double fit, @Nullable Double engagement, @Nullable String engagementLevel,
            @Nullable String motivationProfile, @Nullable String surveyProfile, @Nullable Double intrinsicShare,
            @Nullable Double extrinsicShare, @Nullable Double knowledgeApplied, Map<String, @Nullable Object> other) {
    }

    /**
     * A course that a teacher enrolled in.
     *
     * @param id its id
     * @param title its title, null if it has none
     * @param language its language
     * @param enrolledAt date of enrolment
     * @param completedAt date of completion, null while open or unknown
     * @param completed whether it was completed
     * @param disciplines its disciplines
     * @param topics its topics
     */
    public record Enrolment(String id, @Nullable String title, @Nullable String language,
            @Nullable LocalDate enrolledAt, @Nullable LocalDate completedAt, boolean completed, List<Named> disciplines,
            List<WeightedTopic> topics) {
    }

    /**
     * A topic of a course.
     *
     * @param id its id
     * @param name its name, the id where it has none
     * @param weight how much of the course is about it
     */
    public record WeightedTopic(String id, String name, double weight) {
    }

    /**
     * A teacher with all courses. The fields are those of {@link TeacherSummary}.
     *
     * @param id see there
     * @param role see there
     * @param careerStage see there
     * @param sector see there
     * @param language see there
     * @param seniorityYears see there
     * @param disciplines see there
     * @param courses see there
     * @param thematicCoherence see there
     * @param thematicCoherenceZ see there
     * @param thematicCoherenceP see there
     * @param disciplinaryCoherence see there
     * @param disciplinaryCoherenceZ see there
     * @param disciplinaryCoherenceP see there
     * @param bridging see there
     * @param coherenceType see there
     * @param threads see there
     * @param fit see there
     * @param engagement see there
     * @param engagementLevel see there
     * @param motivationProfile see there
     * @param surveyProfile see there
     * @param intrinsicShare see there
     * @param extrinsicShare see there
     * @param knowledgeApplied see there
     * @param engagementRun the run behind these two, null if none has looked at this
     * teacher
     * @param motivationRun the run behind the motivation, null if none has looked at this
     * teacher
     * @param knowledgeRun the same of knowledge
     * @param other see there
     * @param selection courses by date of enrolment
     */
    public record TeacherDetail(String id, @Nullable String role, @Nullable String careerStage, @Nullable String sector,
            @Nullable String language, @Nullable Double seniorityYears, List<Named> disciplines, @Nullable Long courses,
            @Nullable Double thematicCoherence, @Nullable Double thematicCoherenceZ,
            @Nullable Double thematicCoherenceP, @Nullable Double disciplinaryCoherence,
            @Nullable Double disciplinaryCoherenceZ, @Nullable Double disciplinaryCoherenceP, @Nullable Double bridging,
            @Nullable String coherenceType, @Nullable Long threads, @Nullable Double fit, @Nullable Double engagement,
            @Nullable String engagementLevel, @Nullable String motivationProfile, @Nullable String surveyProfile,
            @Nullable Double intrinsicShare, @Nullable Double extrinsicShare, @Nullable Double knowledgeApplied,
            @Nullable String engagementRun, @Nullable String motivationRun, @Nullable String knowledgeRun,
            Map<String, @Nullable Object> other, List<Enrolment> selection) {
    }

    /** One page of teachers. */
    public Page<TeacherSummary> list(Filter filter, PageRequest page) {
        page.requireSortIn(SORTABLE);
        Map<String, @Nullable Object> parameters = filter.parameters();
        long total = database.single(queries.get("report/count-teachers"), parameters).longValue("total");
        parameters.putAll(page.parameters());
        List<TeacherSummary> items = database.list(queries.get("report/list-teachers"), parameters)
            .stream()
            .map(TeacherReports::summary)
            .toList();
        return page.page(items, total);
    }

    /**
     * One teacher.
     * @throws NotFoundException if there is none
     */
    public TeacherDetail find(String id) {
        Teacher teacher = teachers.findById(id).orElseThrow(() -> new NotFoundException("teacher", id));
        Map<String, Object> parameters = Map.of("teacher", id);
        Row properties = database.single(queries.get("report/read-teacher"), parameters);
        Row all = new Row(withNulls(properties.map("properties")));
        List<Enrolment> selection = database.list(queries.get("report/list-selection"), parameters)
            .stream()
            .map(TeacherReports::enrolment)
            .toList();
        List<Named> disciplines = teacher.disciplines()
            .stream()
            .sorted(Comparator.comparing(Discipline::id))
            .map((discipline) -> named(discipline.id(), discipline.name()))
            .toList();
        return new TeacherDetail(id, teacher.role(), teacher.careerStage(), teacher.sector(), teacher.language(),
                teacher.seniorityYears(), disciplines, teacher.courses(), teacher.thematicCoherence(),
                teacher.thematicCoherenceZ(), teacher.thematicCoherenceP(), teacher.disciplinaryCoherence(),
                teacher.disciplinaryCoherenceZ(), teacher.disciplinaryCoherenceP(), teacher.bridging(),
                teacher.coherenceType(), teacher.threads(), teacher.fit(), all.optionalDouble("engagement"),
                all.optionalString("engagementLevel"), all.optionalString("motivationProfile"),
                all.optionalString("surveyProfile"), all.optionalDouble("intrinsicShare"),
                all.optionalDouble("extrinsicShare"), all.optionalDouble("knowledgeApplied"),
                all.optionalString("engagementRun"), all.optionalString("motivationRun"),
                all.optionalString("knowledgeRun"), other(properties.map("properties")), selection);
    }

    /**
     * The values of the attributes by which lists can be filtered, with the number of
     * teachers of each.
     */
    public Map<String, Map<String, Long>> filterValues() {
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        for (String attribute : List.of("role", "careerStage", "sector", "language")) {
            Map<String, Long> counts = new LinkedHashMap<>();
            database.forEach(queries.get("report/list-attribute-values"), Map.of("attribute", attribute),
                    (row) -> counts.put(row.string("value"), row.longValue("teachers")));
            values.put(attribute, counts);
        }
        return values;
    }

    /**
     * The attributes by which teachers can be told apart: texts of few kinds, with the
     * number of teachers of each value. What analyses say of every teacher in numbers is
     * no attribute, and neither is an id.
     */
    public Map<String, Map<String, Long>> attributes() {
        Map<String, Map<String, Long>> attributes = new LinkedHashMap<>();
        database.forEach(queries.get("report/list-text-attributes"),
                Map.of("without", NO_ATTRIBUTES, "most", MOST_VALUES), (row) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    List<Map<String, @Nullable Object>> values = row.list("values");
                    values.stream()
                        .map(Row::new)
                        .forEach((value) -> counts.put(value.string("value"), value.longValue("teachers")));
                    attributes.put(row.string("attribute"), counts);
                });
        return attributes;
    }

    private static TeacherSummary summary(Row row) {
        Row properties = new Row(withNulls(row.map("properties")));
        List<Map<String, @Nullable Object>> disciplines = row.list("disciplines");
        return new TeacherSummary(row.string("id"), properties.optionalString("role"),
                properties.optionalString("careerStage"), properties.optionalString("sector"),
                properties.optionalString("language"), properties.optionalDouble("seniorityYears"), named(disciplines),
                properties.optionalLong("courses"), properties.optionalDouble("thematicCoherence"),
                properties.optionalDouble("thematicCoherenceZ"), properties.optionalDouble("thematicCoherenceP"),
                properties.optionalDouble("disciplinaryCoherence"), properties.optionalDouble("disciplinaryCoherenceZ"),
                properties.optionalDouble("disciplinaryCoherenceP"), properties.optionalDouble("bridging"),
                properties.optionalString("coherenceType"), properties.optionalLong("threads"),
                properties.optionalDouble("fit"), properties.optionalDouble("engagement"),
                properties.optionalString("engagementLevel"), properties.optionalString("motivationProfile"),
                properties.optionalString("surveyProfile"), properties.optionalDouble("intrinsicShare"),
                properties.optionalDouble("extrinsicShare"), properties.optionalDouble("knowledgeApplied"),
                other(row.map("properties")));
    }

    private static Map<String, @Nullable Object> withNulls(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> all = new HashMap<>();
        NAMED.forEach((name) -> all.put(name, null));
        all.putAll(properties);
        return all;
    }

    private static Map<String, @Nullable Object> other(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> other = new TreeMap<>(properties);
        other.keySet().removeAll(NAMED);
        return other;
    }

    private static Enrolment enrolment(Row row) {
        List<WeightedTopic> topics = new ArrayList<>();
        List<Map<String, @Nullable Object>> maps = row.list("topics");
        for (Map<String, @Nullable Object> map : maps) {
            Row topic = new Row(map);
            Double weight = topic.optionalDouble("weight");
            topics.add(new WeightedTopic(topic.string("id"), name(topic), (weight == null) ? 1 : weight));
        }
        return new Enrolment(row.string("id"), row.optionalString("title"), row.optionalString("language"),
                row.date("enrolledAt"), row.date("completedAt"), row.booleanValue("completed"),
                named(row.list("disciplines")), topics);
    }

    static List<Named> named(List<Map<String, @Nullable Object>> maps) {
        return maps.stream().map(Row::new).map((row) -> new Named(row.string("id"), name(row))).toList();
    }

    private static String name(Row row) {
        return named(row.string("id"), row.optionalString("name")).name();
    }

    private static Named named(String id, @Nullable String name) {
        return new Named(id, (name == null) ? id : name);
    }

}
