package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.neo4j.server.Neo4jCommunity;

/**
 * With a Neo4j server that is a process of its own, wants a password, and has the
 * settings of docker-compose.yml; it would refuse to start if it did not know one.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class ServerModeIT {

    private static final String PASSWORD = "correct horse battery";

    private static final Pattern CYPHER = Pattern.compile("```cypher\n(.+?)\n```", Pattern.DOTALL);

    @TempDir
    private static Path home;

    @TempDir
    private static Path data;

    private static JavaProcess server;

    private static String uri;

    @BeforeAll
    static void startAndLoad() throws IOException {
        int port = freePort();
        Path configuration = Files.createDirectory(home.resolve("conf"));
        Files.writeString(configuration.resolve("neo4j.conf"), """
                server.bolt.listen_address=127.0.0.1:%d
                server.http.enabled=false
                server.https.enabled=false
                server.memory.pagecache.size=64m
                """.formatted(port) + ComposeFileTests.serverSettings().collect(Collectors.joining("\n")));
        server = JavaProcess.start(Neo4jCommunity.class, Map.of(), "--home-dir=" + home,
                "--config-dir=" + configuration, "--console-mode");
        uri = "bolt://127.0.0.1:" + port;
        server.awaitLine("Started\\.");
        setPassword();
        assertThat(throughline(PASSWORD, "import", "import/sample").exitCode()).isZero();
        assertThat(throughline(PASSWORD, "analyse").exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void reportsTheSameBytesAsTheEmbeddedDatabase() {
        Outcome report = throughline(PASSWORD, "report");
        assertThat(report.exitCode()).isZero();
        assertThat(report.output()).hasLineCount(401)
            .isEqualTo(Outcome.of(SampleServer.get().bean(ApplicationContext.class), "report").output());
    }

    @Test
    void hostsNoDatabaseOfItsOwn() throws IOException {
        try (var files = Files.list(data)) {
            // the traces of learning platforms are beside the graph, wherever that is
            assertThat(files.map((file) -> file.getFileName().toString())).isSubsetOf("traces", "engagement", "work");
        }
    }

    @Test
    void theQuestionsOfTheReadmeHaveAnswers() throws IOException {
        List<String> questions = CYPHER.matcher(Files.readString(Path.of("README.md")))
            .results()
            .map((match) -> match.group(1))
            .toList();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(3);
        QueryConfig reading = QueryConfig.builder().withRouting(RoutingControl.READ).build();
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", PASSWORD))) {
            assertThat(questions).allSatisfy(
                    (question) -> assertThat(driver.executableQuery(question).withConfig(reading).execute().records())
                        .isNotEmpty());
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutShowingIt() {
        Outcome refused = throughline("wrong horse", "check");
        refused.failedSaying("refuses user 'neo4j': check throughline.neo4j.username and throughline.neo4j.password");
        assertThat(refused.output()).doesNotContain("wrong horse");
    }

    @Test
    void aServerThatDoesNotRunIsNamed() throws IOException {
        String nobody = "bolt://127.0.0.1:" + freePort();
        throughlineAt(nobody, PASSWORD, "check").failedSaying("No Neo4j database answers at " + nobody);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static void setPassword() {
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", "neo4j"))) {
            driver.executableQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password")
                .withParameters(Map.of("password", PASSWORD))
                .withConfig(QueryConfig.builder().withDatabase("system").build())
                .execute();
        }
    }

    private static Outcome throughline(String password, String... arguments) {
        return throughlineAt(uri, password, arguments);
    }

    /** Each command has a context of its own, as it has a process of its own. */
    private static Outcome throughlineAt(String address, String password, String... arguments) {
        Map<String, Object> settings = Map.of("throughline.data", data.toString(), "throughline.neo4j.uri", address,
                "throughline.neo4j.password", password);
        try (ApplicationContext context = ApplicationContext.builder().banner(false).properties(settings).start()) {
            return Outcome.of(context, arguments);
        }
    }

}
