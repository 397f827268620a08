package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

class ImportIT {

    @TempDir
    Path temporary;

    private Database database;

    @BeforeEach
    void emptyGraph() {
        database = TestDatabase.empty();
    }

    private ImportOptions options() {
        return ImportOptions.defaults(temporary.resolve("data"));
    }

    private Path folder(Map<String, String> files) {
        return TestFolder.write(temporary.resolve("folder"), files);
    }

    private ImportSummary load(Path folder, ImportOptions options) {
        return new Importer(database, TestDatabase.queries(), options).load(folder, Progress.NONE);
    }

    private ImportSummary load(Map<String, String> files) {
        return load(folder(files), options());
    }

    private List<Row> ask(String question) {
        return database.list(TestDatabase.query(Access.READ, question), Map.of());
    }

    private Row askOne(String question) {
        return database.single(TestDatabase.query(Access.READ, question), Map.of());
    }

    private static FileSummary file(ImportSummary summary, String name) {
        return summary.files().stream().filter((file) -> file.file().equals(name)).findFirst().orElseThrow();
    }

    @Nested
    class AFirstImport {

        @Test
        void loadsEveryRow() {
            ImportSummary summary = load(TestFolder.SMALL);
            assertThat(summary.files()).extracting(FileSummary::file)
                .containsExactly("disciplines.csv", "topics.csv", "courses.csv", "teachers.csv", "enrolments.csv",
                        "stipulations.csv");
            assertThat(summary.files()).extracting(FileSummary::created).containsExactly(3L, 4L, 4L, 3L, 8L, 4L);
            assertThat(summary.files()).extracting(FileSummary::rows).containsExactly(3L, 4L, 4L, 3L, 8L, 4L);
            assertThat(summary.rejected()).isZero();
            assertThat(summary.rejects()).isNull();
            assertThat(askOne("""
                    RETURN COUNT { (:Teacher)-[:ENROLLED_IN]->(:Course) } AS enrolled,
                           COUNT { (:Teacher)-[:COMPLETED]->(:Course) } AS completed,
                           COUNT { (:Stipulation)-[:MANDATES]->(:Course) } AS mandates,
                           COUNT { (:Stipulation) } AS stipulations""").values()).containsExactlyInAnyOrderEntriesOf(
                    Map.of("enrolled", 8L, "completed", 7L, "mandates", 4L, "stipulations", 3L));
        }

