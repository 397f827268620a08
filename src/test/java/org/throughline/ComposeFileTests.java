package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be told of docker-compose.yml without an engine to run it. */
class ComposeFileTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNode FILE = file();

    private static final JsonNode NEO4J = FILE.at("/services/neo4j");

    private static final JsonNode THROUGHLINE = FILE.at("/services/throughline");

    @Test
    void everythingIsPublishedOnLoopbackOnly() {
        assertThat(list(NEO4J, "ports")).hasSize(2).allMatch((port) -> port.startsWith("127.0.0.1:"));
        assertThat(list(THROUGHLINE, "ports")).containsExactly("127.0.0.1:8080:8080");
    }

    @Test
    void secretsMustBeGivenAndAreNotInTheFile() {
        assertThat(environment(NEO4J).get("NEO4J_AUTH")).startsWith("neo4j/${NEO4J_PASSWORD:?");
        assertThat(environment(THROUGHLINE).get("THROUGHLINE_NEO4J_PASSWORD")).startsWith("${NEO4J_PASSWORD:?");
        assertThat(environment(THROUGHLINE).get("THROUGHLINE_TOKEN")).startsWith("${THROUGHLINE_TOKEN:?");
    }

    @Test
    void everyVariableIsASetting() {
        assertThat(environment(THROUGHLINE).keySet()).isSubsetOf(ApplicationSettings.defaults().keySet());
    }

    @Test
    void throughlineServesItsContainerAndUsesTheServer() {
        assertThat(environment(THROUGHLINE)).containsEntry("THROUGHLINE_HOST", "0.0.0.0")
            .containsEntry("THROUGHLINE_NEO4J_URI", "bolt://neo4j:7687");
        assertThat(THROUGHLINE.at("/depends_on/neo4j/condition").asText()).isEqualTo("service_healthy");
        assertThat(NEO4J.at("/healthcheck/test").isArray()).isTrue();
    }

    @Test
    void theServerReportsNothingToItsMaker() {
        assertThat(environment(NEO4J)).containsEntry("NEO4J_dbms_usage__report_enabled", "false")
            .containsEntry("NEO4J_dbms_fleet__manager_enabled", "false")
            .containsEntry("NEO4J_server_fleet__discovery_enabled", "false")
            .containsEntry("NEO4J_client_allow__telemetry", "false");
    }

    @Test
    void dataOutliveTheContainers() {
        assertThat(FILE.get("volumes").fieldNames()).toIterable()
            .containsExactlyInAnyOrder("neo4j-data", "throughline-data");
        assertThat(list(NEO4J, "volumes")).containsExactly("neo4j-data:/data");
        assertThat(list(THROUGHLINE, "volumes")).containsExactly("throughline-data:/throughline/data",
                "./import:/throughline/import:ro");
    }

    @Test
    void theVersionsAreThoseOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(NEO4J.get("image").asText()).isEqualTo("neo4j:" + property(pom, "neo4j.version"));
        String release = property(pom, "maven.compiler.release");
        assertThat(dockerfile()).contains("FROM eclipse-temurin:" + release + "-jdk AS build")
            .contains("FROM eclipse-temurin:" + release + "-jre");
    }

    @Test
    void whatIsCopiedExistsAndIsSentToTheEngine() throws IOException {
        Set<String> sent = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(".dockerignore"))) {
            if (line.startsWith("!")) {
                sent.add(line.substring(1));
            }
        }
        List<String> copied = dockerfile().lines()
            .filter((line) -> line.startsWith("COPY ") && !line.contains("--from="))
            .flatMap((line) -> {
                List<String> words = List.of(line.split(" "));
                return words.subList(1, words.size() - 1).stream();
            })
            .toList();
        assertThat(copied).hasSizeGreaterThan(5)
            .allSatisfy((source) -> assertThat(Path.of(source)).exists())
            .allSatisfy((source) -> assertThat(sent)
                .anyMatch((path) -> path.equals(source) || path.startsWith(source + "/")));
        assertThat(sent).allSatisfy((path) -> assertThat(Path.of(path)).exists()).doesNotContain("data");
    }

    @Test
    void theContainerRunsWithoutPrivilegesAndStopsOnASignal() {
        String last = dockerfile().substring(dockerfile().lastIndexOf("FROM "));
        assertThat(last).contains("\nUSER throughline\n")
            // the form of a list: Java itself gets the signal, not a shell
            .contains("\nENTRYPOINT [\"java\", ")
            .contains("\"-jar\", \"throughline.jar\"]")
            .contains("\nCMD [\"serve\"]");
    }

    @Test
    void theDockerfileHasNothingForComposeToReplace() {
        assertThat(dockerfile()).doesNotContain("$");
    }

    /**
     * What the image writes to neo4j.conf: each variable but NEO4J_AUTH is a setting, a
     * dot written as an underscore, an underscore as two.
     */
    static Stream<String> serverSettings() {
        return environment(NEO4J).entrySet()
            .stream()
            .filter((variable) -> !variable.getKey().equals("NEO4J_AUTH"))
            .map((variable) -> variable.getKey()
                .substring("NEO4J_".length())
                .replaceAll("(?<!_)_(?!_)", ".")
                .replace("__", "_") + "=" + variable.getValue());
    }

    private static String property(String pom, String name) {
        return Pattern.compile("<" + Pattern.quote(name) + ">(.+?)</")
            .matcher(pom)
            .results()
            .map((match) -> match.group(1))
            .findFirst()
            .orElseThrow();
    }

    private static String dockerfile() {
        return THROUGHLINE.at("/build/dockerfile_inline").asText();
    }

    private static Map<String, String> environment(JsonNode service) {
        return JSON.convertValue(service.get("environment"), new TypeReference<>() {
        });
    }

    private static List<String> list(JsonNode service, String key) {
        return JSON.convertValue(service.get(key), new TypeReference<>() {
        });
    }

    private static JsonNode file() {
        try {
            Object file = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("docker-compose.yml")));
            return JSON.valueToTree(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
