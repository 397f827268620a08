package org.throughline.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** What the format of an import folder asks for, whoever wrote it. */
final class FormatRules {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Map<String, List<String>> COLUMNS = Map.of(ImportFolder.DISCIPLINES,
            List.of("id", "name", "broader"), ImportFolder.TOPICS, List.of("id", "name", "broader", "language"),
            ImportFolder.COURSES,
            List.of("id", "title", "description", "language", "level", "format", "hours", "opened_on", "entry_demand",
                    "material_length", "tasks", "quiz_questions", "evidence_required", "posts_required", "disciplines",
                    "topics", "roles"),
            ImportFolder.TEACHERS,
            List.of("id", "role", "career_stage", "sector", "language", "seniority_years", "disciplines"),
            ImportFolder.ENROLMENTS, List.of("teacher", "course", "enrolled_at", "completed_at"),
            ImportFolder.STIPULATIONS, List.of("course", "year", "scope", "value"));

    private FormatRules() {
    }

    static void hold(ImportFolder folder, CohortParameters parameters) {
        COLUMNS.forEach((file, columns) -> folder.rows(file)
            .forEach(row -> assertThat(row.getHeader()).as(file).isEqualTo(columns)));
        hierarchy(folder, ImportFolder.DISCIPLINES);
        hierarchy(folder, ImportFolder.TOPICS);
        courses(folder, parameters);
        teachers(folder, parameters);
        enrolments(folder, parameters);
        stipulations(folder);
        planted(folder);
        voices(folder);
    }

    private static void hierarchy(ImportFolder folder, String file) {
        Map<String, String> broader = folder.columns(file, "id", "broader");
        unique(folder, file);
        assertThat(folder.column(file, "name")).doesNotContain("");
        assertThat(broader.values().stream().filter(id -> !id.isEmpty())).allMatch(broader::containsKey);
        assertThat(broader.values().stream().filter(String::isEmpty).count()).as("roots").isGreaterThan(1);
        assertThat(broader.keySet()).allSatisfy(id -> assertThat(ImportFolder.chain(id, broader)).hasSizeBetween(1, 3));
    }

    private static void courses(ImportFolder folder, CohortParameters parameters) {
        Set<String> topics = new HashSet<>(folder.column(ImportFolder.TOPICS, "id"));
        Set<String> disciplines = new HashSet<>(folder.column(ImportFolder.DISCIPLINES, "id"));
        unique(folder, ImportFolder.COURSES);
        assertThat(folder.rows(ImportFolder.COURSES)).hasSize(parameters.courses()).allSatisfy(row -> {
            Map<String, Double> weights = ImportFolder.weights(row.getField("topics"));
            assertThat(topics).containsAll(weights.keySet());
            assertThat(weights.values()).allMatch(weight -> weight > 0 && weight <= 1);
            assertThat(disciplines).containsAll(ImportFolder.weights(row.getField("disciplines")).keySet());
            assertThat(row.getField("disciplines")).isNotEmpty();
            assertThat(row.getField("title") + row.getField("description")).doesNotContain("{", "}");
            assertThat(row.getField("language")).isIn("he", "ar", "en");
            assertThat(row.getField("level")).isIn("introductory", "intermediate", "advanced");
            assertThat(row.getField("format")).isIn("online", "blended", "in_person");
            assertThat(Integer.parseInt(row.getField("hours"))).isPositive();
            assertThat(List.of("entry_demand", "material_length", "tasks", "quiz_questions", "evidence_required",
                    "posts_required"))
                .allSatisfy(column -> assertThat(Integer.parseInt(row.getField(column))).isNotNegative());
            date(row.getField("opened_on"));
        });
    }

    private static void teachers(ImportFolder folder, CohortParameters parameters) {
        Set<String> disciplines = new HashSet<>(folder.column(ImportFolder.DISCIPLINES, "id"));
        unique(folder, ImportFolder.TEACHERS);
        assertThat(folder.rows(ImportFolder.TEACHERS)).hasSize(parameters.teachers()).allSatisfy(row -> {
            assertThat(row.getField("id")).matches("t\\d{5,}");
            assertThat(disciplines).containsAll(ImportFolder.weights(row.getField("disciplines")).keySet());
            int years = Integer.parseInt(row.getField("seniority_years"));
            assertThat(row.getField("career_stage"))
                .isEqualTo((years < 3) ? "novice" : (years < 8) ? "early" : (years < 20) ? "mid" : "late");
        });
    }

    private static void enrolments(ImportFolder folder, CohortParameters parameters) {
        Set<String> teachers = new HashSet<>(folder.column(ImportFolder.TEACHERS, "id"));
        Map<String, String> openedOn = folder.columns(ImportFolder.COURSES, "id", "opened_on");
        LocalDate start = LocalDate.of(parameters.firstYear(), 8, 1);
        LocalDate end = start.plusYears(parameters.years());
        Set<String> pairs = new HashSet<>();
        Set<String> enrolled = new HashSet<>();
        for (NamedCsvRecord row : folder.rows(ImportFolder.ENROLMENTS)) {
            String teacher = row.getField("teacher");
            String course = row.getField("course");
            assertThat(pairs.add(teacher + " " + course)).as("enrolled once: %s %s", teacher, course).isTrue();
            enrolled.add(teacher);
            LocalDate enrolledAt = date(row.getField("enrolled_at"));
            assertThat(enrolledAt).isBetween(start, end.minusDays(1))
                .isAfterOrEqualTo(date(openedOn.getOrDefault(course, "no such course")));
            if (!row.getField("completed_at").isEmpty()) {
                assertThat(date(row.getField("completed_at"))).isAfterOrEqualTo(enrolledAt).isBefore(end);
            }
        }
        assertThat(enrolled).isEqualTo(teachers);
    }

