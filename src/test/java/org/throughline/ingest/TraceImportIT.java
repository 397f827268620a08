package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.concurrent.Exclusion;
import org.throughline.engagement.TraceStore;
import org.throughline.engagement.TraceTable;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.ingest.moodle.TraceSource;
import org.throughline.ingest.moodle.TraceSources;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

class TraceImportIT {

    private static final String LOG = """
            Time,User full name,Affected user,Event context,Component,Event name,Description,Origin,IP address
            "13/03/24, 10:00",Tom T,-,-,System,Course viewed,The user with id 't1' viewed the course with id '177'.,web,10.1.1.1
            "13/03/24, 10:01",Ann O,-,-,System,Course viewed,The user with id 't2' viewed the course with id '177'.,web,10.1.1.1
            "13/03/24, 10:02",Nobody,-,-,Turnitin Assignment 2,Add Submission,User added submission 'x',web,10.1.1.1
            """;

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

    private Importer importer(ImportOptions options) {
        return new Importer(database, TestDatabase.queries(), options);
    }

    private TraceStore store() {
        return new TraceStore(options().traces().folder());
    }

    private Path folder(String name, Map<String, String> files) {
        return TestFolder.write(temporary.resolve(name), files);
    }

    private static Map<String, String> smallWithLog() {
        return TestFolder.smallWith("events/log.csv", LOG, "events/courses.csv", "moodle_course,course\n177,c1\n");
    }

    private static FileSummary file(ImportSummary summary, String name) {
        return summary.files().stream().filter((file) -> file.file().equals(name)).findFirst().orElseThrow();
    }

    private List<TraceSource> sources() {
        return new TraceSources(options().traces().folder(), temporary.resolve("data/work"), new Exclusion()).list();
    }

    private long runs() {
        return database
            .single(TestDatabase.query(Access.READ,
                    "MATCH (r:Run {kind: 'import', status: 'finished'}) RETURN count(r) AS n"), Map.of())
            .longValue("n");
    }

    @Test
    void logsAreStoredBesideTheGraph() throws IOException {
        ImportSummary summary = importer(options()).load(folder("f", smallWithLog()), Progress.NONE);
        assertThat(file(summary, "events/log.csv").created()).isEqualTo(2);
        assertThat(file(summary, "events/log.csv").rejectedBy()).isEqualTo(Map.of(RejectReason.NO_USER_ID, 1L));
        assertThat(summary.notRead()).isEmpty();
        assertThat(Files.readString(summary.rejects())).contains("events/log.csv,4,Description,,\"no user id: ")
            .doesNotContain("Nobody", "10.1.1.1");
        assertThat(store().sources()).hasSize(1);
        TraceSource source = sources().getFirst();
        assertThat(source.rows()).isEqualTo(3);
        assertThat(source.from()).isEqualTo("2024-03-13T10:00:00Z");
        assertThat(source.files()).extracting(TraceSource.StoredFile::kept).containsExactly(2L);
    }

    @Test
    void theSameFolderAgainChangesNothing() {
        Path folder = folder("f", smallWithLog());
        String run = importer(options()).load(folder, Progress.NONE).runId();
        ImportSummary again = importer(options()).load(folder, Progress.NONE);
        assertThat(again.changedNothing()).isTrue();
        assertThat(again.runId()).isEqualTo(run);
        assertThat(file(again, "events/log.csv").unchanged()).isEqualTo(2);
        assertThat(store().sources()).hasSize(1);
    }

    @Test
    void whatIsReadAgainOtherwiseReplacesItself() {
        Path folder = folder("f", smallWithLog());
        importer(options()).load(folder, Progress.NONE);
        importer(options().withTraces(java.time.ZoneId.of("Asia/Jerusalem"), 1L << 28)).load(folder, Progress.NONE);
        assertThat(sources()).singleElement()
            .satisfies((source) -> assertThat(source.from()).isEqualTo("2024-03-13T08:00:00Z"));
        folder("f", Map.of("events/more.csv", LOG.replace("13/03/24", "14/03/24")));
        importer(options()).load(folder, Progress.NONE);
        assertThat(sources()).singleElement().satisfies((source) -> assertThat(source.files()).hasSize(2));
        importer(options()).load(folder("h", Map.of("events/third.csv", LOG.replace("13/03/24", "15/03/24"))),
                Progress.NONE);
        assertThat(sources()).hasSize(2);
    }

