package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.TestServer;
import org.throughline.report.CodedTexts;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Who reads what teachers wrote: with the token nobody, with the token for texts
 * everybody.
 */
class TextsRoleIT {

    private static final String TOKEN = "a-secret-of-the-tests";

    private static final String TEXTS = "another-secret-of-the-tests";

    private static final String CYPHER = "MATCH (s:Statement) RETURN s.text AS text, s.id AS teacher";

    private static TestServer server;

    private static ApiClient api;

    private static String element;

    @BeforeAll
    static void start() {
        server = TestServer.start(Map.of("throughline.token", TOKEN, "throughline.texts-token", TEXTS));
        CodedTexts.write(server.bean(Database.class));
        api = new ApiClient(server.uri());
        element = element(server);
    }

    private static String element(TestServer of) {
        return of.bean(Database.class)
            .single(TestDatabase.query(Access.READ, "MATCH (s:Statement {id: 's1'}) RETURN elementId(s) AS id"),
                    Map.of())
            .string("id");
    }

    private static String[] as(String token) {
        return new String[] { "Authorization", "Bearer " + token };
    }

    /** Every address of REST that is read, with something for each of its parameters. */
    static List<String> addresses() throws IOException {
        Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Files.readString(Path.of("target/classes/META-INF/swagger/throughline.yml")));
        List<String> addresses = new ArrayList<>();
        new TreeMap<>(map(Objects.requireNonNull(document.get("paths")))).forEach((path, methods) -> {
            Object get = map(methods).get("get");
            if (get != null && !path.endsWith("/events")) {
                addresses.addAll(addresses(path, map(get)));
            }
        });
        return addresses;
    }

    private static List<String> addresses(String path, Map<String, Object> get) {
        List<String> ids = path.contains("{") ? List.of("t1", "c1", "s1", "e1", "all", "learning-expectations")
                : List.of("");
        List<String> addresses = new ArrayList<>();
        for (String id : ids) {
            StringBuilder address = new StringBuilder(path.replaceAll("\\{\\w+}", id));
            String separator = "?";
            for (Object parameter : (List<?>) get.getOrDefault("parameters", List.of())) {
                Map<String, Object> of = map(parameter);
                String name = String.valueOf(of.get("name"));
                if ("query".equals(of.get("in")) && Boolean.TRUE.equals(of.get("required"))) {
                    address.append(separator).append(name).append('=').append(value(path, name));
                    separator = "&";
                }
            }
            addresses.add(address.toString());
            if (path.endsWith("/graph/node")) {
                addresses.add(path + "?id=element/PLACE");
            }
        }
        return addresses;
    }

    private static String value(String path, String name) {
        return switch (name) {
            case "codebook" -> "learning-expectations";
            case "node", "id", "from", "to" -> path.endsWith("expand") && name.equals("to") ? "course" : "teacher/t1";
            case "q" -> CodedTexts.MARK;
            default -> "t1";
        };
    }

    @SuppressWarnings("unchecked") // names are texts in this document
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noAddressGivesATextToWhoHasOnlyTheToken(String address) {
        String path = address.replace("PLACE", URLEncoder.encode(element, StandardCharsets.UTF_8));
        for (String type : List.of("application/json", "text/csv", "text/html")) {
            HttpResponse<String> response = api.get(path, "Authorization", "Bearer " + TOKEN, "Accept", type);
            assertThat(response.statusCode()).as(path).isNotEqualTo(401);
            // what was asked for may be repeated in an error
            assertThat(response.body().replace("q=" + CodedTexts.MARK, "").replace("'" + CodedTexts.MARK + "'", ""))
                .as(path)
                .doesNotContain(CodedTexts.MARK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/v1/coding/units", "/api/v1/coding/disagreements", "/api/v1/coding/suggestions",
            "/api/v1/coding/export?codebook=learning-expectations&coder=carl" })
    void theTokenForTextsGivesThem(String path) {
        assertThat(api.get(path, as(TEXTS)).body()).contains(CodedTexts.MARK);
    }

    @Test
    void ownCypherIsForThoseWhoMayReadTextsAsLongAsThereAreAny() {
        String run = "{\"query\":\"" + CYPHER + "\"}";
        String group = "{\"a\":{\"cypher\":\"" + CYPHER + "\"}}";
        for (String path : List.of("/api/v1/cypher/run", "/api/v1/cypher/download")) {
            HttpResponse<String> refused = api.send("POST", path, run, as(TOKEN));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).contains("THROUGHLINE_TEXTS_TOKEN").doesNotContain(CodedTexts.MARK);
            assertThat(api.send("POST", path, run, as(TEXTS)).body()).contains(CodedTexts.MARK);
        }
        assertThat(api.send("POST", "/api/v1/groups/compare", group, as(TOKEN)).statusCode()).isEqualTo(403);
        assertThat(api.send("POST", "/api/v1/cypher/check", run, as(TOKEN)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatSomebodySavedIsRunByTheSameRule() {
        String draft = "{\"title\":\"All texts\",\"cypher\":\"" + CYPHER + "\"}";
        String name = ApiClient.parse(api.send("POST", "/api/v1/queries", draft, as(TEXTS)).body())
            .get("name")
            .asText();
        assertThat(api.get("/api/v1/queries/" + name + "/rows", as(TEXTS)).body()).contains(CodedTexts.MARK);
        assertThat(api.get("/api/v1/queries/" + name + "/rows", as(TOKEN)).statusCode()).isEqualTo(403);
        assertThat(api.get("/api/v1/queries/mandatory-courses/rows", as(TOKEN)).statusCode()).isEqualTo(200);
    }

    @Test
    void aNodeOfTheGraphComesWithoutItsText() {
        String path = "/api/v1/graph/node?id=element/" + URLEncoder.encode(element, StandardCharsets.UTF_8);
        assertThat(ApiClient.parse(api.get(path, as(TOKEN)).body()).at("/properties/year").asInt()).isEqualTo(2023);
        assertThat(api.get(path, as(TEXTS)).body()).contains(CodedTexts.MARK);
        String nodes = "{\"ids\":[\"element/" + element + "\"]}";
        assertThat(api.send("POST", "/api/v1/graph/nodes", nodes, as(TOKEN)).body()).contains("2023")
            .doesNotContain(CodedTexts.MARK);
        assertThat(api.send("POST", "/api/v1/graph/nodes", nodes, as(TEXTS)).body()).contains(CodedTexts.MARK);
    }

    @Test
    void whatNeedsTheTextIsRefusedWithoutIt() {
        for (Map.Entry<String, String> request : Map
            .of("adjudications", "{\"codebook\":\"learning-expectations\",\"id\":\"s2\",\"codes\":[\"salary\"]}",
                    "references", "{\"evidence\":\"e1\",\"course\":\"c2\",\"coder\":\"anna\"}", "model",
                    "{\"codebook\":\"learning-expectations\"}")
            .entrySet()) {
            assertThat(
                    api.send("POST", "/api/v1/coding/" + request.getKey(), request.getValue(), as(TOKEN)).statusCode())
                .as(request.getKey())
                .isEqualTo(403);
        }
        for (String path : List.of("suggestions", "model?codebook=learning-expectations",
                "export?codebook=learning-expectations&coder=carl")) {
            assertThat(api.get("/api/v1/coding/" + path, as(TOKEN)).statusCode()).as(path).isEqualTo(403);
        }
        // codes say nothing of what was written
        assertThat(api.get("/api/v1/coding/export?codebook=learning-expectations", as(TOKEN)).body())
            .contains("statement,s1,learning-expectations/mastery,anna");
    }

    @Test
    void aBrowserSignsInWithEitherToken() {
        HttpResponse<String> signedIn = api.send("POST", "/api/v1/session", "{\"token\":\"" + TEXTS + "\"}");
        assertThat(signedIn.statusCode()).isEqualTo(204);
        String cookie = signedIn.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        assertThat(session("Cookie", cookie)).isEqualTo("true true");
        assertThat(session(as(TOKEN))).isEqualTo("false true");
        assertThat(api.get("/api/v1/coding/units", "Cookie", cookie).body()).contains(CodedTexts.MARK);
    }

    private static String session(String... headers) {
        JsonNode session = ApiClient.parse(api.get("/api/v1/session", headers).body());
        return session.get("texts").asText() + " " + session.get("textsToken").asText();
    }

    @Test
    void whereNothingIsWrittenOwnCypherIsForEverybodyWhoMayEnter() {
        ApiClient empty = new ApiClient(TestServer.start(Map.of("throughline.token", TOKEN)).uri());
        assertThat(empty.send("POST", "/api/v1/cypher/run", "{\"query\":\"RETURN 1 AS one\"}", as(TOKEN)).statusCode())
            .isEqualTo(200);
    }

    @Test
    void onLoopbackWithoutATokenEverybodyReadsTextsUnlessTheyAreHidden() {
        TestServer open = TestServer.start(Map.of());
        CodedTexts.write(open.bean(Database.class));
        ApiClient everybody = new ApiClient(open.uri());
        assertThat(everybody.get("/api/v1/coding/units").body()).contains(CodedTexts.MARK);
        assertThat(everybody.send("POST", "/api/v1/cypher/run", "{\"query\":\"" + CYPHER + "\"}").body())
            .contains(CodedTexts.MARK);
        TestServer hidden = TestServer.start(Map.of("throughline.texts", "hidden"));
        CodedTexts.write(hidden.bean(Database.class));
        ApiClient nobody = new ApiClient(hidden.uri());
        assertThat(nobody.get("/api/v1/coding/units").body()).contains("s1").doesNotContain(CodedTexts.MARK);
        assertThat(nobody.send("POST", "/api/v1/cypher/run", "{\"query\":\"" + CYPHER + "\"}").body())
            .contains("THROUGHLINE_TEXTS=hidden")
            .doesNotContain(CodedTexts.MARK);
    }

    /** They are run for everybody. */
    @Test
    void noQuestionOfTheLibraryReturnsATextOrAllOfANode() {
        assertThat(TestDatabase.queries().in("library")).isNotEmpty().allSatisfy((query) -> {
            assertThat(query.body()).as(query.name()).doesNotContain(".text").doesNotContain("properties(");
            assertThat(query.body()).as(query.name()).doesNotContainPattern("RETURN \\w+( AS \\w+)?,?\\s*(ORDER|$)");
        });
    }

}
