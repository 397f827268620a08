package org.throughline.motivation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.questionnaire.Instrument.Subscale;

/**
 * Real answers: ten items about motivation in online science courses, three subscales,
 * interest (int), perceived competence (pc) and utility value (uv). The data are those of
 * the R package dataedu (CC BY 4.0): {@code pre_survey} has the answers as given, one row
 * a survey, {@code sci_mo_with_text} one row a student and course, with the scores that
 * its authors computed and the answers of one of the surveys, items 4 and 7 reversed
 * there.
 *
 * <p>
 * Students who answered several surveys have the mean over them, all their answers
 * together: that is why a row with answers to one survey need not have the score of these
 * answers. The tests say how many rows agree and why the others do not.
 */
@Tag("realdata")
class DataeduTests {

    private static final Path FOLDER = Path.of(System.getProperty("throughline.realdata", "../shared/data"))
        .resolve("dataedu");

    private static final double TOLERANCE = 1e-9;

    private static final Instrument SURVEY = Instrument.read("science.yaml", science(true));

    private static final Instrument TURNED = Instrument.read("science.yaml", science(false));

    private static List<Map<String, String>> rows = List.of();

    private static List<Map<String, String>> surveys = List.of();

    private static String science(boolean reversed) {
        return """
                id: science-motivation
                title: Motivation in science courses
                domain: motivation
                scale: {min: 1, max: 5}
                items: [q1, q2, q3, {key: q4, reversed: %1$s}, q5, q6, {key: q7, reversed: %1$s}, q8, q9, q10]
                subscales:
                  - {key: int, name: Interest, items: [q1, q4, q5, q8, q10], minimum: 1}
                  - {key: pc, name: Perceived competence, items: [q3, q7], minimum: 1}
                  - {key: uv, name: Utility value, items: [q2, q6, q9], minimum: 1}
                """.formatted(reversed);
    }

    @BeforeAll
    static void read() throws IOException {
        assumeThat(FOLDER).as("real data: no folder %s", FOLDER).isDirectory();
        rows = table("sci_mo_with_text.csv");
        surveys = table("pre_survey.csv");
    }