    @Test
    void logsMayComeAloneWhenTheGraphHasData() {
        Path logs = folder("logs", Map.of("events/log.csv", LOG));
        assertThatThrownBy(() -> importer(options()).load(logs, Progress.NONE)).isInstanceOf(ImportException.class)
            .hasMessageContaining("courses.csv")
            .hasMessageContaining("only when the graph has");
        assertThat(store().isEmpty()).isTrue();
        importer(options()).load(folder("f", TestFolder.SMALL), Progress.NONE);
        ImportSummary summary = importer(options()).load(logs, Progress.NONE);
        assertThat(summary.files()).extracting(FileSummary::file).containsExactly("events/log.csv");
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void aWrongLogLeavesEverythingAsItWas() {
        Map<String, String> files = new HashMap<>(smallWithLog());
        files.put("events/other.csv", "a,b\n1,2\n");
        assertThatThrownBy(() -> importer(options()).load(folder("f", files), Progress.NONE))
            .isInstanceOf(ImportException.class)
            .hasMessageContaining("events/other.csv");
        assertThat(store().isEmpty()).isTrue();
        assertThat(runs()).isZero();
    }

    @Test
    void cancellingStoresNoTraces() {
        assertThatThrownBy(() -> importer(options()).load(folder("f", smallWithLog()), (phase, done, total) -> {
            if (phase.object().equals("traces")) {
                throw new CancellationException("stop");
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(store().isEmpty()).isTrue();
        assertThat(options().traces().folder()).isEmptyDirectory();
    }

    @Test
    void replacingDeletesTheTracesThatWereThere() {
        importer(options()).load(folder("f", smallWithLog()), Progress.NONE);
        Importer importer = importer(options());
        importer.load(folder("g", TestFolder.SMALL), "g", ImportMode.REPLACE, PseudonymMode.KEEP,
                temporary.resolve("rejects"), Progress.NONE);
        assertThat(store().isEmpty()).isTrue();
    }

    @Test
    void pseudonymsOfPersonsAreThoseOfTeachers() throws Exception {
        ImportOptions hmac = options().withPseudonyms(PseudonymMode.HMAC);
        importer(hmac).load(folder("f", smallWithLog()), Progress.NONE);
        List<String> teachers = database
            .list(TestDatabase.query(Access.READ, "MATCH (t:Teacher) RETURN t.id AS id ORDER BY id"), Map.of())
            .stream()
            .map((row) -> row.string("id"))
            .toList();
        try (var connection = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT person, course FROM read_parquet('"
                        + store().files(TraceTable.EVENTS).getFirst() + "')")) {
            int count = 0;
            while (rows.next()) {
                assertThat(teachers).contains(rows.getString(1));
                assertThat(rows.getString(2)).isEqualTo("c1");
                count++;
            }
            assertThat(count).isEqualTo(2);
        }
    }

    @Test
    void tablesOfThePlatformMakeTheGraph() throws IOException {
        ImportSummary summary = importer(options()).load(folder("m", Map.of("moodle/mdl_course.csv", """
                id,category,fullname,startdate
                1,0,Site,0
                177,4,Reading,1704067200
                178,9,Orphan,0
                """, "moodle/mdl_course_categories.csv", "id,name,parent\n4,Literacy,0\n", "moodle/mdl_enrol.csv",
                "id,courseid\n30,177\n31,178\n", "moodle/mdl_user_enrolments.csv", """
                        enrolid,userid,timestart,timecreated
                        30,5,1706745600,0
                        31,6,1706745600,0
                        """)), Progress.NONE);
        assertThat(summary.files()).extracting(FileSummary::file)
            .contains("courses.csv", "teachers.csv", "enrolments.csv", "disciplines.csv", "moodle/mdl_course.csv");
        assertThat(Files.readString(summary.rejects())).contains("courses.csv (from moodle/course),3,disciplines");
        assertThat(database.single(TestDatabase.query(Access.READ, """
                MATCH (t:Teacher {id: '5'})-[e:ENROLLED_IN]->(c:Course {id: '177'})-[:IN_DISCIPLINE]->(d)
                RETURN c.title AS title, d.name AS discipline, toString(e.enrolledAt) AS day"""), Map.of()).values())
            .isEqualTo(Map.of("title", "Reading", "discipline", "Literacy", "day", "2024-02-01"));
        try (Stream<Path> left = Files.list(options().traces().work())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void sourcesCanBeDeleted() {
        importer(options()).load(folder("f", smallWithLog()), Progress.NONE);
        Exclusion exclusion = new Exclusion();
        TraceSources sources = new TraceSources(options().traces().folder(), temporary.resolve("data/work"), exclusion);
        String id = sources.list().getFirst().id();
        try (Exclusion.Permit _ = exclusion.claim("something")) {
            assertThatThrownBy(() -> sources.delete(id)).isInstanceOf(Exclusion.BusyException.class);
        }
        assertThat(sources.delete(id)).isTrue();
        assertThat(sources.delete(id)).isFalse();
        assertThat(sources.delete("../../etc")).isFalse();
        assertThat(sources.list()).isEmpty();
    }

    @Test
    void anUploadShowsWhatWouldBecomeOfLogs() {
        importer(options()).load(folder("f", TestFolder.SMALL), Progress.NONE);
        try (Uploads uploads = new Uploads(temporary.resolve("uploads"), new UploadLimits(1 << 20, 1 << 20),
                importer(options()), Clock.systemUTC()); Uploads.Reception reception = uploads.begin()) {
            reception.add("mine/events/log.csv", in(LOG));
            reception.add("mine/events/photo.png", in("x"));
            reception.add("mine/moodle/mdl_config.csv", in("x"));
            Upload upload = reception.complete();
            assertThat(upload.name()).isEqualTo("mine");
            assertThat(upload.ready()).isTrue();
            assertThat(upload.missing()).isEmpty();
            assertThat(upload.rejected()).isEqualTo(1);
            assertThat(upload.ignored()).extracting(Upload.IgnoredFile::name)
                .containsExactly("events/photo.png", "moodle/mdl_config.csv");
            assertThat(Objects.requireNonNull(upload.traces()).files()).singleElement().satisfies((file) -> {
                assertThat(file.name()).isEqualTo("events/log.csv");
                assertThat(file.rows()).hasSize(2);
                assertThat(file.rejections()).hasSize(1);
                assertThat(file.toString()).doesNotContain("Tom", "Ann", "Nobody", "10.1.1.1");
            });
            assertThat(store().isEmpty()).isTrue();
        }
    }

    @Test
    void anUploadOfOnlyTheFolderOfEventsIsUnderstood() {
        importer(options()).load(folder("f", TestFolder.SMALL), Progress.NONE);
        try (Uploads uploads = new Uploads(temporary.resolve("uploads"), new UploadLimits(1 << 20, 1 << 20),
                importer(options()), Clock.systemUTC()); Uploads.Reception reception = uploads.begin()) {
            reception.add("events/log.csv", in(LOG));
            assertThat(Objects.requireNonNull(reception.complete().traces()).files()).hasSize(1);
        }
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

}
