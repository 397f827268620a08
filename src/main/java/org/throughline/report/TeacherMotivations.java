package org.throughline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.report.SelectionReports.Cypher;
import org.throughline.report.TeacherReports.Named;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * Why one teacher took each course, by the rules, by what the teacher answered and by
 * what the teacher wrote; and what came of it.
 */
public final class TeacherMotivations {

    private final Database database;

    private final QueryCatalogue queries;

    private final MotivationReports motivation;

    /**
     * Reads from a database.
     * @param database where the results are
     * @param queries how to ask for them
     * @param motivation knows the run behind them
     */
    public TeacherMotivations(Database database, QueryCatalogue queries, MotivationReports motivation) {
        this.database = database;
        this.queries = queries;
        this.motivation = motivation;
    }

    /**
     * One teacher. What is undefined or not known is null.
     *
     * @param teacher pseudonym
     * @param run the run behind it
     * @param courses enrolments with a label other than unknown
     * @param labels enrolments by label
     * @param shares of the labels, by the name of their property
     * @param motivationProfile profile by the rules
     * @param surveyProfile profile by the questionnaire
     * @param knowledge applied knowledge, integrated share and coherence, by the name of
     * their property
     * @param creditHours hours of a credit
     * @param items the enrolments by date
     * @param years hours towards a credit by academic year
     * @param scores of questionnaires, by instrument and wave
     * @param texts whether texts are shown; if not, all of them are null
     * @param statements expectations by year
     * @param evidence evidence of learning by date
     * @param cypher for each kind of number the query that returns it from the graph
     */
    public record TeacherMotivation(String teacher, RunReport run, long courses, Map<String, Long> labels,
            Map<String, @Nullable Double> shares, @Nullable String motivationProfile, @Nullable String surveyProfile,
            Map<String, @Nullable Double> knowledge, double creditHours, List<LabelledCourse> items,
            List<CreditSum> years, List<WaveScores> scores, boolean texts, List<StatementReport> statements,
            List<EvidenceReport> evidence, Map<String, Cypher> cypher) {
    }

    /**
     * An enrolment with its label. What is not known is null.
     *
     * @param course id of the course
     * @param title its title
     * @param year academic year of the enrolment
     * @param completed whether the course was completed
     * @param label intrinsic, extrinsic, mixed, undetermined or unknown; null if no run
     * has judged it
     * @param fired the rules that fired
     * @param open the rules that could not be decided
     * @param inputs what the rules were told
     * @param hours hours of the course
     * @param creditHours hours completed in that academic year up to and with this course
     * @param crossed whether it crossed the line of a credit
     */
    public record LabelledCourse(String course, @Nullable String title, @Nullable Long year, boolean completed,
            @Nullable String label, List<String> fired, List<String> open, RuleInputs inputs, @Nullable Double hours,
            @Nullable Double creditHours, boolean crossed) {
    }

    /**
     * What the rules were told of an enrolment. Null is what is not known.
     *
     * @param mandatory whether the course was mandatory for the teacher that year
     * @param mandates the stipulations that made it so
     * @param discipline clear, weak or none
     * @param disciplines those of the course
     * @param role whether it is meant for the role of the teacher
     * @param roles the roles it is meant for, empty if not known
     * @param difficulty easy, medium or hard, as it was at the time of the run
     * @param index its difficulty in standard deviations
     */
    public record RuleInputs(@Nullable Boolean mandatory, List<MandateReport> mandates, @Nullable String discipline,
            List<Named> disciplines, @Nullable Boolean role, List<String> roles, @Nullable String difficulty,
            @Nullable Double index) {
    }

    /**
     * A stipulation.
     *
     * @param id its id
     * @param year academic year
     * @param scope all, role, stage or discipline
     * @param value which one, null for all
     */
    public record MandateReport(String id, @Nullable Long year, String scope, @Nullable String value) {
    }