    /**
     * No cell of these files has a comma or a quote in it but for the quotes around it.
     */
    private static List<Map<String, String>> table(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        String[] header = lines.getFirst().replace("\"", "").split(",", -1);
        List<Map<String, String>> table = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int at = 0; at < header.length; at++) {
                row.put(header[at], cells[at]);
            }
            table.add(row);
        }
        return table;
    }

    private static ResponseSheet sheet(Instrument instrument, Map<String, String> row, String column) {
        Map<String, Double> answers = new HashMap<>();
        for (int item = 1; item <= 10; item++) {
            String cell = Objects.requireNonNull(row.get(column + item));
            if (!cell.isEmpty()) {
                answers.put("q" + item, Double.valueOf(cell));
            }
        }
        return ResponseSheet.of(instrument, answers);
    }

    private static ResponseSheet survey(Map<String, String> row) {
        return sheet(SURVEY, row, "Q1MaincellgroupRow");
    }

    private static Map<String, List<ResponseSheet>> surveysByStudent() {
        Map<String, List<ResponseSheet>> students = new TreeMap<>();
        surveys.forEach(
                (row) -> students
                    .computeIfAbsent(Objects.requireNonNull(row.get("opdata_username")).replaceAll("^_|_1$", ""),
                            (student) -> new ArrayList<>())
                    .add(survey(row)));
        return students;
    }

    private static OptionalDouble given(Map<String, String> row, Subscale subscale) {
        String cell = Objects.requireNonNull(row.get(subscale.key()));
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    /** How the scores that were computed compare with the given ones. */
    private static Map<String, Integer> compare(Subscale subscale,
            java.util.function.Function<Map<String, String>, OptionalDouble> score) {
        Map<String, Integer> counts = new LinkedHashMap<>(Map.of());
        for (Map<String, String> row : rows) {
            OptionalDouble own = score.apply(row);
            OptionalDouble given = given(row, subscale);
            String outcome = (own.isEmpty() && given.isEmpty()) ? "neither"
                    : own.isEmpty() ? "given only" : given.isEmpty() ? "own only"
                            : (Math.abs(own.getAsDouble() - given.getAsDouble()) < TOLERANCE) ? "equal" : "different";
            counts.merge(outcome, 1, Integer::sum);
        }
        return counts;
    }

    private static OptionalDouble meanOfSurveys(List<ResponseSheet> sheets, Subscale subscale) {
        return sheets.stream()
            .map((sheet) -> sheet.score(subscale))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .average();
    }

    private static OptionalDouble meanOfAnswers(List<ResponseSheet> sheets, Subscale subscale) {
        return sheets.stream()
            .flatMap((sheet) -> subscale.items().stream().map(sheet::value))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .average();
    }

    /**
     * 606 rows. The answers in the row are those of one survey: where the student
     * answered another one too, or only another one, the score given is not theirs.
     */
    @Test
    void scoresOfTheAnswersInARowAreThoseGivenUnlessTheStudentAnsweredSeveralSurveys() {
        assertThat(rows).hasSize(606);
        Subscale interest = SURVEY.subscales().get(0);
        Subscale competence = SURVEY.subscales().get(1);
        Subscale utility = SURVEY.subscales().get(2);
        assertThat(compare(interest, (row) -> sheet(TURNED, row, "q").score(interest)))
            .isEqualTo(Map.of("equal", 356, "different", 127, "given only", 47, "neither", 76));
        assertThat(compare(competence, (row) -> sheet(TURNED, row, "q").score(competence)))
            .isEqualTo(Map.of("equal", 364, "different", 121, "given only", 46, "neither", 75));
        assertThat(compare(utility, (row) -> sheet(TURNED, row, "q").score(utility)))
            .isEqualTo(Map.of("equal", 356, "different", 128, "given only", 47, "neither", 75));
        Map<String, List<ResponseSheet>> students = surveysByStudent();
        for (Map<String, String> row : rows) {
            for (Subscale subscale : SURVEY.subscales()) {
                OptionalDouble own = sheet(TURNED, row, "q").score(subscale);
                OptionalDouble given = given(row, subscale);
                if (own.isPresent() && given.isPresent()
                        && Math.abs(own.getAsDouble() - given.getAsDouble()) > TOLERANCE) {
                    assertThat(students.get(row.get("student_id"))).hasSizeGreaterThan(1);
                }
                else if (own.isEmpty() && given.isPresent()) {
                    // a survey in another course of theirs
                    assertThat(students.get(row.get("student_id"))).isNotEmpty();
                }
            }
        }
    }

    /**
     * From the surveys themselves, items 4 and 7 reversed here: the mean over the surveys
     * of a student is the score given, but for the few who left items out of one of them.
     */
    @Test
    void scoresOfAllSurveysOfAStudentAreThoseGivenUnlessItemsWereLeftOut() {
        Map<String, List<ResponseSheet>> students = surveysByStudent();
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        for (Subscale subscale : SURVEY.subscales()) {
            found.put(subscale.key(),
                    compare(subscale,
                            (row) -> meanOfSurveys(
                                    students.getOrDefault(String.valueOf(row.get("student_id")), List.of()),
                                    subscale)));
        }
        assertThat(found).isEqualTo(Map.of("int", Map.of("equal", 522, "different", 8, "neither", 76), "pc",
                Map.of("equal", 524, "different", 7, "neither", 75), "uv",
                Map.of("equal", 527, "different", 4, "neither", 75)));
    }

    /** These have the mean over all answers, not over the scores of the surveys. */
    @Test
    void withEveryAnswerCountedOnceAllScoresAreThoseGiven() {
        Map<String, List<ResponseSheet>> students = surveysByStudent();
        for (Subscale subscale : SURVEY.subscales()) {
            Map<String, Integer> counts = compare(subscale,
                    (row) -> meanOfAnswers(students.getOrDefault(String.valueOf(row.get("student_id")), List.of()),
                            subscale));
            assertThat(counts.keySet()).containsExactlyInAnyOrder("equal", "neither");
            assertThat(counts).containsEntry("equal", subscale.key().equals("int") ? 530 : 531);
        }
    }

    /**
     * R 4.2: p &lt;- read.csv("pre_survey.csv")[, 3:12]; p[, c(4, 7)] &lt;- 6 - p[, c(4,
     * 7)]; for each k of c(1, 4, 5, 8, 10), c(3, 7), c(2, 6, 9): s &lt;- na.omit(p[, k]);
     * psych::alpha(s)$total$raw_alpha; psych::alpha(s)$item.stats$r.drop; omega by
     * factanal as in ReliabilityTests.
     */
    @Test
    void reliabilityAndItemRestCorrelationsAreThoseOfR() {
        List<ResponseSheet> sheets = surveys.stream().map(DataeduTests::survey).toList();
        SubscaleStatistics interest = SubscaleStatistics.of(SURVEY, SURVEY.subscales().get(0), sheets, 0, 1);
        assertThat(interest.reliability().n()).isEqualTo(885);
        assertThat(interest.reliability().alpha().value().getAsDouble()).isEqualTo(0.867566550598, within(1e-11));
        assertThat(interest.reliability().omega().value().getAsDouble()).isEqualTo(0.868565593660989, within(1e-5));
        assertThat(interest.items().stream().mapToDouble((item) -> item.itemRest().getAsDouble()).toArray())
            .containsExactly(new double[] { 0.737937229244834, 0.606400176036461, 0.723620334511013, 0.790373119709809,
                    0.662816399262095 }, within(1e-12));
        SubscaleStatistics competence = SubscaleStatistics.of(SURVEY, SURVEY.subscales().get(1), sheets, 0, 1);
        assertThat(competence.reliability().n()).isEqualTo(896);
        assertThat(competence.reliability().alpha().value().getAsDouble()).isEqualTo(0.469313028868, within(1e-11));
        assertThat(competence.reliability().omega().value()).isEmpty();
        SubscaleStatistics utility = SubscaleStatistics.of(SURVEY, SURVEY.subscales().get(2), sheets, 0, 1);
        assertThat(utility.reliability().n()).isEqualTo(898);
        assertThat(utility.reliability().alpha().value().getAsDouble()).isEqualTo(0.799143271964, within(1e-11));
        assertThat(utility.reliability().omega().value().getAsDouble()).isEqualTo(0.802937164065695, within(1e-5));
    }

}