        @Test
        void writesTypedPropertiesAndLeavesEmptyCellsOut() {
            load(TestFolder.SMALL);
            assertThat(askOne("MATCH (c:Course {id: 'c1'}) RETURN properties(c) AS p").map("p"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("id", "c1", "title", "Reading aloud", "description",
                        "Stories, aloud", "language", "en", "hours", 2.5, "openedOn", LocalDate.of(2022, 1, 31),
                        "entryDemand", 1.0, "providerName", "Campus", "imported", List.of("providerName")));
            assertThat(askOne("MATCH (c:Course {id: 'c4'}) RETURN properties(c) AS p").map("p"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("id", "c4", "title", "Nothing in particular"));
            assertThat(askOne("MATCH (c:Course {id: 'c3'}) RETURN c.description AS d").string("d"))
                .isEqualTo("He said \"swing\"");
        }

        @Test
        void writesWeightsOneIfLeftOut() {
            load(TestFolder.SMALL);
            assertThat(ask("""
                    MATCH (:Course {id: 'c1'})-[covers:COVERS]->(topic:Topic)
                    RETURN topic.id AS topic, covers.weight AS weight ORDER BY topic""").stream().map(Row::values))
                .containsExactly(Map.of("topic", "literacy", "weight", 1.0), Map.of("topic", "reading", "weight", 0.7));
        }

        @Test
        void writesTheHierarchy() {
            load(TestFolder.SMALL);
            assertThat(ask("MATCH (a)-[:BROADER]->(b) RETURN a.id AS a, b.id AS b ORDER BY a").stream()
                .map((row) -> row.string("a") + ">" + row.string("b")))
                .containsExactly("physics>science", "reading>literacy", "writing>literacy");
        }

        @Test
        void datesEnrolmentsByTheDayAsWrittenAndTheAcademicYearItStartsIn() {
            load(TestFolder.SMALL);
            assertThat(askOne("""
                    MATCH (:Teacher {id: 't2'})-[e:ENROLLED_IN]->(c:Course {id: 'c3'})<-[d:COMPLETED]-({id: 't2'})
                    RETURN properties(e) AS e, properties(d) AS d""").values()).isEqualTo(Map.of("e",
                    Map.of("enrolledAt", LocalDate.of(2022, 7, 31), "completedAt", LocalDate.of(2022, 8, 1), "year",
                            2021L, "cohort", "b", "imported", List.of("cohort")),
                    "d", Map.of("completedAt", LocalDate.of(2022, 8, 1), "year", 2022L)));
        }

        @Test
        void countsAcademicYearsFromTheMonthOfTheOptions() {
            load(folder(TestFolder.SMALL), options().withYearStart(java.time.Month.JANUARY));
            assertThat(ask("MATCH ()-[d:COMPLETED]->() RETURN DISTINCT d.year AS year ORDER BY year").stream()
                .map((row) -> row.longValue("year"))).containsExactly(2022L, 2023L);
        }

        @Test
        void derivesStipulationsFromYearScopeAndValue() {
            load(TestFolder.SMALL);
            assertThat(ask("""
                    MATCH (s:Stipulation)-[:MANDATES]->(c:Course)
                    RETURN s.id AS id, s.year AS year, s.scope AS scope, s.value AS value, collect(c.id) AS courses
                    ORDER BY id""").stream().map((row) -> row.values().values().toString())).containsExactly(
                    "[2022/all, 2022, all, null, [c1]]", "[2022/role/teacher, 2022, role, teacher, [c2, c3]]",
                    "[2023/discipline/physics, 2023, discipline, physics, [c3]]");
        }

        @Test
        void isRecordedAsARun() {
            ImportSummary summary = load(TestFolder.SMALL);
            Row run = askOne("MATCH (r:Run) RETURN properties(r) AS p, r.startedAt <= r.finishedAt AS ordered");
            assertThat(run.booleanValue("ordered")).isTrue();
            assertThat(run.map("p")).containsEntry("id", summary.runId())
                .containsEntry("kind", "import")
                .containsEntry("status", "finished")
                .containsEntry("parameters", "{\"pseudonym\":\"keep\",\"yearStart\":8}")
                .containsKeys("inputHash", "version");
            assertThat(summary.runId()).matches("import-[0-9a-f]{12}");
        }

        @Test
        void listsWhatItDoesNotRead() throws IOException {
            Path folder = folder(TestFolder.SMALL);
            Files.createDirectory(folder.resolve("planted"));
            Files.writeString(folder.resolve("notes.txt"), "x");
            assertThat(load(folder, options()).notRead()).containsExactly("notes.txt", "planted/");
        }

        @Test
        void tellsItsProgressToTheEndOfEachPhase() {
            List<String> ends = new ArrayList<>();
            new Importer(database, TestDatabase.queries(), options().withBatchSize(1)).load(folder(TestFolder.SMALL),
                    (phase, done, total) -> {
                        assertThat(done).isBetween(0L, total);
                        if (done == total) {
                            ends.add(phase.toString());
                        }
                    });
            assertThat(ends).doesNotHaveDuplicates()
                .hasSize(12)
                .startsWith("Checking disciplines.csv")
                .endsWith("Loading stipulations.csv");
        }

        @ParameterizedTest
        @ValueSource(ints = { 1, 2, 3, 5, 100 })
        void writesTheSameGraphWithAnyBatchSize(int batchSize) {
            load(TestFolder.SMALL);
            List<String> expected = GraphContent.of(database);
            emptyGraph();
            load(folder(TestFolder.SMALL), options().withBatchSize(batchSize));
            assertThat(GraphContent.of(database)).isEqualTo(expected);
        }

    }

    @Nested
    class ASecondImport {

        @Test
        void ofTheSameFolderChangesNothing() {
            load(TestFolder.SMALL);
            List<String> before = GraphContent.of(database);
            String times = askOne("MATCH (r:Run) RETURN toString(r.startedAt) + toString(r.finishedAt) AS t")
                .string("t");
            ImportSummary second = load(folder(TestFolder.SMALL), options());
            assertThat(second.changedNothing()).isTrue();
            assertThat(second.files()).allSatisfy((file) -> assertThat(file.unchanged()).isEqualTo(file.rows()));
            assertThat(GraphContent.of(database)).isEqualTo(before);
            assertThat(askOne("MATCH (r:Run) RETURN toString(r.startedAt) + toString(r.finishedAt) AS t").string("t"))
                .isEqualTo(times);
        }

        @Test
        void ofACorrectedFolderMakesTheGraphOfTheCorrectedFolder() {
            Map<String, String> corrected = TestFolder.smallWith("courses.csv", """
                    id,title,hours,disciplines,topics,Campus
                    c1,Reading aloud,3,,reading:0.9|writing,North
                    c2,Writing,4,history,,
                    c3,Pendulums,,physics,experiments:2,
                    c4,Nothing in particular,,,,
                    """, "teachers.csv", """
                    id,role,disciplines
                    t1,principal,
                    t2,principal,history|physics
                    t3,teacher,
                    """, "enrolments.csv", """
                    teacher,course,enrolled_at,completed_at
                    t1,c1,2022-09-01,
                    t1,c2,2023-02-01,2023-05-20
                    t1,c3,2023-09-01,2024-01-01
                    t2,c3,2022-07-31,2022-08-01
                    t2,c4,,
                    t3,c1,2022-09-01,2022-12-20
                    t3,c2,2022-09-01,2023-08-01
                    t3,c3,2022-09-01,2023-07-31
                    """, "topics.csv", """
                    id,name,broader
                    literacy,Literacy,
                    reading,Reading,writing
                    writing,Writing,literacy
                    experiments,Experiments,
                    """);
            load(corrected);
            List<String> expected = GraphContent.withoutRuns(database);
            emptyGraph();
            load(TestFolder.SMALL);
            ImportSummary second = load(corrected);
            assertThat(GraphContent.withoutRuns(database)).isEqualTo(expected);
            assertThat(file(second, "courses.csv").updated()).isEqualTo(3);
            assertThat(file(second, "disciplines.csv").unchanged()).isEqualTo(3);
            assertThat(file(second, "topics.csv").updated()).isEqualTo(4);
        }

        @Test
        void keepsWhatWasComputed() {
            load(TestFolder.SMALL);
            database.write(TestDatabase.query(Access.WRITE, """
                    MATCH (t:Teacher {id: 't1'})-[e:ENROLLED_IN]->(c:Course {id: 'c1'})
                    SET t.thematicCoherence = 0.5, t.courses = 3, c.difficulty = 1.5, e.engagement = 0.25"""),
                    Map.of());
            load(TestFolder.smallWith("teachers.csv", "id,role\nt1,x\nt2,x\nt3,x\n", "enrolments.csv",
                    "teacher,course,enrolled_at\nt1,c1,2020-01-01\n"));
            assertThat(askOne("""
                    MATCH (t:Teacher {id: 't1'})-[e:ENROLLED_IN]->(c:Course {id: 'c1'})
                    RETURN properties(t) AS t, properties(e) AS e, c.difficulty AS difficulty""").values())
                .isEqualTo(Map.of("t", Map.of("id", "t1", "role", "x", "thematicCoherence", 0.5, "courses", 3L), "e",
                        Map.of("enrolledAt", LocalDate.of(2020, 1, 1), "year", 2019L, "engagement", 0.25), "difficulty",
                        1.5));
        }

        @Test
        void mayReferToWhatTheGraphHas() {
            load(TestFolder.SMALL);
            ImportSummary second = load(TestFolder.write(temporary.resolve("more"), Map.of("courses.csv", """
                    id,title,topics
                    c9,New,reading
                    """, "teachers.csv", """
                    id
                    t9
                    """, "enrolments.csv", """
                    teacher,course
                    t9,c1
                    t1,c9
                    """)), options());
            assertThat(second.rejected()).isZero();
            assertThat(file(second, "enrolments.csv").created()).isEqualTo(2);
        }

        @Test
        void findsACycleThatOnlyTheGraphCompletes() {
            load(TestFolder.SMALL);
            ImportSummary second = load(
                    TestFolder.smallWith("topics.csv", "id,name,broader\nliteracy,Literacy,reading\n"));
            assertThat(second.rejects()).content().isEqualTo("""
                    file,line,column,value,reason
                    topics.csv,2,broader,reading,broader than itself: literacy > reading > literacy
                    """.replace("\n", "\r\n"));
        }

        @Test
        void removesTheRejectFileOfTheFirstOnceNothingIsRejected() {
            ImportSummary first = load(TestFolder.smallWith("enrolments.csv", "teacher,course\nt1,c77\n"));
            assertThat(first.rejects()).exists().hasFileName("folder.rejects.csv");
            ImportSummary second = load(TestFolder.SMALL);
            assertThat(second.rejects()).isNull();
            assertThat(first.rejects()).doesNotExist();
        }

    }

    @Nested
    class TheSameContent {

        private List<String> expected;

        @BeforeEach
        void loadWithCommas() {
            load(TestFolder.SMALL);
            expected = GraphContent.withoutRuns(database);
            emptyGraph();
        }

        private void assertSameGraph(java.util.function.UnaryOperator<String> change) {
            load(TestFolder.SMALL.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, (file) -> change.apply(file.getValue()))));
            assertThat(GraphContent.withoutRuns(database)).isEqualTo(expected);
        }

