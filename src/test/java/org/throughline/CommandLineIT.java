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

        private static final ApplicationContext CONTEXT = ApplicationContext.builder().banner(false).start();

        @AfterAll
        static void close() {
            CONTEXT.close();
        }

        @Test
        void helpNamesEveryCommand() {
            Outcome help = Outcome.of(CONTEXT, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.output()).contains("serve ", "import ", "analyse ", "report ", "generate ", "check ");
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
    class OnAnEmptyDatabase {

        @TempDir
        private static Path data;

        private static ApplicationContext context;

        @BeforeAll
        static void open() {
            context = ApplicationContext.builder()
                .banner(false)
                .properties(Map.of("throughline.data", data.toString(), "throughline.bolt-port", 0))
                .start();
        }

        @AfterAll
        static void close() {
            context.close();
        }

        @Test
        void checkFindsADatabaseWithoutContent() {
            Outcome check = Outcome.of(context, "check");
            assertThat(check.exitCode()).isZero();
            assertThat(check.output()).contains("answers", "0 not online", "teachers: 0", "not computed yet");
        }

        @Test
        void aFolderThatDoesNotExistIsNamed() {
            Outcome.of(context, "import", data.resolve("nowhere").toString()).failedSaying("nowhere");
        }

        @Test
        void thereIsNothingToReportYet() {
            Outcome.of(context, "report").failedSaying("Nothing has been computed yet");
        }

        @Test
        void whatCannotBeAnalysedIsNamed() {
            Outcome.of(context, "analyse", "happiness").failedSaying("'happiness' cannot be analysed");
            Outcome.of(context, "analyse", "--period", "last year").failedSaying("last year");
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

        @Test
        void aStopLeavesTheStoreToTheNextStartAndDamageIsTold(@TempDir Path data) throws Exception {
            Map<String, String> settings = settings(data);
            try (JavaProcess server = throughline(settings, "serve", "--no-sample")) {
                URI pages = URI.create(server.awaitLine("Pages +(http\\S+)").group(1));
                assertThat(get(pages.resolve("/health"))).contains("\"status\":\"UP\"");
                // 128 + the number of SIGTERM
                assertThat(server.stop().exitCode()).isEqualTo(143);
            }
            Outcome check = throughline(settings, "check").await();
            assertThat(check.output()).contains("answers", "teachers: 0");
            assertThat(check.exitCode()).isZero();
            damage(data.resolve("data/databases/neo4j"));
            throughline(settings, "check").await().failedSaying("may be damaged");
        }

        private static void damage(Path store) throws IOException {
            try (Stream<Path> files = Files.walk(store)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.write(file, new byte[8192]);
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