    /**
     * Hours towards a credit in one academic year.
     *
     * @param year the calendar year it starts in
     * @param courses completed courses
     * @param hours hours of those whose hours are known
     * @param withoutHours completed courses whose hours are not known: the sum is a lower
     * bound
     * @param crossing ids of the courses that crossed the line
     */
    public record CreditSum(long year, int courses, double hours, int withoutHours, List<String> crossing) {
    }

    /**
     * Scores of a questionnaire.
     *
     * @param instrument its id
     * @param title its title
     * @param domain motivation or knowledge
     * @param wave number of the wave
     * @param answers items answered
     * @param min least answer
     * @param max greatest answer
     * @param scores of the subscales, in the order of the instrument
     */
    public record WaveScores(String instrument, String title, String domain, long wave, long answers, double min,
            double max, List<SubscaleScore> scores) {
    }

    /**
     * A score of a subscale.
     *
     * @param key name of the property of Response
     * @param name its name
     * @param score mean of its items, null where too few of them were answered
     */
    public record SubscaleScore(String key, String name, @Nullable Double score) {
    }

    /**
     * A learning expectation.
     *
     * @param id its id
     * @param year academic year
     * @param language language of the text
     * @param text the text, null where it may not be seen
     * @param hasText whether there is one
     * @param codes keys of the codes agreed on, null as long as nobody resolved them
     * @param open keys of those on which the coders do not agree
     * @param motivation intrinsic, extrinsic or mixed, null if the codes say neither
     * @param codings who gave which code
     */
    public record StatementReport(String id, @Nullable Long year, @Nullable String language, @Nullable String text,
            boolean hasText, @Nullable List<String> codes, List<String> open, @Nullable String motivation,
            List<Coding> codings) {
    }

    /**
     * A code that somebody gave.
     *
     * @param code its key
     * @param name its name
     * @param group what it belongs to, null if nothing
     * @param coder who gave it
     * @param confidence of the coder, null if not given
     */
    public record Coding(String code, @Nullable String name, @Nullable String group, String coder,
            @Nullable Double confidence) {
    }

    /**
     * An evidence of learning.
     *
     * @param id its id
     * @param course id of the course that it was written for
     * @param title title of the course
     * @param submittedOn when it was handed in
     * @param text the text, null where it may not be seen
     * @param hasText whether there is one
     * @param applicability 0 to 3, null as long as it is open
     * @param references 0 to 3, null as long as it is open
     * @param applied their sum, null if one is open
     * @param integrated whether both are 2 at least, null if one is open
     * @param open keys of the codes on which the coders do not agree
     * @param codings who gave which code
     * @param courses the courses that it refers to, with who confirmed it
     */
    public record EvidenceReport(String id, String course, @Nullable String title, @Nullable LocalDate submittedOn,
            @Nullable String text, boolean hasText, @Nullable Long applicability, @Nullable Long references,
            @Nullable Long applied, @Nullable Boolean integrated, List<String> open, List<Coding> codings,
            List<ReferencedCourse> courses) {
    }

    /**
     * A course that an evidence refers to.
     *
     * @param id its id
     * @param name its title, the id where it has none
     * @param coder who confirmed it
     */
    public record ReferencedCourse(String id, String name, @Nullable String coder) {
    }