        @Test
        void withCrLfAndByteOrderMark() {
            assertSameGraph((content) -> "\uFEFF" + content.replace("\n", "\r\n"));
        }

        @Test
        void withBlankLinesAndWithoutTheLastLineEnd() {
            assertSameGraph((content) -> "\n\n" + content.replace("\n", "\n\n").strip());
        }

        @ParameterizedTest
        @ValueSource(chars = { ';', '\t' })
        void withAnotherSeparator(char separator) {
            assertSameGraph((content) -> content.lines()
                .map((line) -> java.util.Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\n")));
        }

        @Test
        void withEveryCellQuoted() {
            assertSameGraph((content) -> content.lines()
                .map((line) -> java.util.Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .map((cell) -> cell.startsWith("\"") ? cell : "\"" + cell + "\"")
                    .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n")));
        }

        @Test
        void withColumnNamesSpelledOtherwise() {
            assertSameGraph((content) -> {
                int end = content.indexOf('\n');
                return content.substring(0, end)
                    .replace("_", " ")
                    .replace(",", " , ")
                    .toUpperCase(java.util.Locale.ROOT) + content.substring(end);
            });
        }

    }

    @Test
    void hebrewAndArabicSurvive() {
        load(TestFolder.smallWith("courses.csv", """
                id,title,description,ספק
                c1,קריאה בקול,"אמר: ""שלום""\",אוניברסיטה
                c2,القراءة بصوت عالٍ,"سطر
                ثانٍ",
                c3,naïve 😀 emoji,,
                c4,x,,
                """));
        assertThat(ask("MATCH (c:Course) RETURN c.title AS title, c.description AS d ORDER BY c.id").stream()
            .map((row) -> row.string("title")))
            .containsExactly("קריאה בקול", "القراءة بصوت عالٍ", "naïve 😀 emoji", "x");
        assertThat(askOne("MATCH (c:Course {id: 'c1'}) RETURN c.description AS d, c.ספק AS p").values())
            .isEqualTo(Map.of("d", "אמר: \"שלום\"", "p", "אוניברסיטה"));
        assertThat(askOne("MATCH (c:Course {id: 'c2'}) RETURN c.description AS d").string("d")).isEqualTo("سطر\nثانٍ");
    }

    @Nested
    class WithPseudonyms {

        private ImportOptions options() {
            return ImportIT.this.options().withPseudonyms(PseudonymMode.HMAC);
        }

        @Test
        void theGraphHoldsNoIdOfATeacherAndAKeyIsKeptForItsOwner() throws IOException {
            load(folder(TestFolder.SMALL), options());
            assertThat(ask("MATCH (t:Teacher) RETURN t.id AS id").stream().map((row) -> row.string("id"))).hasSize(3)
                .allMatch((id) -> id.matches("p-[0-9a-f]{32}"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(options().keyFile())))
                .isEqualTo("rw-------");
            List<String> before = GraphContent.of(database);
            assertThat(load(folder(TestFolder.SMALL), options()).changedNothing()).isTrue();
            assertThat(GraphContent.of(database)).isEqualTo(before);
        }

        @Test
        void rejectsShowThePseudonymOnly() {
            ImportSummary summary = load(folder(TestFolder.smallWith("teachers.csv", """
                    id,seniority_years
                    Vardit-Secret,3
                    Vardit-Secret,4
                    Long-Secret%s,1
                    Odd-Secret\u0007,1
                    Bad-Secret,three
                    Wrong-Secret,1,2
                    """.formatted("x".repeat(300)), "enrolments.csv", """
                    teacher,course
                    Unknown-Secret,c1
                    Bad-Secret,c1
                    c1,Vardit-Secret
                    Vardit-Secret,c99
                    Vardit-Secret,Bad-Secret
                    """)), options());
            assertThat(summary.rejects()).content()
                .doesNotContain("Secret")
                .contains("p-")
                .contains("enrolments.csv,6,course,p-");
            assertThat(summary.rejected()).isEqualTo(10);
        }

        @Test
        void aKeyThatOthersMayReadIsRefused() throws IOException {
            load(folder(TestFolder.SMALL), options());
            Files.setPosixFilePermissions(options().keyFile(), PosixFilePermissions.fromString("rw-r--r--"));
            assertThatThrownBy(() -> load(folder(TestFolder.SMALL), options())).isInstanceOf(ImportException.class)
                .hasMessageContaining("chmod 600");
        }

        @Test
        void aDamagedKeyIsRefused() throws IOException {
            load(folder(TestFolder.SMALL), options());
            Files.writeString(options().keyFile(), "half a key");
            assertThatThrownBy(() -> load(folder(TestFolder.SMALL), options())).isInstanceOf(ImportException.class)
                .hasMessageContaining("not a key")
                .hasMessageNotContaining("half a key");
        }

    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path folder = folder(TestFolder.SMALL);
        Path outside = Files.writeString(temporary.resolve("outside.csv"), "id\nt1\n");
        Files.delete(folder.resolve("teachers.csv"));
        Files.createSymbolicLink(folder.resolve("teachers.csv"), outside);
        assertThatThrownBy(() -> load(folder, options())).isInstanceOf(ImportException.class)
            .hasMessageStartingWith("teachers.csv: this is not a file inside the folder");
        assertThat(GraphContent.of(database)).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8StopTheImportWithFileAndLine() throws IOException {
        Path folder = folder(TestFolder.SMALL);
        Files.write(folder.resolve("enrolments.csv"),
                "teacher,course\r\nt1,c1\r\nt2,c\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1));
        ImportException failure = catchThrowableOfType(ImportException.class, () -> load(folder, options()));
        assertThat(failure).hasMessageStartingWith("enrolments.csv, line 3: the file is not UTF-8 here");
        assertThat(GraphContent.of(database)).isEmpty();
    }

    @Test
    void everyFaultyFileIsNamedAtOnce() {
        assertThatThrownBy(() -> load(TestFolder.smallWith("courses.csv", "id,id\n", "teachers.csv", "e-mail\n")))
            .isInstanceOf(ImportException.class)
            .extracting((failure) -> ((ImportException) failure).problems())
            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
            .extracting(Object::toString)
            .containsExactly("courses.csv, line 1: the column 'id' is there twice",
                    "courses.csv, line 1: the column 'title' is missing",
                    "teachers.csv, line 1: the column 'e-mail' tells who a person is, which is never stored: remove it"
                            + " (or rename it if it does not)",
                    "teachers.csv, line 1: the column 'id' is missing");
    }

    @Test
    void anInterruptedImportIsRecordedAndCompletedByTheNext() {
        load(TestFolder.SMALL);
        List<String> expected = GraphContent.of(database);
        emptyGraph();
        Importer importer = new Importer(database, TestDatabase.queries(), options().withBatchSize(2));
        assertThatThrownBy(() -> importer.load(folder(TestFolder.SMALL), (phase, done, total) -> {
            if (phase.toString().equals("Loading enrolments.csv") && done == 0) {
                Thread.currentThread().interrupt();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(askOne("MATCH (r:Run) RETURN r.status AS status").string("status")).isEqualTo("cancelled");
        load(TestFolder.SMALL);
        assertThat(GraphContent.of(database)).isEqualTo(expected);
    }

    @Test
    void theSampleLoadsCompletely() {
        ImportSummary summary = load(Path.of("import", "sample"), options());
        assertThat(summary.rejected()).isZero();
        assertThat(summary.files()).extracting(FileSummary::file)
            .contains("courses.csv", "stipulations.csv", "moodle/logstore_standard_log.csv.gz",
                    "moodle/quiz_attempts.csv.gz")
            .hasSize(21);
        assertThat(summary.files())
            .allSatisfy((file) -> assertThat(file.created()).isPositive().isEqualTo(file.rows()));
        assertThat(summary.notRead()).containsExactly("README.md", "planted/");
    }

    @Test
    @Tag("realdata")
    void realRecordsOfLearnersLoadCompletely() {
        Path midfield = Path.of(System.getProperty("throughline.realdata", "../shared/data"))
            .resolve("midfield/import");
        assumeThat(midfield).as("real data: no folder %s", midfield).isDirectory();
        ImportSummary summary = load(midfield, options());
        assertThat(summary.rejected()).isZero();
        assertThat(summary.files()).extracting(FileSummary::loaded).containsExactly(42L, 170L, 2_686L, 150L, 5_477L);
        assertThat(askOne("""
                RETURN COUNT { (:Discipline) } AS disciplines, COUNT { (:Topic) } AS topics,
                       COUNT { (:Course) } AS courses, COUNT { (:Teacher) } AS teachers,
                       COUNT { ()-[:ENROLLED_IN]->() } AS enrolled, COUNT { ()-[:COMPLETED]->() } AS completed""")
            .values())
            .isEqualTo(Map.of("disciplines", 42L, "topics", 170L, "courses", 2_686L, "teachers", 150L, "enrolled",
                    5_477L, "completed", 5_299L));
        List<String> before = GraphContent.of(database);
        assertThat(load(midfield, options()).changedNothing()).isTrue();
        assertThat(GraphContent.of(database)).isEqualTo(before);
    }

}
