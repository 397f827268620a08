package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.store.EmbeddedDatabase;
import org.throughline.store.Version;

/**
 * The commands as a person meets them: some in this process, those that need one in a
 * process of their own.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class CommandLineIT {

    @Nested
    class WithoutDatabase {

        private static final ApplicationContext CONTEXT = context(Map.of());

        @AfterAll
        static void close() {
            CONTEXT.close();
        }

        @Test
        void helpNamesEveryCommand() {
            Outcome help = Outcome.of(CONTEXT, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.output()).contains("serve ", "import ", "analyse ", "report ", "code ", "export ",
                    "generate ", "check ");
        }

        @Test
        void theVersionIsThatOfTheBuild() {
            assertThat(Outcome.of(CONTEXT, "--version"))
                .isEqualTo(new Outcome(0, "Throughline " + Version.current() + System.lineSeparator()));
        }

        @Test
        void aCommandIsNeeded() {
            Outcome nothing = Outcome.of(CONTEXT);
            assertThat(nothing.exitCode()).isEqualTo(2);
            assertThat(nothing.output()).startsWith("Say what to do.").contains("Usage: throughline");
        }

        @Test
        void theSameSeedGeneratesTheSameBytes(@TempDir Path folder) {
            for (String name : List.of("first", "second")) {
                assertThat(generate(folder.resolve(name)).exitCode()).isZero();
            }
            assertThat(content(folder.resolve("first"))).isEqualTo(content(folder.resolve("second")))
                .containsKeys("teachers.csv", "courses.csv", "planted/teachers.csv");
        }

        @Test
        void aFolderWithFilesIsNotGeneratedInto(@TempDir Path folder) throws IOException {
            Files.writeString(folder.resolve("mine.txt"), "");
            generate(folder).failedSaying("not empty");
            assertThat(content(folder)).containsOnlyKeys("mine.txt");
        }

        private static Outcome generate(Path folder) {
            return Outcome.of(CONTEXT, "generate", "--teachers", "30", "--courses", "40", "--seed", "5",
                    folder.toString());
        }

        private static Map<String, String> content(Path folder) {
            Map<String, String> content = new TreeMap<>();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    content.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
            return content;
        }

    }

    @Nested
    class WithSettingsThatHaveNoSense {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                throughline.port          | abc        | THROUGHLINE_PORT
                throughline.port          | 65536      | THROUGHLINE_PORT
                throughline.bolt-port     | -2         | THROUGHLINE_BOLT_PORT
                throughline.minimum-group | many       | THROUGHLINE_MINIMUM_GROUP
                throughline.minimum-group | 0          | THROUGHLINE_MINIMUM_GROUP
                throughline.year-start    | 13         | THROUGHLINE_YEAR_START
                throughline.pseudonym     | names      | THROUGHLINE_PSEUDONYM
                throughline.host          | 256.0.0.1  | THROUGHLINE_HOST
                throughline.token         | short      | THROUGHLINE_TOKEN
                throughline.texts-token   | short      | THROUGHLINE_TEXTS_TOKEN
                throughline.texts         | maybe      | THROUGHLINE_TEXTS
                throughline.model.address | ftp://x    | THROUGHLINE_MODEL_ADDRESS
                throughline.model.address | http://x   | THROUGHLINE_MODEL_NAME
                throughline.model.seconds | 0          | THROUGHLINE_MODEL_SECONDS
                throughline.neo4j.uri     | not a uri  | THROUGHLINE_NEO4J_URI
                throughline.neo4j.uri     | http://db  | not a Bolt address
                """)
        void theSettingIsNamed(String setting, String value, String variable, @TempDir Path folder) {
            Path data = folder.resolve("data");
            try (ApplicationContext context = context(Map.of("throughline.data", data.toString(), setting, value))) {
                Outcome.of(context, "serve").failedSaying(variable);
            }
            assertThat(data).doesNotExist();
        }

    }

    @Nested
    class AsProcesses {

        @Test
        void anUnknownCommandIsAMistakeOfTheCaller() throws Exception {
            Outcome unknown = throughline(Map.of(), "anaylse").await();
            assertThat(unknown.exitCode()).isEqualTo(2);
            assertThat(unknown.output()).contains("anaylse").contains("Did you mean");
        }

        @Test
        void anotherAddressNeedsATokenBeforeAnythingIsOpened(@TempDir Path folder) throws Exception {
            Path data = folder.resolve("data");
            throughline(Map.of("THROUGHLINE_HOST", "0.0.0.0", "THROUGHLINE_DATA", data.toString()), "serve").await()
                .failedSaying("set THROUGHLINE_TOKEN");
            assertThat(data).doesNotExist();
        }

    }

    /** An empty store that a server left behind when it was asked to stop. */
    @Nested
    class AfterAServer {

        @TempDir
        private static Path folder;

        private static String health;

        private static int exitCode;

        private static ApplicationContext context;

        @BeforeAll
        static void serveAndStop() throws Exception {
            Path data = folder.resolve("data");
            try (JavaProcess server = throughline(settings(data), "serve", "--no-sample")) {
                URI pages = URI.create(server.awaitLine("Pages +(http\\S+)").group(1));
                health = get(pages.resolve("/health"));
                exitCode = server.stop().exitCode();
            }
            copyDamaged(data, folder.resolve("damaged"));
            context = context(embedded(data));
        }

        @AfterAll
        static void close() {
            context.close();
        }

        @Test
        void itAnsweredAndEndedByTheSignal() {
            assertThat(health).contains("\"status\":\"UP\"");
            // 128 + the number of SIGTERM
            assertThat(exitCode).isEqualTo(143);
        }

        @Test
        void checkOpensTheStoreAndFindsNoContent() {
            Outcome check = Outcome.of(context, "check");
            assertThat(check.exitCode()).isZero();
            assertThat(check.output()).contains("answers", "0 not online", "teachers: 0", "not computed yet");
        }

        @Test
        void aFolderThatDoesNotExistIsNamed() {
            Outcome.of(context, "import", folder.resolve("nowhere").toString()).failedSaying("nowhere");
        }

        @Test
        void thereIsNothingToReportYet() {
            Outcome.of(context, "report").failedSaying("Nothing has been computed yet");
        }

        @ParameterizedTest
        @ValueSource(strings = { "graphml", "gexf", "vosviewer", "nodes.csv", "edges.csv" })
        void anEmptyGraphIsExportedToo(String format) throws IOException {
            Path file = folder.resolve("graph." + format);
            Outcome export = Outcome.of(context, "export", format, "--out", file.toString());
            assertThat(export.exitCode()).as(export.output()).isZero();
            assertThat(export.output()).contains("0 of 0 courses, 0 links");
            assertThat(file).isNotEmptyFile();
            assertThat(Outcome.of(context, "export", format).output()).contains(Files.readString(file).strip());
        }

        @Test
        void aFormatThatNobodyReadsIsRefused() {
            Outcome.of(context, "export", "pdf").failedSaying("graphml, gexf");
            Outcome.of(context, "export", "gexf", "--limit", "0").failedSaying("limit");
        }

        @Test
        void whatCannotBeAnalysedIsNamed() {
            Outcome.of(context, "analyse", "happiness").failedSaying("not 'happiness'");
            Outcome.of(context, "analyse", "--period", "last year").failedSaying("last year");
        }

        @Test
        void aDamagedStoreIsToldInOneSentence() {
            try (ApplicationContext damaged = context(embedded(folder.resolve("damaged")))) {
                Outcome.of(damaged, "check").failedSaying("may be damaged");
            }
        }

        private static Map<String, Object> embedded(Path data) {
            return Map.of("throughline.data", data.toString(), "throughline.bolt-port", 0);
        }

        private static void copyDamaged(Path store, Path copy) throws IOException {
            try (Stream<Path> paths = Files.walk(store)) {
                for (Path path : paths.toList()) {
                    Path to = copy.resolve(store.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectory(to);
                    }
                    else if (path.startsWith(store.resolve("data/databases/neo4j"))) {
                        Files.write(to, new byte[8192]);
                    }
                    else {
                        Files.copy(path, to);
                    }
                }
            }
        }

    }

    /** A server whose first start was killed while it loaded the sample. */
    @Nested
    class BesideAServer {

        @TempDir
        private static Path data;

        private static JavaProcess server;

        private static URI pages;

        private static URI bolt;

        @BeforeAll
        static void start() throws Exception {
            try (JavaProcess first = throughline(settings(data), "serve")) {
                first.awaitLine("Loading enrolments.csv");
                first.kill();
            }
            assertThat(data.resolve("sample-is-loading")).exists();
            server = throughline(settings(data), "serve");
            pages = URI.create(server.awaitLine("Pages +(http\\S+)").group(1));
            bolt = URI.create(server.awaitLine("Bolt +(bolt\\S+)").group(1));
        }

        @AfterAll
        static void close() {
            server.close();
        }

        @Test
        void theNextStartCompletesTheSample() throws Exception {
            assertThat(data.resolve("sample-is-loading")).doesNotExist();
            assertThat(get(pages.resolve("/api/v1/overview"))).contains("\"teachers\":400", "\"enrolments\":2162",
                    "\"status\":\"finished\"");
        }

        @Test
        void aSecondProcessIsToldThatTheStoreIsInUse() throws Exception {
            throughline(settings(data), "check").await().failedSaying("in use by another process");
        }

        @Test
        void theSamePortIsTakenAndTheDatabaseCanBeReachedOverBolt(@TempDir Path other) throws Exception {
            Map<String, String> settings = new HashMap<>(settings(other));
            settings.put("THROUGHLINE_PORT", String.valueOf(pages.getPort()));
            settings.put("THROUGHLINE_NEO4J_URI", bolt.toString());
            settings.put("THROUGHLINE_NEO4J_PASSWORD",
                    Files.readString(data.resolve(EmbeddedDatabase.PASSWORD_FILE)).strip());
            throughline(settings, "serve").await().failedSaying("Port " + pages.getPort() + " is in use");
        }

        @Test
        void theDatabaseTellsNobodyThatItIsThere() throws Exception {
            assertThat(Files.readString(data.resolve("logs/debug.log"))).contains("dbms.usage_report.enabled=false")
                .doesNotContain("Usage Data is being sent")
                .doesNotContain("discovery broadcasts");
        }

    }

    private static ApplicationContext context(Map<String, Object> settings) {
        return ApplicationContext.builder().banner(false).properties(settings).start();
    }

    private static Map<String, String> settings(Path data) {
        return Map.of("THROUGHLINE_DATA", data.toString(), "THROUGHLINE_PORT", "-1", "THROUGHLINE_BOLT_PORT", "0");
    }

    private static JavaProcess throughline(Map<String, String> settings, String... arguments) throws IOException {
        return JavaProcess.start(Throughline.class, settings, arguments);
    }

    private static String get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
        }
    }

}
