package org.throughline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTests {

    private static final CohortParameters PLAIN = CohortParameters.of(120, 30, 11);

    private static final String LOG = "moodle/logstore_standard_log.csv.gz";

    private static final String ATTEMPTS = "moodle/quiz_attempts.csv.gz";

    private static final String PLANTED = "planted/engagement.csv";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/MM/uu, HH:mm:ss", Locale.ROOT);

    @TempDir
    private Path temporary = Path.of("");

    private ImportFolder generated(LogForm form, int years) {
        Path folder = this.temporary.resolve(form.key() + years);
        try {
            new CohortGenerator().generate(PLAIN.withLogs(form, years), folder, Progress.SILENT);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new ImportFolder(folder);
    }

    @Test
    void theLogChangesNothingElse() {
        Map<String, byte[]> without = generated(LogForm.NONE, 5).contents();

        assertThat(without).doesNotContainKey(PLANTED);
        assertThat(generated(LogForm.TABLES, 5).contents()).containsAllEntriesOf(without);
        assertThat(generated(LogForm.REPORT, 5).contents()).containsAllEntriesOf(without);
    }

    @Test
    void theSameParametersGiveTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        Map<String, byte[]> here = generated(LogForm.REPORT, 5).contents();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path there = this.temporary.resolve("there");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new CohortGenerator().generate(PLAIN.withLogs(LogForm.REPORT, 5), there, Progress.SILENT);
        }
        finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(new ImportFolder(there).contents()).containsExactlyEntriesOf(here);
    }

    @Test
    void bothFormsTellTheSame() {
        List<Long> inReport = generated(LogForm.REPORT, 5).column("events/logs.csv", "Time")
            .stream()
            .map(time -> LocalDateTime.parse(time, TIME).toEpochSecond(ZoneOffset.UTC))
            .toList();

        assertThat(generated(LogForm.TABLES, 5).column(LOG, "timecreated")).map(Long::valueOf)
            .isEqualTo(inReport)
            .hasSizeGreaterThan(10_000);
    }

    @Test
    void onlyTheLastYearsAreInTheLog() {
        List<String> times = generated(LogForm.TABLES, 2).column(LOG, "timecreated");

        assertThat(times).isNotEmpty()
            .allSatisfy(time -> assertThat(Instant.ofEpochSecond(Long.parseLong(time)))
                .isAfterOrEqualTo(LocalDate.of(2023, 8, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    @Test
    void everyCompletedCourseIsVisitedAndItsQuizPassed() {
        ImportFolder folder = generated(LogForm.TABLES, 5);
        Map<String, String> teachers = folder.columns("events/users.csv", "user", "teacher");
        Map<String, String> courses = folder.columns("events/courses.csv", "moodle_course", "course");
        Map<String, String> courseOfQuiz = folder.columns("moodle/quiz.csv", "id", "course");
        Set<List<String>> visited = folder.rows(LOG)
            .stream()
            .map(row -> key(teachers.get(row.getField("userid")), courses.get(row.getField("courseid"))))
            .collect(Collectors.toSet());
        Set<List<String>> passed = folder.rows(ATTEMPTS)
            .stream()
            .filter(row -> row.getField("sumgrades").equals("10.0"))
            .map(row -> key(teachers.get(row.getField("userid")), courses.get(courseOfQuiz.get(row.getField("quiz")))))
            .collect(Collectors.toSet());

        folder.completedCourses().forEach((teacher, taken) -> taken.forEach(course -> {
            assertThat(visited).contains(key(teacher, course));
            assertThat(passed).contains(key(teacher, course));
        }));
    }

    private static List<String> key(@Nullable String teacher, @Nullable String course) {
        return List.of(String.valueOf(teacher), String.valueOf(course));
    }

    @Test
    void objectsOfTheLogAreRowsOfTheirTables() {
        ImportFolder folder = generated(LogForm.TABLES, 5);

        assertThat(objects(folder, "attempt_submitted"))
            .containsExactlyInAnyOrderElementsOf(folder.column(ATTEMPTS, "id"));
        assertThat(objects(folder, "mod_assign\\event\\assessable_submitted"))
            .containsExactlyInAnyOrderElementsOf(folder.column("moodle/assign_submission.csv.gz", "id"));
        List<String> posts = new ArrayList<>(objects(folder, "post_created"));
        posts.addAll(objects(folder, "discussion_created"));
        assertThat(folder.rows("moodle/forum_posts.csv.gz")
            .stream()
            .filter(row -> !row.getField("userid").equals("3"))
            .map(row -> row.getField("id"))).containsExactlyInAnyOrderElementsOf(posts);
    }

    private static List<String> objects(ImportFolder folder, String event) {
        return folder.rows(LOG)
            .stream()
            .filter(row -> row.getField("eventname").endsWith(event))
            .map(row -> row.getField("objectid"))
            .toList();
    }

    @Test
    void habitsShowInTheLog() {
        ImportFolder folder = generated(LogForm.TABLES, 5);
        Map<String, String> users = folder.columns("events/users.csv", "teacher", "user");
        Map<String, Long> events = folder.rows(LOG)
            .stream()
            .collect(Collectors.groupingBy(row -> row.getField("userid"), Collectors.counting()));
        Map<String, Long> enrolments = folder.column(ImportFolder.ENROLMENTS, "teacher")
            .stream()
            .collect(Collectors.groupingBy(teacher -> teacher, Collectors.counting()));
        Map<String, List<Double>> perCourse = new HashMap<>();
        for (NamedCsvRecord row : folder.rows(PLANTED)) {
            String teacher = row.getField("teacher");
            perCourse.computeIfAbsent(row.getField("level"), level -> new ArrayList<>())
                .add((double) events.getOrDefault(users.get(teacher), 0L) / enrolments.getOrDefault(teacher, 1L));
        }

        assertThat(mean(perCourse, "low")).isLessThan(0.7 * mean(perCourse, "medium"));
        assertThat(mean(perCourse, "medium")).isLessThan(0.7 * mean(perCourse, "high"));
    }

    private static double mean(Map<String, List<Double>> values, String key) {
        return values.getOrDefault(key, List.of()).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void attemptsFollowTheHabit() {
        ImportFolder folder = generated(LogForm.TABLES, 5);
        Map<String, String> teachers = folder.columns("events/users.csv", "user", "teacher");
        Map<String, String> habits = folder.columns(PLANTED, "teacher", "quizzes");
        for (NamedCsvRecord row : folder.rows(ATTEMPTS)) {
            long seconds = Long.parseLong(row.getField("timefinish")) - Long.parseLong(row.getField("timestart"));
            boolean single = "single-long".equals(habits.get(teachers.get(row.getField("userid"))));
            assertThat(seconds >= 14 * 60).isEqualTo(single);
            assertThat(single && !row.getField("attempt").equals("1")).isFalse();
        }
    }

    @Test
    void aLogHoldsWhatIsNoActOfALearner() {
        List<NamedCsvRecord> rows = generated(LogForm.TABLES, 5).rows(LOG);
        long all = rows.size();

        assertThat(rows).anyMatch(row -> row.getField("realuserid").equals("2"))
            .anyMatch(row -> row.getField("origin").equals("cli"))
            .anyMatch(row -> row.getField("courseid").equals("0"))
            .anyMatch(row -> row.getField("eventname").endsWith("course_module_completion_updated"));
        assertThat(rows.stream().filter(row -> row.getField("origin").equals("web")).count() / (double) all)
            .isCloseTo(1, within(0.02));
    }

    @Test
    void anUnknownFormIsRefused() {
        assertThat(LogForm.parse("report")).isEqualTo(LogForm.REPORT);
        assertThatIllegalArgumentException().isThrownBy(() -> LogForm.parse("csv"))
            .withMessage("logs must be none, report or tables, not 'csv'");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.withLogs(LogForm.REPORT, 0))
            .withMessageContaining("logYears");
    }

}
