package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.MaliciousZips;
import org.throughline.Zips;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Follower;
import org.throughline.ingest.ImportReport.Counts;
import org.throughline.ingest.ImportReport.Step;
import org.throughline.ingest.RefusedException.Reason;
import org.throughline.ingest.Upload.UploadProblem;
import org.throughline.ingest.Upload.UploadedColumn;
import org.throughline.ingest.Upload.UploadedFile;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/** Folders that come as uploads. */
class ImportsIT {

    private static final Path SAMPLE = Path.of("import", "sample");

    private static final UploadLimits LIMITS = new UploadLimits(16 << 20, 8 << 20);

    @TempDir
    Path temporary;

    private Database database;

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    private Uploads uploads;

    private Imports imports;

    private final Exclusion exclusion = new Exclusion();

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        start(ImportOptions.defaults(temporary));
    }

    private void start(ImportOptions options) {
        Importer importer = new Importer(database, TestDatabase.queries(), options);
        uploads = new Uploads(temporary.resolve("uploads"), LIMITS, importer, new Clock() {

            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

        });
        imports = new Imports(database, TestDatabase.queries(), importer, uploads, exclusion,
                temporary.resolve("rejects"), () -> true, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        imports.close();
        uploads.close();
    }

    private Upload upload(byte[] zip) {
        try (Uploads.Reception reception = uploads.begin()) {
            reception.add("folder.zip", new ByteArrayInputStream(zip));
            return reception.complete();
        }
    }

    private Upload upload(Map<String, String> files) {
        return upload(Zips.of(files));
    }

    private Upload uploadFiles(Map<String, String> files) {
        try (Uploads.Reception reception = uploads.begin()) {
            files.forEach((name, content) -> reception.add(name,
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
            return reception.complete();
        }
    }

    private ImportReport load(Upload upload, ImportMode mode) {
        return await(imports.start(upload.id(), mode, PseudonymMode.KEEP).orElseThrow().id(), (step) -> {
        });
    }

    private ImportReport await(String id, Consumer<Step> onStep) {
        CompletableFuture<ImportReport> end = new CompletableFuture<>();
        imports.follow(id, new Follower<Step, ImportReport>() {

            @Override
            public void advanced(Step step) {
                onStep.accept(step);
            }

            @Override
            public void ended(ImportReport report) {
                end.complete(report);
            }

        });
        return end.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private long count(String pattern) {
        return database.single(TestDatabase.query(Access.READ, "RETURN COUNT { MATCH " + pattern + " } AS n"), Map.of())
            .longValue("n");
    }

    private List<Path> left() {
        Path folder = temporary.resolve("uploads");
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            return files.filter((path) -> !path.equals(folder)).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static UploadedFile file(Upload upload, String name) {
        return upload.files().stream().filter((file) -> file.name().equals(name)).findFirst().orElseThrow();
    }

    @Nested
    class AnUpload {

        @Test
        void showsWhatAnImportWouldMakeOfEachFile() {
            Upload upload = upload(TestFolder.SMALL);
            assertThat(upload.ready()).isTrue();
            assertThat(upload.refused()).isNull();
            assertThat(upload.checked()).isTrue();
            assertThat(upload.rejected()).isZero();
            assertThat(upload.missing()).isEmpty();
            assertThat(upload.files()).extracting(UploadedFile::kind)
                .containsExactly("disciplines", "topics", "courses", "teachers", "enrolments", "stipulations");
            assertThat(upload.files()).extracting(UploadedFile::rows).containsExactly(3L, 4L, 4L, 3L, 8L, 4L);
            UploadedFile courses = file(upload, "courses.csv");
            assertThat(courses.columns()).contains(new UploadedColumn("opened_on", "openedOn", true, null),
                    new UploadedColumn("topics", null, true, null),
                    new UploadedColumn("Provider Name", "providerName", false, null));
            assertThat(courses.preview().rows()).hasSize(4);
            assertThat(courses.preview().rows().getFirst()).startsWith("c1", "Reading aloud", "Stories, aloud");
            assertThat(count("(n)")).isZero();
        }

        @Test
        void showsTenRowsAndCountsAll() {
            String rows = IntStream.range(0, 25).mapToObj("t%d;x\n"::formatted).collect(Collectors.joining());
            Upload upload = upload(TestFolder.smallWith("teachers.csv", "id;Role\n" + rows, "enrolments.csv",
                    "teacher,course\n", "stipulations.csv", "course,year,scope,value\n"));
            UploadedFile teachers = file(upload, "teachers.csv");
            assertThat(teachers.separator()).isEqualTo(";");
            assertThat(teachers.rows()).isEqualTo(25);
            assertThat(teachers.preview().rows()).hasSize(10);
        }

        @Test
        void namesTheRowsThatWouldBeRejected() {
            Upload upload = upload(TestFolder.smallWith("enrolments.csv", """
                    teacher,course,enrolled_at
                    t1,c1,2022-09-01
                    t1,c9,2022-09-01
                    t1,c2,yesterday
                    """));
            assertThat(upload.ready()).isTrue();
            assertThat(upload.rejected()).isEqualTo(2);
            assertThat(file(upload, "enrolments.csv").rejected()).isEqualTo(2);
            assertThat(file(upload, "enrolments.csv").problems()).extracting(UploadProblem::line)
                .containsExactly(3L, 4L);
            assertThat(file(upload, "enrolments.csv").problems().getFirst().column()).isEqualTo("course");
            assertThat(file(upload, "courses.csv").rejected()).isZero();
        }

        @Test
        void namesNoMoreThanTwentyOfThem() {
            String rows = IntStream.range(0, 30).mapToObj("t1,x%d\n"::formatted).collect(Collectors.joining());
            Upload upload = upload(TestFolder.smallWith("enrolments.csv", "teacher,course\n" + rows));
            assertThat(upload.rejected()).isEqualTo(30);
            assertThat(file(upload, "enrolments.csv").problems()).hasSize(20);
        }

        @Test
        void withAColumnThatNamesPersonsIsRefusedWithoutShowingThem() {
            Upload upload = upload(
                    TestFolder.smallWith("teachers.csv", "id,e-mail,role\nt1,a@example.org,teacher\nt2,b,\nt3,c,\n"));
            assertThat(upload.ready()).isFalse();
            assertThat(upload.refused()).startsWith("teachers.csv, line 1: the column 'e-mail' tells who a person is");
            UploadedFile teachers = file(upload, "teachers.csv");
            assertThat(teachers.columns().get(1).refused()).isNotNull();
            assertThat(teachers.columns().get(1).property()).isNull();
            assertThat(teachers.preview().rows().getFirst()).containsExactly("t1", null, "teacher");
            assertThat(teachers.problems()).hasSize(1);
            assertThatThrownBy(() -> imports.start(upload.id(), ImportMode.REPLACE, PseudonymMode.KEEP))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("e-mail");
        }

        @Test
        void whoseIdsAreAddressesCanBeImportedWithPseudonymsAlone() {
            Upload upload = upload(Map.of("courses.csv", "id,title\nc1,Reading\n", "teachers.csv",
                    "id\na@example.org\n", "enrolments.csv", "teacher,course\na@example.org,c1\n"));
            assertThat(upload.ready()).isTrue();
            assertThat(upload.pseudonyms()).containsExactly("hmac");
            assertThat(upload.rejected()).isZero();
            assertThatThrownBy(() -> imports.start(upload.id(), ImportMode.ADD, PseudonymMode.KEEP))
                .hasMessageContaining("import with pseudonyms (hmac)");
            ImportReport done = await(imports.start(upload.id(), ImportMode.ADD, PseudonymMode.HMAC).orElseThrow().id(),
                    (step) -> {
                    });
            assertThat(done.counts().get("enrolments")).isEqualTo(new Counts(1, 0, 0, 0, 0));
            assertThat(count("(t:Teacher) WHERE t.id STARTS WITH 'p-'")).isOne();
        }

        @Test
        void withoutARequiredFileSaysWhichOne() {
            Upload upload = upload(Map.of("courses.csv", "id,title\nc1,Reading\n"));
            assertThat(upload.ready()).isFalse();
            assertThat(upload.missing()).containsExactly("teachers.csv", "enrolments.csv");
            assertThat(upload.refused()).contains("teachers.csv and enrolments.csv is missing");
        }

        @Test
        void ofNothingButCodesOrAnswersIsReadyWhenThereAreData() {
            Map<String, String> codes = Map.of("codes/anna.csv", "kind,id,code,coder\nstatement,s1,mastery,anna\n");
            assertThat(upload(codes).missing()).containsExactly("courses.csv", "teachers.csv", "enrolments.csv");
            load(upload(TestFolder.smallWith("expectations.csv", "teacher,year,text,id\nt1,2022,x,s1\n")),
                    ImportMode.ADD);
            Upload upload = upload(codes);
            assertThat(upload.ready()).isTrue();
            assertThat(upload.missing()).isEmpty();
            assertThat(upload.rejected()).isZero();
            ImportReport report = load(upload, ImportMode.ADD);
            assertThat(report.counts().get("codes/anna")).isEqualTo(new Counts(1, 0, 0, 0, 0));
            assertThat(count("(:Statement)-[:CODED_AS {coder: 'anna'}]->(:Code {key: 'mastery'})")).isOne();
        }

        @Test
        void doesNotShowWhatTeachersWrote() {
            UploadedFile expectations = file(upload(TestFolder.smallWith("expectations.csv",
                    "teacher,year,text\nt1,2022,\"I want, above all, to learn\"\n")), "expectations.csv");
            assertThat(expectations.kind()).isEqualTo("expectations");
            assertThat(expectations.preview().rows()).containsExactly(List.of("t1", "2022", "(27)"));
        }

        @Test
        void mayHaveFoldersOfDefinitionsCodesAndAnswers() {
            Map<String, String> files = TestFolder
                .smallWith("codebooks/reasons.yaml",
                        "id: reasons\ntitle: Reasons\nkind: statement\ncodes: [{key: fun, name: Fun}]\n",
                        "instruments/mood.yaml", """
                                id: mood
                                title: Mood
                                domain: motivation
                                scale: {min: 1, max: 3}
                                items: [a]
                                subscales: [{key: mood, items: [a]}]
                                """, "responses/survey.csv", "who,a\nt1,3\n", "responses/format.yaml",
                        "files:\n  survey.csv: {teacher: who, answers: [{instrument: mood, wave: 1, items: {a: a}}]}\n",
                        "codes/notes.txt", "x", "instruments/mood.docx", "x")
                .entrySet()
                .stream()
                .collect(Collectors.toMap((file) -> "around/" + file.getKey(), Map.Entry::getValue));
            Upload upload = uploadFiles(files);
            assertThat(upload.name()).isEqualTo("around");
            assertThat(upload.files()).extracting(UploadedFile::name)
                .contains("codebooks/reasons.yaml", "instruments/mood.yaml", "responses/survey.csv");
            assertThat(upload.ignored()).extracting(Upload.IgnoredFile::name)
                .containsExactlyInAnyOrder("codes/notes.txt", "instruments/mood.docx");
            assertThat(file(upload, "responses/survey.csv").preview().rows())
                .containsExactly(List.of("t1", "mood", "1", "a", "3"));
            assertThat(upload.rejected()).isZero();
            ImportReport report = load(upload, ImportMode.ADD);
            assertThat(report.status()).isEqualTo("finished");
            assertThat(count("(:Response {id: 't1/mood/1'})-[:ANSWERS {value: 3.0}]->(:Item {id: 'mood/a'})")).isOne();
        }

        @Test
        void whoseDefinitionIsNoneIsRefusedWithThePlace() {
            Upload upload = upload(TestFolder.smallWith("instruments/mood.yaml", "id: mood\ntitle: [x]\n"));
            assertThat(upload.ready()).isFalse();
            assertThat(upload.refused()).startsWith("instruments/mood.yaml, line 2: column 8: title must be a text");
        }

        @Test
        void isReadThroughTheFolderAroundItsFilesAndSaysWhatItLeavesOut() {
            Map<String, String> files = TestFolder.SMALL.entrySet()
                .stream()
                .collect(Collectors.toMap((file) -> "around/inside/" + file.getKey(), Map.Entry::getValue));
            files.put("around/inside/notes.txt", "x");
            files.put("around/inside/old/courses.csv", "x");
            files.put("around/inside/.DS_Store", "x");
            files.put("__MACOSX/around/._courses.csv", "x");
            Upload upload = upload(files);
            assertThat(upload.name()).isEqualTo("inside");
            assertThat(upload.files()).hasSize(6);
            assertThat(upload.ignored()).extracting(Upload.IgnoredFile::name)
                .containsExactlyInAnyOrder("notes.txt", "old/courses.csv");
            assertThat(upload.rejected()).isZero();
        }

        @Test
        void comesAsSingleFilesToo() {
            Upload upload = uploadFiles(TestFolder.SMALL.entrySet()
                .stream()
                .collect(Collectors.toMap((file) -> "cohort/" + file.getKey(), Map.Entry::getValue)));
            assertThat(upload.name()).isEqualTo("cohort");
            assertThat(upload.files()).hasSize(6);
            assertThat(upload.rejected()).isZero();
            assertThat(left().stream().filter(Files::isRegularFile)).hasSize(6);
        }

        @ParameterizedTest
        @MethodSource("org.throughline.MaliciousZips#all")
        void thatIsNoPlainFolderIsRefusedAndLeavesNothing(MaliciousZips.Case zip) {
            RefusedException refused = catchThrowableOfType(RefusedException.class, () -> upload(zip.bytes()));
            assertThat(refused).hasMessageContaining(zip.says());
            assertThat(left()).isEmpty();
        }

        @Test
        void ofSingleFilesCannotLeadOutOfTheFolder() {
            for (String name : List.of("../courses.csv", "/courses.csv", "a\\courses.csv", "")) {
                assertThatThrownBy(() -> uploadFiles(Map.of(name, "id,title\n"))).isInstanceOf(RefusedException.class);
            }
            assertThatThrownBy(() -> uploadFiles(Map.of("courses.csv", "", "Courses.csv", "")))
                .hasMessageContaining("twice");
            assertThat(left()).isEmpty();
        }

        @Test
        void thatIsTooLargeIsRefusedAndLeavesNothing() {
            String large = "id,title\n"
                    + IntStream.range(0, 1_200_000).mapToObj("c%d,A title\n"::formatted).collect(Collectors.joining());
            assertThat(large.length()).isGreaterThan(16 << 20);
            RefusedException files = catchThrowableOfType(RefusedException.class,
                    () -> uploadFiles(Map.of("courses.csv", large)));
            assertThat(files.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(files).hasMessageContaining("larger than 16 MB");
            RefusedException unpacked = catchThrowableOfType(RefusedException.class,
                    () -> upload(Map.of("courses.csv", large)));
            assertThat(unpacked.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(unpacked).hasMessageContaining("larger than 16 MB");
            RefusedException packed = catchThrowableOfType(RefusedException.class,
                    () -> upload(new byte[(8 << 20) + 1]));
            assertThat(packed).hasMessageContaining("larger than 8 MB");
            assertThat(left()).isEmpty();
        }

        @Test
        void isDeletedOnRequestAfterADayAndAtTheEnd() {
            Upload first = upload(TestFolder.SMALL);
            uploads.delete(first.id());
            assertThat(uploads.find(first.id())).isEmpty();
            assertThat(left()).isEmpty();
            Upload second = upload(TestFolder.SMALL);
            now = now.plus(Duration.ofHours(25));
            assertThat(uploads.find(second.id())).isEmpty();
            assertThat(left()).isEmpty();
            upload(TestFolder.SMALL);
            uploads.close();
            assertThat(left()).isEmpty();
        }

        @Test
        void isOneOfTenAtTheMost() {
            for (int i = 0; i < 10; i++) {
                upload(Map.of("courses.csv", "id,title\n"));
            }
            assertThatThrownBy(() -> upload(TestFolder.SMALL)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("10 uploads wait");
        }

    }

    @Nested
    class AnImport {

        @Test
        void ofTheSampleBringsTheGraphThatTheCommandBrings() {
            ImportSummary command = new Importer(database, TestDatabase.queries(),
                    ImportOptions.defaults(temporary.resolve("command")))
                .load(SAMPLE, Progress.NONE);
            List<String> expected = GraphContent.of(database);
            TestDatabase.empty();
            Upload upload = upload(Zips.ofFolder(SAMPLE));
            ImportReport report = load(upload, ImportMode.ADD);
            assertThat(report.status()).isEqualTo("finished");
            assertThat(report.id()).isEqualTo(command.runId());
            assertThat(GraphContent.of(database)).isEqualTo(expected);
            command.files()
                .forEach((file) -> assertThat(report.counts().get(file.file().replaceFirst("\\.csv$", "")))
                    .isEqualTo(new Counts(file.created(), file.updated(), file.unchanged(), file.repeated(),
                            file.rejected())));
            assertThat(uploads.find(upload.id())).isEmpty();
            assertThat(left()).isEmpty();
        }

        @Test
        void aSecondTimeChangesNothing() {
            load(upload(TestFolder.SMALL), ImportMode.ADD);
            List<String> before = GraphContent.of(database);
            ImportReport again = load(upload(TestFolder.SMALL), ImportMode.ADD);
            assertThat(again.counts().values()).allSatisfy((counts) -> {
                assertThat(counts.created() + counts.updated()).isZero();
                assertThat(counts.unchanged()).isPositive();
            });
            assertThat(GraphContent.of(database)).isEqualTo(before);
        }

        @Test
        void ofACorrectedFileUpdates() {
            load(upload(TestFolder.SMALL), ImportMode.ADD);
            ImportReport corrected = load(
                    upload(TestFolder.smallWith("teachers.csv",
                            TestFolder.SMALL.getOrDefault("teachers.csv", "").replace("t3,teacher", "t3,coordinator"))),
                    ImportMode.ADD);
            assertThat(corrected.counts().get("teachers")).isEqualTo(new Counts(0, 1, 2, 0, 0));
            assertThat(count("(:Teacher {id: 't3', role: 'coordinator'})")).isOne();
        }

        @Test
        void keepsEveryRejectedRowToBeDownloaded() {
            String rows = IntStream.range(0, 30).mapToObj("t1,x%d\n"::formatted).collect(Collectors.joining());
            Upload upload = upload(TestFolder.smallWith("enrolments.csv", "teacher,course\nt1,c1\n" + rows));
            ImportReport report = load(upload, ImportMode.ADD);
            assertThat(report.rejected()).isEqualTo(30);
            assertThat(report.rejects()).isTrue();
            Rejects rejects = imports.rejects(report.id()).orElseThrow();
            assertThat(rejects.columns()).containsExactly("file", "line", "column", "value", "reason");
            List<List<Object>> read = new ArrayList<>();
            try (Rejects.Rows open = rejects.open()) {
                open.forEachRemaining(read::add);
            }
            assertThat(read).hasSize(30);
            assertThat(read.getFirst()).startsWith("enrolments.csv", 3L, "course", "x0");
            assertThat(read.getLast()).startsWith("enrolments.csv", 32L, "course", "x29");
        }

        @Test
        void isKnownByItsCountsWhenTheProcessIsAnother() {
            ImportReport done = load(upload(TestFolder.SMALL), ImportMode.ADD);
            imports.close();
            start(ImportOptions.defaults(temporary));
            ImportReport stored = imports.find(done.id()).orElseThrow();
            assertThat(stored.counts()).isEqualTo(done.counts());
            assertThat(stored.name()).isEqualTo("folder");
            assertThat(stored.status()).isEqualTo("finished");
            assertThat(imports.list()).containsExactly(stored);
            CompletableFuture<ImportReport> heard = new CompletableFuture<>();
            assertThat(await(done.id(), (step) -> heard.completeExceptionally(new AssertionError()))).isEqualTo(stored);
        }

        @Test
        void thatIsCancelledHalfWayIsMendedByTheNext() {
            load(upload(TestFolder.SMALL), ImportMode.ADD);
            List<String> expected = GraphContent.withoutRuns(database);
            TestDatabase.empty();
            imports.close();
            start(ImportOptions.defaults(temporary).withBatchSize(1));
            Upload upload = upload(TestFolder.SMALL);
            String id = imports.start(upload.id(), ImportMode.ADD, PseudonymMode.KEEP).orElseThrow().id();
            ImportReport cancelled = await(id, (step) -> {
                if (step.phase().equals("load") && step.object().equals("enrolments.csv")) {
                    imports.cancel(id);
                }
            });
            assertThat(cancelled.status()).isEqualTo("cancelled");
            assertThat(count("(:Teacher)")).isEqualTo(3);
            assertThat(count("()-[:ENROLLED_IN]->()")).isLessThan(8);
            assertThat(uploads.find(upload.id())).contains(upload);
            assertThatThrownBy(() -> imports.cancel(id)).isInstanceOf(RefusedException.class);
            assertThat(load(upload, ImportMode.ADD).status()).isEqualTo("finished");
            assertThat(GraphContent.withoutRuns(database)).isEqualTo(expected);
        }

        @Test
        void thatFailsSaysWhyAndCanBeRepeated() throws IOException {
            Upload upload = upload(TestFolder.SMALL);
            Path courses = left().stream().filter((path) -> path.endsWith("courses.csv")).findFirst().orElseThrow();
            String content = Files.readString(courses);
            Files.writeString(courses, "id,id\n");
            ImportReport failed = load(upload, ImportMode.REPLACE);
            assertThat(failed.status()).isEqualTo("failed");
            assertThat(failed.message()).contains("courses.csv, line 1: the column 'id' is there twice");
            Files.writeString(courses, content);
            assertThat(load(upload, ImportMode.ADD).status()).isEqualTo("finished");
        }

        @Test
        void inPlaceOfTheDataLeavesNothingOfThemButViewsAndQueries() {
            load(upload(Zips.ofFolder(SAMPLE)), ImportMode.ADD);
            database.write(TestDatabase.query(Access.WRITE, """
                    MATCH (t:Teacher {id: 't00001'})
                    CREATE (:View {id: 'v', name: 'mine'}), (:SavedQuery {id: 'q', name: 'mine'})
                    CREATE (t)-[:HAS_COHERENCE]->(:Coherence {id: 'x'})-[:COMPUTED_BY]->(:Run {id: 'r'})
                    CREATE (:Thread {id: 'th'})
                    """), Map.of());
            ImportReport report = load(upload(TestFolder.SMALL), ImportMode.REPLACE);
            List<String> replaced = GraphContent.of(database)
                .stream()
                .filter((line) -> !line.startsWith("[View]") && !line.startsWith("[SavedQuery]"))
                .toList();
            assertThat(count("(:View)")).isOne();
            assertThat(count("(:SavedQuery)")).isOne();
            assertThat(imports.list()).extracting(ImportReport::id).containsExactly(report.id());
            TestDatabase.empty();
            load(upload(TestFolder.SMALL), ImportMode.ADD);
            assertThat(replaced).isEqualTo(GraphContent.of(database));
        }

        @Test
        void inPlaceOfTheDataJudgesRowsAsInAnEmptyGraph() {
            load(upload(TestFolder.SMALL), ImportMode.ADD);
            Map<String, String> files = Map.of("courses.csv", "id,title\nc1,Reading\n", "teachers.csv", "id\nt1\n",
                    "enrolments.csv", "teacher,course\nt1,c1\nt1,c2\n");
            assertThat(upload(files).rejected()).isZero();
            ImportReport report = load(upload(files), ImportMode.REPLACE);
            assertThat(report.rejected()).isOne();
            assertThat(count("(:Course)")).isOne();
            assertThat(count("()-[:ENROLLED_IN]->()")).isOne();
        }

        @Test
        void doesNotBeginWhileAnythingElseIsAtWork() {
            Upload upload = upload(TestFolder.SMALL);
            try (Exclusion.Permit analysis = exclusion.share("the analysis of coherence")) {
                assertThat(analysis).isNotNull();
                assertThatThrownBy(() -> imports.start(upload.id(), ImportMode.ADD, PseudonymMode.KEEP))
                    .isInstanceOf(Exclusion.BusyException.class)
                    .hasMessage("Not while the analysis of coherence is at work: wait for its end, or cancel it.");
            }
            assertThat(load(upload, ImportMode.ADD).status()).isEqualTo("finished");
            exclusion.share("the place is free again").close();
        }

        @Test
        void thatAKilledProcessLeftIsMarkedAsFailed() {
            database.write(
                    TestDatabase.query(Access.WRITE,
                            "CREATE (:Run {id: 'import-1', kind: 'import', status: 'running', startedAt: datetime()})"),
                    Map.of());
            imports.recover();
            ImportReport left = imports.find("import-1").orElseThrow();
            assertThat(left.status()).isEqualTo("failed");
            assertThat(left.message()).contains("importing the same files again completes it");
        }

    }

}
