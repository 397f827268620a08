package org.throughline.cohort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CohortGeneratorTests {

    private static final CohortParameters SMALL = CohortParameters.of(60, 40, 11);

    @TempDir
    private Path temporary = Path.of("");

    private ImportFolder generated(String name, CohortParameters parameters) {
        Path folder = this.temporary.resolve(name);
        try {
            new CohortGenerator().generate(parameters, folder, Progress.SILENT);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new ImportFolder(folder);
    }

    @Test
    void theCommittedSampleIsWhatItsParametersGive() {
        Map<String, byte[]> committed = new ImportFolder(Path.of("import/sample")).contents();
        committed.keySet().removeAll(List.of("README.md", ".gitattributes"));

        assertThat(generated("sample", CohortParameters.of(400, 120, 7).withLogs(LogForm.TABLES, 2)).contents())
            .containsExactlyEntriesOf(committed);
    }

    @Test
    void theSameParametersGiveTheSameBytesInAnyLocaleAndTimeZone() {
        Map<String, byte[]> here = generated("here", SMALL).contents();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(generated("there", SMALL).contents()).containsExactlyEntriesOf(here);
        }
        finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedGivesAnotherCohort() {
        Map<String, byte[]> one = generated("one", CohortParameters.of(60, 40, 1)).contents();
        Map<String, byte[]> two = generated("two", CohortParameters.of(60, 40, 2)).contents();

        assertThat(List.of(ImportFolder.COURSES, ImportFolder.TEACHERS, ImportFolder.ENROLMENTS))
            .noneMatch(file -> Arrays.equals(one.get(file), two.get(file)));
    }

    @Test
    void teachersDoNotDependOnHowManyFollow() {
        ImportFolder few = generated("few", CohortParameters.of(10, 40, 3));
        ImportFolder many = generated("many", CohortParameters.of(50, 40, 3));

        assertThat(many.rows(ImportFolder.TEACHERS).subList(0, 10)).extracting(Object::toString)
            .isEqualTo(few.rows(ImportFolder.TEACHERS).stream().map(Object::toString).toList());
        assertThat(many.column(ImportFolder.ENROLMENTS, "course"))
            .startsWith(few.column(ImportFolder.ENROLMENTS, "course").toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,   1
            1,   2
            3,   5
            50,  1
            50,  10
            50,  25
            2,   1000
            500, 300
            """)
    void everySizeKeepsTheFormat(int teachers, int courses) {
        CohortParameters parameters = CohortParameters.of(teachers, courses, 5);

        FormatRules.hold(generated("cohort", parameters), parameters);
    }

    @Test
    void aSingleAcademicYearIsEnough() {
        CohortParameters parameters = SMALL.withYears(2023, 1);

        FormatRules.hold(generated("cohort", parameters), parameters);
    }

    @Test
    void theSummaryCountsTheRows() throws IOException {
        Path path = this.temporary.resolve("cohort");
        CohortSummary summary = new CohortGenerator().generate(SMALL, path, Progress.SILENT);
        ImportFolder folder = new ImportFolder(path);

        assertThat(summary).isEqualTo(new CohortSummary(60, 40, 4, folder.rows(ImportFolder.TOPICS).size(),
                folder.rows(ImportFolder.DISCIPLINES).size(), folder.rows(ImportFolder.ENROLMENTS).size(),
                folder.column(ImportFolder.ENROLMENTS, "completed_at").stream().filter(date -> !date.isEmpty()).count(),
                folder.rows(ImportFolder.STIPULATIONS).size()));
    }

    @Test
    void filesAreUtf8WithoutByteOrderMarkAndWithLineFeeds() {
        assertThat(generated("cohort", SMALL).contents()).hasSize(15).allSatisfy((file, bytes) -> {
            assertThat(bytes).doesNotContain('\r').endsWith('\n');
            assertThat(bytes[0]).as("first byte of %s", file).isBetween((byte) 'a', (byte) 'z');
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        });
    }

    @Test
    void coursesAndTopicsAreNamedInHebrewArabicAndEnglish() {
        ImportFolder folder = generated("cohort", SMALL);

        folder.rows(ImportFolder.COURSES)
            .forEach(row -> assertThat(row.getField("title") + row.getField("description"))
                .matches(text -> writtenIn(row.getField("language"), text), "written in " + row.getField("language")));
        folder.rows(ImportFolder.TOPICS)
            .forEach(row -> assertThat(row.getField("name")).matches(text -> writtenIn(row.getField("language"), text),
                    "written in " + row.getField("language")));
        assertThat(folder.column(ImportFolder.COURSES, "language")).contains("he", "ar", "en");
        assertThat(folder.column(ImportFolder.TOPICS, "language")).contains("he", "ar", "en");
    }

    private static boolean writtenIn(String language, String text) {
        Character.UnicodeScript expected = switch (language) {
            case "he" -> Character.UnicodeScript.HEBREW;
            case "ar" -> Character.UnicodeScript.ARABIC;
            default -> Character.UnicodeScript.LATIN;
        };
        return text.codePoints()
            .filter(Character::isLetter)
            .allMatch(letter -> Character.UnicodeScript.of(letter) == expected);
    }

    @Test
    void nothingNamesAPerson() {
        ImportFolder folder = generated("cohort", SMALL);

        assertThat(List.of(ImportFolder.TEACHERS, ImportFolder.ENROLMENTS, ImportFolder.PLANTED_TEACHERS))
            .allSatisfy(file -> assertThat(folder.rows(file).getFirst().getHeader()).doesNotContain("name",
                    "first_name", "last_name", "email", "phone", "ip", "address", "birth_date"));
        assertThat(folder.contents())
            .allSatisfy((file, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("@")
                .doesNotContainPattern("\\d{7,}"));
    }

    @Test
    void mostTeachersHaveTwoToTenCourses() {
        Map<String, Long> perTeacher = generated("cohort", CohortParameters.of(2000, 600, 4))
            .column(ImportFolder.ENROLMENTS, "teacher")
            .stream()
            .collect(Collectors.groupingBy(teacher -> teacher, Collectors.counting()));
        long usual = perTeacher.values().stream().filter(count -> count >= 2 && count <= 10).count();

        assertThat(usual).isGreaterThan(1800);
        assertThat(perTeacher.values()).contains(1L, 2L, 6L, 10L, 12L).allMatch(count -> count <= 14);
    }

    @Test
    void aFewCoursesHaveMostOfTheEnrolments() {
        List<Long> counts = generated("cohort", CohortParameters.of(2000, 600, 4))
            .column(ImportFolder.ENROLMENTS, "course")
            .stream()
            .collect(Collectors.groupingBy(course -> course, Collectors.counting()))
            .values()
            .stream()
            .sorted((a, b) -> Long.compare(b, a))
            .toList();
        long top = counts.subList(0, 60).stream().mapToLong(Long::longValue).sum();
        long all = counts.stream().mapToLong(Long::longValue).sum();

        assertThat((double) top / all).as("share of the top tenth of the courses").isGreaterThan(0.25);
    }

    @Test
    void sharesShowInTheData() {
        ImportFolder folder = generated("cohort", CohortParameters.of(3000, 2000, 6));
        Map<String, Double> types = new HashMap<>();
        folder.column(ImportFolder.PLANTED_TEACHERS, "type")
            .forEach(type -> types.merge(type, 1.0 / 3000, Double::sum));

        // four standard errors of the binomial are below these bounds
        assertThat(emptyShare(folder.column(ImportFolder.ENROLMENTS, "completed_at"))).isBetween(0.105, 0.135);
        assertThat(emptyShare(folder.column(ImportFolder.COURSES, "topics"))).isBetween(0.014, 0.046);
        assertThat(emptyShare(folder.column(ImportFolder.TEACHERS, "disciplines"))).isBetween(0.017, 0.043);
        CohortParameters.of(1, 1, 1)
            .typeShares()
            .forEach((type, share) -> assertThat(types.getOrDefault(type.name().toLowerCase(Locale.ROOT), 0.0))
                .as(type.name())
                .isBetween(share - 0.032, share + 0.032));
    }

    private static double emptyShare(List<String> cells) {
        return (double) cells.stream().filter(String::isEmpty).count() / cells.size();
    }

    @Test
    void sharesOfZeroAndOneAreKeptExactly() {
        ImportFolder folder = generated("cohort",
                SMALL.withTypeShares(Map.of(PlantedType.BRIDGING, 1.0))
                    .withUncompletedShare(1)
                    .withUntaggedCourseShare(0)
                    .withUndeclaredTeacherShare(0));

        assertThat(folder.column(ImportFolder.PLANTED_TEACHERS, "type")).containsOnly("bridging");
        assertThat(folder.column(ImportFolder.ENROLMENTS, "completed_at")).containsOnly("");
        assertThat(folder.column(ImportFolder.COURSES, "topics")).doesNotContain("");
        assertThat(folder.column(ImportFolder.TEACHERS, "disciplines")).doesNotContain("");
    }

    @Test
    void progressEndsAtTheLastTeacher() throws IOException {
        List<Long> heard = new ArrayList<>();
        new CohortGenerator().generate(CohortParameters.of(2500, 20, 1), this.temporary.resolve("cohort"),
                (written, total) -> {
                    assertThat(total).isEqualTo(2500);
                    heard.add(written);
                });

        assertThat(heard).containsExactly(1000L, 2000L, 2500L);
    }

    @Test
    void anEmptyFolderMayExist() throws IOException {
        Files.createDirectory(this.temporary.resolve("cohort"));

        assertThat(generated("cohort", SMALL).contents()).hasSize(15);
    }

    @Test
    void aFolderWithAnythingInItIsRefusedAndLeftAlone() throws IOException {
        Path file = Files.writeString(this.temporary.resolve("notes.txt"), "mine");

        assertThatExceptionOfType(FileSystemException.class)
            .isThrownBy(() -> new CohortGenerator().generate(SMALL, this.temporary, Progress.SILENT))
            .withMessageContaining("the folder is not empty");
        assertThat(new ImportFolder(this.temporary).contents()).containsOnlyKeys("notes.txt");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(this.temporary.resolve("notes.txt"), "mine");

        assertThatExceptionOfType(NotDirectoryException.class)
            .isThrownBy(() -> new CohortGenerator().generate(SMALL, file, Progress.SILENT));
    }

    @Test
    void aGenerationThatIsBrokenOffLeavesNothing() {
        Path folder = this.temporary.resolve("cohort");

        assertThatIllegalStateException()
            .isThrownBy(() -> new CohortGenerator().generate(SMALL, folder, (written, total) -> {
                throw new IllegalStateException("cancelled");
            }));
        assertThat(folder).isEmptyDirectory();
    }

}
