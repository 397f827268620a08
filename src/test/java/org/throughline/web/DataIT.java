package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.MaliciousZips;
import org.throughline.TestServer;
import org.throughline.Zips;
import org.throughline.concurrent.Exclusion;
import org.throughline.report.AnalysisKind;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/** The data of a server, from the upload to the lists behind the overview. */
class DataIT {

    /** With gaps of every kind. */
    private static final Map<String, String> GAPS = Map.of("disciplines.csv", "id,name\nd1,History\n", "topics.csv",
            "id,name\nk1,Reading\nk2,Writing\n", "courses.csv", """
                    id,title,opened_on,hours,language,level,disciplines,topics
                    c1,Reading aloud,2022-01-31,2.5,en,basic,d1,k1
                    c2,Reading quietly,,4,en,,d1,k1|k2
                    c3,Nothing in particular,,,,,,
                    c4,Writing,2022-05-01,,he,basic,,k2
                    """, "teachers.csv", "id,disciplines\nt1,d1\nt2,\nt3,\nt4,d1\n", "enrolments.csv", """
                    teacher,course,enrolled_at,completed_at
                    t1,c1,2022-09-01,2022-12-01
                    t1,c2,,2022-12-02
                    t1,c4,2022-09-01,2022-12-03
                    t2,c1,2022-09-01,2022-12-01
                    t2,c2,2022-09-01,
                    t3,c3,,2022-12-01
                    """);

    private static TestServer server;

    private static ApiClient api;

    private static DataClient data;