    /**
     * Why a teacher took each course.
     * @param teacher pseudonym
     * @param texts whether they may be read
     * @throws NotFoundException if there is no such teacher, or no motivation
     */
    public TeacherMotivation find(String teacher, Texts texts) {
        RunReport run = motivation.run();
        Map<String, Object> parameters = Map.of("teacher", teacher);
        Map<String, @Nullable Object> properties = database.list(queries.get("report/read-teacher"), parameters)
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("teacher", teacher))
            .map("properties");
        List<Row> rows = database.list(queries.get("report/list-motivation"), parameters);
        List<LabelledCourse> items = rows.stream().map(TeacherMotivations::course).toList();
        Map<String, Long> labels = new LinkedHashMap<>();
        LabelCounts.LABELS.forEach((label) -> labels.put(label, 0L));
        items.forEach((item) -> {
            if (item.label() != null) {
                labels.merge(item.label(), 1L, Long::sum);
            }
        });
        Map<String, Object> withTexts = Map.of("teacher", teacher, "texts", texts == Texts.SHOWN);
        return new TeacherMotivation(teacher, run,
                Objects.requireNonNullElse(PlainValues.whole(properties.get("motivationCourses")), 0L), labels,
                numbers(properties, MotivationReports.SHARES), (String) properties.get("motivationProfile"),
                (String) properties.get("surveyProfile"), numbers(properties, KnowledgeReports.MEASURES),
                motivation.creditHours(run), items, years(rows, items),
                database.list(queries.get("report/list-scores"), parameters)
                    .stream()
                    .map(TeacherMotivations::scores)
                    .toList(),
                texts == Texts.SHOWN,
                database.list(queries.get("report/list-statements"), withTexts)
                    .stream()
                    .map(TeacherMotivations::statement)
                    .toList(),
                database.list(queries.get("report/list-evidence"), withTexts)
                    .stream()
                    .map(TeacherMotivations::evidence)
                    .toList(),
                cypher(run, teacher));
    }

    private static Map<String, @Nullable Double> numbers(Map<String, @Nullable Object> properties, List<String> names) {
        Map<String, @Nullable Double> numbers = new LinkedHashMap<>();
        names.forEach((name) -> numbers.put(name, PlainValues.number(properties.get(name))));
        return numbers;
    }

    private static LabelledCourse course(Row row) {
        Map<String, @Nullable Object> properties = row.map("properties");
        return new LabelledCourse(row.string("course"), row.optionalString("title"), row.optionalLong("year"),
                row.booleanValue("completed"), (String) properties.get("motivation"),
                texts(properties.get("motivationRules")), texts(properties.get("motivationOpen")),
                inputs(row, properties), row.optionalDouble("hours"), PlainValues.number(properties.get("creditHours")),
                Boolean.TRUE.equals(properties.get("creditCrossed")));
    }

    private static RuleInputs inputs(Row row, Map<String, @Nullable Object> properties) {
        List<Map<String, @Nullable Object>> mandates = row.list("mandates");
        return new RuleInputs((Boolean) properties.get("motivationMandatory"),
                mandates.stream()
                    .map(Row::new)
                    .map((mandate) -> new MandateReport(mandate.string("id"), mandate.optionalLong("year"),
                            mandate.string("scope"), mandate.optionalString("value")))
                    .toList(),
                (String) properties.get("motivationDiscipline"), TeacherReports.named(row.list("disciplines")),
                (Boolean) properties.get("motivationRole"), row.list("roles"),
                (String) properties.get("motivationDifficulty"), row.optionalDouble("difficulty"));
    }

    private static List<String> texts(@Nullable Object list) {
        return (list instanceof List<?> texts) ? texts.stream().map(String::valueOf).toList() : List.of();
    }

    /** In the order of the years; the courses that crossed in that of their sums. */
    private static List<CreditSum> years(List<Row> rows, List<LabelledCourse> items) {
        Map<Long, List<LabelledCourse>> byYear = new TreeMap<>();
        for (int at = 0; at < rows.size(); at++) {
            Long year = rows.get(at).optionalLong("completionYear");
            if (year != null) {
                byYear.computeIfAbsent(year, (key) -> new ArrayList<>()).add(items.get(at));
            }
        }
        return byYear.entrySet().stream().map((entry) -> sum(entry.getKey(), entry.getValue())).toList();
    }

    private static CreditSum sum(long year, List<LabelledCourse> courses) {
        double most = 0;
        int without = 0;
        for (LabelledCourse course : courses) {
            Double hours = course.creditHours();
            if (hours == null) {
                without++;
            }
            else {
                most = Math.max(most, hours);
            }
        }
        List<String> crossing = courses.stream()
            .filter(LabelledCourse::crossed)
            .sorted((one, other) -> Double.compare(Objects.requireNonNullElse(one.creditHours(), 0.0),
                    Objects.requireNonNullElse(other.creditHours(), 0.0)))
            .map(LabelledCourse::course)
            .toList();
        return new CreditSum(year, courses.size(), most, without, crossing);
    }

    private static WaveScores scores(Row row) {
        Instrument instrument = Instrument.read(row.string("instrument"), row.string("definition"));
        Map<String, @Nullable Object> properties = row.map("properties");
        return new WaveScores(instrument.id(), instrument.title(), instrument.domain().key(), row.longValue("wave"),
                row.longValue("answers"), instrument.scale().min(), instrument.scale().max(),
                instrument.subscales()
                    .stream()
                    .map((subscale) -> new SubscaleScore(subscale.key(), subscale.name(),
                            PlainValues.number(properties.get(subscale.key()))))
                    .toList());
    }

    private static StatementReport statement(Row row) {
        Object codes = row.get("codes");
        return new StatementReport(row.string("id"), row.optionalLong("year"), row.optionalString("language"),
                row.optionalString("text"), row.booleanValue("hasText"), (codes == null) ? null : texts(codes),
                row.list("open"), row.optionalString("motivation"), codings(row));
    }

    private static EvidenceReport evidence(Row row) {
        List<Map<String, @Nullable Object>> courses = row.list("courses");
        return new EvidenceReport(row.string("id"), row.string("course"), row.optionalString("title"),
                row.date("submittedOn"), row.optionalString("text"), row.booleanValue("hasText"),
                row.optionalLong("applicability"), row.optionalLong("references"), row.optionalLong("applied"),
                (Boolean) row.get("integrated"), row.list("open"), codings(row),
                courses.stream()
                    .map(Row::new)
                    .map((course) -> new ReferencedCourse(course.string("id"),
                            Objects.requireNonNullElse(course.optionalString("name"), course.string("id")),
                            course.optionalString("coder")))
                    .toList());
    }

    private static List<Coding> codings(Row row) {
        List<Map<String, @Nullable Object>> codings = row.list("codings");
        return codings.stream()
            .map(Row::new)
            .map((coding) -> new Coding(coding.string("code"), coding.optionalString("name"),
                    coding.optionalString("group"), coding.string("coder"), coding.optionalDouble("confidence")))
            .toList();
    }

    private Map<String, Cypher> cypher(RunReport run, String teacher) {
        Map<String, @Nullable Object> fit = new LinkedHashMap<>();
        fit.put("teacher", teacher);
        fit.put("precedence", run.parameters().get("precedence"));
        fit.put("unstatedYears", run.parameters().get("unstatedYears"));
        Map<String, @Nullable Object> credits = new LinkedHashMap<>();
        credits.put("teacher", teacher);
        credits.put("credit", motivation.creditHours(run));
        Map<String, @Nullable Object> alone = new LinkedHashMap<>();
        alone.put("teacher", teacher);
        Map<String, Cypher> cypher = new LinkedHashMap<>();
        cypher.put("labels", measure("learner-course-fit", fit));
        cypher.put("shares", measure("motivation-shares", alone));
        cypher.put("credits", measure("incentive", credits));
        cypher.put("knowledge", measure("applied-knowledge", alone));
        return cypher;
    }

    private Cypher measure(String name, Map<String, @Nullable Object> parameters) {
        return new Cypher(queries.get("measures/" + name).body(), parameters);
    }

    /** The courses of a teacher as a table. */
    public Table table(TeacherMotivation report) {
        return new Table("Motivation of " + report.teacher() + ", run " + report.run().id(),
                List.of("course", "title", "year", "completed", "label", "fired", "open", "mandatory", "mandates",
                        "discipline", "role", "difficulty", "hours", "creditHours", "crossed"),
                report.items().stream().map(TeacherMotivations::cells).iterator());
    }

    private static List<@Nullable Object> cells(LabelledCourse course) {
        RuleInputs inputs = course.inputs();
        return Arrays.<@Nullable Object>asList(course.course(), course.title(), course.year(), course.completed(),
                course.label(), course.fired(), course.open(), inputs.mandatory(),
                inputs.mandates().stream().map(MandateReport::id).toList(), inputs.discipline(), inputs.role(),
                inputs.difficulty(), course.hours(), course.creditHours(), course.crossed());
    }

}