    private static void stipulations(ImportFolder folder) {
        Map<String, String> openedOn = folder.columns(ImportFolder.COURSES, "id", "opened_on");
        Set<String> disciplines = new HashSet<>(folder.column(ImportFolder.DISCIPLINES, "id"));
        assertThat(folder.rows(ImportFolder.STIPULATIONS)).isNotEmpty().allSatisfy(row -> {
            LocalDate start = LocalDate.of(Integer.parseInt(row.getField("year")), 8, 1);
            assertThat(date(openedOn.getOrDefault(row.getField("course"), "no such course"))).isBeforeOrEqualTo(start);
            String value = row.getField("value");
            switch (row.getField("scope")) {
                case "all" -> assertThat(value).isEmpty();
                case "role" -> assertThat(Teacher.ROLES).contains(value);
                case "stage" -> assertThat(Arrays.stream(CareerStage.values()).map(CareerStage::code)).contains(value);
                case "discipline" -> assertThat(disciplines).contains(value);
                default -> throw new AssertionError("unknown scope: " + row);
            }
        });
    }

    private static void planted(ImportFolder folder) {
        Set<String> topics = new HashSet<>(folder.column(ImportFolder.TOPICS, "id"));
        assertThat(folder.column(ImportFolder.PLANTED_COURSES, "course"))
            .isEqualTo(folder.column(ImportFolder.COURSES, "id"));
        assertThat(folder.column(ImportFolder.PLANTED_TEACHERS, "teacher"))
            .isEqualTo(folder.column(ImportFolder.TEACHERS, "id"));
        assertThat(topics).containsAll(folder.column(ImportFolder.PLANTED_COURSES, "community"));
        Set<String> communities = new HashSet<>(folder.column(ImportFolder.PLANTED_COURSES, "community"));
        assertThat(folder.rows(ImportFolder.PLANTED_TEACHERS)).allSatisfy(row -> {
            switch (row.getField("type")) {
                case "thematic", "bridging", "narrow", "integrated" ->
                    assertThat(communities).contains(row.getField("community"));
                case "disciplinary" -> assertThat(row.getField("discipline")).isNotEmpty();
                case "fragmented" -> assertThat(row.getField("community") + row.getField("discipline")).isEmpty();
                default -> throw new AssertionError("unknown type: " + row);
            }
        });
    }

    /** What is said is said by teachers of the cohort, and is coded and known. */
    private static void voices(ImportFolder folder) {
        Set<String> teachers = new HashSet<>(folder.column(ImportFolder.TEACHERS, "id"));
        Map<String, String> completed = new HashMap<>();
        folder.rows(ImportFolder.ENROLMENTS)
            .forEach(row -> completed.put(row.getField("teacher") + "/" + row.getField("course"),
                    row.getField("completed_at")));
        assertThat(teachers).containsAll(folder.column("responses.csv", "teacher"));
        assertThat(folder.rows("responses.csv").stream().map(row -> row.getFields().subList(0, 4)))
            .doesNotHaveDuplicates();
        Set<String> texts = new HashSet<>();
        folder.rows("expectations.csv").forEach(row -> {
            assertThat(teachers).contains(row.getField("teacher"));
            assertThat(row.getField("text")).isNotEmpty().doesNotContain("{", "}");
            assertThat(texts.add(row.getField("teacher") + "/" + row.getField("year"))).isTrue();
        });
        assertThat(folder.column("planted/statements.csv", "id")).containsExactlyInAnyOrderElementsOf(texts);
        folder.rows("evidence.csv").forEach(row -> {
            String id = row.getField("teacher") + "/" + row.getField("course");
            assertThat(completed).containsEntry(id, row.getField("submitted_on"));
            assertThat(row.getField("text")).isNotEmpty().doesNotContain("{", "}");
            assertThat(texts.add(id)).isTrue();
        });
        assertThat(texts).containsAll(folder.column("codes.csv", "id"))
            .containsAll(folder.column("planted/evidence.csv", "id"));
        folder.rows("planted/evidence.csv")
            .forEach(row -> assertThat(row.getField("references").equals("0"))
                .isEqualTo(row.getField("course").isEmpty()));
        assertThat(completed.keySet()).containsAll(folder.rows("planted/motivation.csv")
            .stream()
            .map(row -> row.getField("teacher") + "/" + row.getField("course"))
            .toList());
    }

    private static void unique(ImportFolder folder, String file) {
        assertThat(folder.column(file, "id")).isNotEmpty().doesNotContain("").doesNotHaveDuplicates();
    }

    private static LocalDate date(String text) {
        assertThat(text).matches(ISO_DATE);
        return LocalDate.parse(text);
    }

}