    private static Path folder;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "data-");
        server = TestServer.start(Map.of("throughline.data", folder.toString(), "throughline.upload.bytes", 12 << 20,
                "throughline.upload.packed-bytes", 1 << 20));
        api = new ApiClient(server.uri());
        data = new DataClient(api);
    }

    private static List<Path> uploads() {
        Path uploads = folder.resolve("uploads");
        try (Stream<Path> files = Files.isDirectory(uploads) ? Files.list(uploads) : Stream.empty()) {
            return files.toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static byte[] zip(Map<String, String> files, String... changed) {
        Map<String, String> all = new LinkedHashMap<>(files);
        for (int i = 0; i < changed.length; i += 2) {
            all.put(changed[i], changed[i + 1]);
        }
        return Zips.of(all);
    }

    private static String replace(Map<String, String> files) {
        JsonNode imported = data.load(Zips.of(files), "{\"replace\": true}");
        assertThat(imported.get("status").asText()).as(imported.toString()).isEqualTo("finished");
        return imported.get("id").asText();
    }

    @Test
    void aFolderAsFormBecomesAnUploadThatCanBeSeenAndDeleted() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        GAPS.forEach((name, content) -> files.put("cohort/" + name, content.getBytes(StandardCharsets.UTF_8)));
        files.put("cohort/קובץ.txt", new byte[3]);
        HttpResponse<String> created = data.sendForm(files);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        JsonNode upload = ApiClient.parse(created.body());
        assertThat(created.headers().firstValue("location")).contains("/api/v1/uploads/" + upload.get("id").asText());
        assertThat(upload.get("name").asText()).isEqualTo("cohort");
        assertThat(upload.get("ready").asBoolean()).isTrue();
        assertThat(upload.at("/files/2/kind").asText()).isEqualTo("courses");
        assertThat(upload.at("/files/2/rows").asInt()).isEqualTo(4);
        assertThat(upload.at("/files/2/preview/rows/0/1").asText()).isEqualTo("Reading aloud");
        assertThat(upload.at("/ignored/0/name").asText()).isEqualTo("קובץ.txt");
        String address = "/api/v1/uploads/" + upload.get("id").asText();
        assertThat(api.json(address)).isEqualTo(upload);
        assertThat(api.send("DELETE", address, "").statusCode()).isEqualTo(204);
        assertThat(api.get(address).statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", address, "").statusCode()).isEqualTo(404);
        assertThat(api.send("POST", address + "/import", "{}").statusCode()).isEqualTo(404);
        assertThat(uploads()).isEmpty();
    }

    @Test
    void aZipInAFormIsUnpacked() {
        HttpResponse<String> created = data.sendForm(Map.of("cohort.zip", Zips.of(GAPS)));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        JsonNode upload = ApiClient.parse(created.body());
        assertThat(upload.get("name").asText()).isEqualTo("cohort");
        assertThat(api.send("DELETE", "/api/v1/uploads/" + upload.get("id").asText(), "").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @MethodSource("org.throughline.MaliciousZips#all")
    void aZipThatIsNoPlainFolderIsAProblemAndLeavesNothing(MaliciousZips.Case zip) {
        HttpResponse<String> refused = data.sendZip(zip.bytes());
        assertThat(refused.statusCode()).isIn(400, 413);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(ApiClient.parse(refused.body()).get("detail").asText()).contains(zip.says());
        assertThat(uploads()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedEarly() {
        HttpResponse<String> packed = data.sendZip(new byte[(1 << 20) + 1]);
        assertThat(packed.statusCode()).isEqualTo(413);
        assertThat(packed.body()).contains("larger than 1 MB");
        HttpResponse<String> form = data.sendForm(Map.of("courses.csv", new byte[(12 << 20) + 1]));
        assertThat(form.statusCode()).isEqualTo(413);
        assertThat(form.body()).contains("larger than 12 MB");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void anythingButUploadsStaysBelowTenMegabytes() {
        HttpResponse<String> refused = api.send("POST", "/api/v1/runs", "{\"kind\":\"" + "x".repeat(11 << 20) + "\"}");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("anything but an upload may have 10 MB");
    }

    @Test
    void anImportTellsItsProgressAndIsListedWithItsCounts() {
        replace(GAPS);
        String id = data.upload(Zips.of(GAPS)).get("id").asText();
        HttpResponse<String> started = api.send("POST", "/api/v1/uploads/" + id + "/import",
                "{\"replace\": true, \"pseudonym\": \"keep\"}");
        JsonNode running = ApiClient.parse(started.body());
        assertThat(running.get("status").asText()).isEqualTo("running");
        String location = started.headers().firstValue("location").orElseThrow();
        assertThat(location).isEqualTo("/api/v1/imports/" + running.get("id").asText());
        JsonNode end = data.end(location);
        assertThat(end.at("/counts/teachers/created").asInt()).isEqualTo(4);
        assertThat(end.get("analysisStale").asBoolean()).isTrue();
        JsonNode all = api.json("/api/v1/data");
        assertThat(all.at("/counts/enrolments").asInt()).isEqualTo(6);
        assertThat(all.get("imports")).containsExactly(api.json(location));
        assertThat(all.at("/limits/entries").asInt()).isEqualTo(200);
        assertThat(api.get(location + "/rejects").statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", location, "").statusCode()).isEqualTo(409);
        assertThat(api.get("/api/v1/imports/import-none").statusCode()).isEqualTo(404);
        assertThat(uploads()).isEmpty();
    }

    @Test
    void rejectedRowsAreDownloadedWhole() {
        StringBuilder rows = new StringBuilder("teacher,course\nt1,c1\n");
        for (int i = 0; i < 50; i++) {
            rows.append("t1,\"=x,").append(i).append("\"\n");
        }
        JsonNode imported = data.load(zip(GAPS, "enrolments.csv", rows.toString()), "{\"replace\": true}");
        assertThat(imported.get("rejected").asInt()).isEqualTo(50);
        String address = "/api/v1/imports/" + imported.get("id").asText() + "/rejects";
        JsonNode json = api.json(address + "?format=json");
        assertThat(json).hasSize(50);
        assertThat(json.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(json.get(49).get("value").asText()).isEqualTo("=x,49");
        HttpResponse<String> csv = api.get(address + "?format=csv");
        assertThat(csv.body().lines()).hasSize(51).first().isEqualTo("file,line,column,value,reason");
        assertThat(csv.headers().firstValue("content-disposition").orElse("")).contains("attachment")
            .contains("-rejects.csv");
    }

    @Test
    void whatCannotBeLoadedLeavesTheGraphAsItIs() {
        replace(GAPS);
        String id = data.upload(zip(GAPS, "teachers.csv", "id,name\nt1,Somebody\n")).get("id").asText();
        HttpResponse<String> refused = api.send("POST", "/api/v1/uploads/" + id + "/import", "{\"replace\": true}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("tells who a person is");
        assertThat(api.json("/api/v1/data").at("/counts/teachers").asInt()).isEqualTo(4);
        assertThat(api.send("POST", "/api/v1/uploads/" + id + "/import", "{\"pseudonym\": \"none\"}").body())
            .contains("keep or hmac");
        assertThat(api.send("DELETE", "/api/v1/uploads/" + id, "").statusCode()).isEqualTo(204);
    }

    @Test
    void importsAndAnalysesWaitForEachOther() {
        replace(GAPS);
        String id = data.upload(Zips.of(GAPS)).get("id").asText();
        Exclusion exclusion = server.bean(Exclusion.class);
        try (Exclusion.Permit analysis = exclusion.share("the analysis of coherence")) {
            assertThat(analysis).isNotNull();
            HttpResponse<String> refused = api.send("POST", "/api/v1/uploads/" + id + "/import", "{}");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("Not while the analysis of coherence is at work");
        }
        try (Exclusion.Permit other = exclusion.claim("the import of cohort")) {
            assertThat(other).isNotNull();
            HttpResponse<String> refused = api.send("POST", "/api/v1/runs", "{}");
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("Not while the import of cohort is at work");
        }
        assertThat(api.send("DELETE", "/api/v1/uploads/" + id, "").statusCode()).isEqualTo(204);
        assertThat(server.analyse(AnalysisKind.COHERENCE, Map.of()).isFinished()).isTrue();
    }

    @Test
    void everyFigureOfTheCoverageIsTheTotalOfAList() {
        replace(GAPS);
        server.bean(Database.class)
            .write(TestDatabase.query(Access.WRITE,
                    "MATCH (:Teacher {id: 't2'})-[e:ENROLLED_IN]->(c:Course {id: 'c1'}) MATCH (:Teacher {id: 't2'})-[d:COMPLETED]->(c)"
                            + " SET e.completedAt = null, d.completedAt = null"),
                    Map.of());
        server.analyse(AnalysisKind.THREADS, Map.of());
        server.analyse(AnalysisKind.COHERENCE, Map.of());
        JsonNode coverage = api.json("/api/v1/overview").get("coverage");
        Coverage.assertTotals(api);
        assertThat(coverage.get("coursesWithoutTopics").asInt()).isEqualTo(1);
        assertThat(coverage.get("coursesWithoutDisciplines").asInt()).isEqualTo(2);
        assertThat(coverage.get("coursesWithoutOpeningDate").asInt()).isEqualTo(2);
        assertThat(coverage.get("coursesWithoutThread").asInt()).isEqualTo(1);
        assertThat(coverage.get("teachersWithoutDisciplines").asInt()).isEqualTo(2);
        assertThat(coverage.get("teachersWithoutThematicCoherence").asInt()).isEqualTo(3);
        assertThat(coverage.get("teachersWithoutType").asInt()).isZero();
        assertThat(coverage.get("enrolmentsWithoutDate").asInt()).isEqualTo(2);
        assertThat(coverage.get("completionsWithoutDate").asInt()).isEqualTo(1);
        JsonNode undated = api.json("/api/v1/enrolments?missing=completedAt").at("/items/0");
        assertThat(undated.toString()).isEqualTo(
                "{\"teacher\":\"t2\",\"course\":\"c1\",\"title\":\"Reading aloud\",\"enrolledAt\":\"2022-09-01\","
                        + "\"completedAt\":null,\"completed\":true,\"year\":2022,\"motivation\":null}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    /api/v1/courses?missing=title                  | missing must be one of topics, disciplines, openedOn, thread
                    /api/v1/courses?sort=topics                    | sort must be one of
                    /api/v1/enrolments?missing=course              | missing must be one of enrolledAt, completedAt
                    /api/v1/teachers?missing=role                  | missing must be one of disciplines, coherence, type
                    /api/v1/teachers?measure=role                  | measure must be one of
                    /api/v1/teachers?min=0.5&below=0.5             | nothing can match
                    """)
    void whatMakesNoSenseIsAProblem(String path, String says) {
        HttpResponse<String> refused = api.get(path);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(says);
    }

    @Nested
    class TheCourses {

        @BeforeAll
        static void load() {
            replace(GAPS);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                q=READING                  | c1 c2
                q=c3                       | c3
                language=he                | c4
                level=basic&language=en    | c1
                topic=k2                   | c2 c4
                discipline=d1              | c1 c2
                missing=topics             | c3
                missing=openedOn           | c2 c3
                sort=title                 | c3 c1 c2 c4
                sort=teachers&order=desc   | c1 c2 c3 c4
                sort=openedOn&order=desc   | c4 c1 c2 c3
                """)
        void coursesAreFilteredAndSorted(String query, String ids) {
            JsonNode page = api.json("/api/v1/courses?" + query);
            List<String> found = new ArrayList<>();
            page.get("items").forEach((course) -> found.add(course.get("id").asText()));
            assertThat(found).containsExactly(ids.split(" "));
            assertThat(page.get("total").asInt()).isEqualTo(found.size());
        }

    }

}
