package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.SampleServer;

/** The Cypher workbench, own queries and groups of teachers, over REST, on the sample. */
class CypherApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(SampleServer.uri());
    }

    private static HttpResponse<String> post(String path, Map<String, ?> body) {
        return api.send("POST", "/api/v1/" + path, JSON.valueToTree(body).toString());
    }

    private static JsonNode json(String path, Map<String, ?> body) {
        HttpResponse<String> response = post(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ApiClient.parse(response.body());
    }

    private static JsonNode run(String query) {
        return json("cypher/run", Map.of("query", query));
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        return ApiClient.parse(response.body());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    @Nested
    class Answers {

        @Test
        void haveColumnsWithTypesAndRows() {
            JsonNode answer = run("MATCH (t:Teacher) RETURN t.id AS id, t.courses AS courses, t.thematicCoherence AS s,"
                    + " date('2024-01-31') AS d, null AS none, [1, 'a'] AS list, CASE t.courses WHEN 3 THEN 1 ELSE 'x'"
                    + " END AS any, 9007199254740993 AS large, 0.0 / 0.0 AS nan ORDER BY id LIMIT 200");
            assertThat(texts(answer.get("columns"))).containsExactly("id", "courses", "s", "d", "none", "list", "any",
                    "large", "nan");
            assertThat(texts(answer.get("types"))).containsExactly("String", "Integer", "Float", "Date", "null", "List",
                    "mixed", "Integer", "Float");
            assertThat(answer.get("rows")).hasSize(200);
            JsonNode row = answer.at("/rows/0");
            assertThat(row.get(0).asText()).isEqualTo("t00001");
            assertThat(row.get(3).asText()).isEqualTo("2024-01-31");
            assertThat(row.get(7).asText()).isEqualTo("9007199254740993");
            assertThat(row.get(7).isTextual()).isTrue();
            assertThat(row.get(8).asText()).isEqualTo("NaN");
            assertThat(answer.get("truncated").asBoolean()).isFalse();
            assertThat(answer.get("graph").isNull()).isTrue();
            assertThat(answer.get("plan").isNull()).isTrue();
            assertThat(answer.get("milliseconds").asLong()).isGreaterThanOrEqualTo(0);
        }

        @Test
        void sayThatThereIsMoreThanTheLimit() {
            JsonNode answer = json("cypher/run", Map.of("query", "MATCH (t:Teacher) RETURN t.id", "limit", 10));
            assertThat(answer.get("rows")).hasSize(10);
            assertThat(answer.get("truncated").asBoolean()).isTrue();
            assertThat(answer.get("limit").asInt()).isEqualTo(10);
            assertThat(
                    json("cypher/run", Map.of("query", "MATCH (t:Teacher) RETURN t.id", "limit", 400)).get("truncated")
                        .asBoolean())
                .isFalse();
        }

        @Test
        void holdTheGraphOfTheirNodesByTheKeysOfTheExplorer() {
            JsonNode answer = run("MATCH p = (t:Teacher {id: 't00001'})-[r:COMPLETED]->(c:Course)-[v:COVERS]->(k:Topic)"
                    + " RETURN t, r, c.id AS id, p ORDER BY id LIMIT 5");
            assertThat(texts(answer.get("types"))).containsExactly("Node", "Relationship", "String", "Path");
            JsonNode row = answer.at("/rows/0");
            assertThat(row.at("/0/$kind").asText()).isEqualTo("node");
            assertThat(row.at("/0/id").asText()).isEqualTo("teacher/t00001");
            assertThat(row.at("/0/properties/id").asText()).isEqualTo("t00001");
            assertThat(row.at("/1/type").asText()).isEqualTo("COMPLETED");
            assertThat(row.at("/1/source").asText()).isEqualTo("teacher/t00001");
            assertThat(row.at("/1/target").asText()).isEqualTo("course/" + row.get(2).asText());
            assertThat(row.at("/3/nodes")).hasSize(3);
            assertThat(row.at("/3/nodes/2").asText()).startsWith("topic/");
            JsonNode graph = answer.get("graph");
            assertThat(graph.get("shown").asInt()).isEqualTo(graph.get("nodes").size());
            List<String> ids = list(graph.get("nodes")).stream().map((node) -> node.get("id").asText()).toList();
            assertThat(ids).doesNotHaveDuplicates().contains("teacher/t00001");
            assertThat(list(graph.get("links"))).isNotEmpty().allSatisfy((link) -> {
                assertThat(ids).contains(link.get("source").asText(), link.get("target").asText());
                assertThat(link.get("kind").asText()).isIn("COMPLETED", "COVERS");
            });
            assertThat(list(graph.get("nodes"))).allSatisfy((node) -> {
                assertThat(node.get("x").asDouble()).isBetween(-1.0, 1.0);
                assertThat(node.get("label").asText()).isNotEmpty();
            });
        }

        @Test
        void nameTheEndsOfRelationshipsThatAreInNoCell() {
            JsonNode answer = run("MATCH (:Teacher {id: 't00001'})-[r:COMPLETED]->() RETURN r LIMIT 2");
            assertThat(answer.at("/rows/0/0/source").asText()).isEqualTo("teacher/t00001");
            assertThat(answer.at("/rows/0/0/target").asText()).startsWith("course/");
            assertThat(answer.at("/graph/nodes")).hasSize(3);
            assertThat(answer.at("/graph/links")).hasSize(2);
        }

        @Test
        void haveAllRelationshipsAmongTheirNodesIfWanted() {
            String query = "MATCH (c:Course)-[:IN_THREAD]->(t:Thread) RETURN c, t LIMIT 30";
            JsonNode alone = json("cypher/run", Map.of("query", query));
            JsonNode connected = json("cypher/run", Map.of("query", query, "connect", true));
            assertThat(alone.at("/graph/links")).isEmpty();
            assertThat(connected.at("/graph/links").size()).isGreaterThanOrEqualTo(30);
            assertThat(list(connected.at("/graph/nodes"))).anyMatch((node) -> node.get("kind").asText().equals("thread")
                    && node.get("id").asText().startsWith("thread/"));
            assertThat(list(connected.at("/graph/links")))
                .anyMatch((link) -> link.get("kind").asText().equals("RELATED_TO"));
        }

        @Test
        void areTheSameEachTime() {
            String query = "MATCH (c:Course)-[r:COVERS]->(k:Topic) RETURN c, r, k ORDER BY c.id, k.id LIMIT 50";
            assertThat(run(query).get("graph")).isEqualTo(run(query).get("graph"));
        }

        @Test
        void takeParametersOfAllTypesOfJsonAndDates() {
            JsonNode answer = json("cypher/run",
                    Map.of("query", "RETURN $t AS t, $n + 1 AS n, $x AS x, $l[1] AS l, $m.a AS m, $d.year AS d",
                            "parameters", Map.of("t", "שלום 'x'", "n", 41, "x", 0.5, "l", List.of("a", "b"), "m",
                                    Map.of("a", true), "d", Map.of("$kind", "date", "value", "2024-01-31"))));
            assertThat(texts(answer.at("/rows/0"))).containsExactly("שלום 'x'", "42", "0.5", "b", "true", "2024");
            assertThat(texts(answer.get("types"))).containsExactly("String", "Integer", "Float", "String", "Boolean",
                    "Integer");
        }

        @Test
        void showThePlanOnlyWhenAsked() {
            Map<String, String> query = Map.of("query", "MATCH (t:Teacher) WHERE t.courses > 3 RETURN t.id");
            JsonNode explained = json("cypher/run", Map.of("query", query.get("query"), "mode", "explain"));
            assertThat(explained.get("rows")).isEmpty();
            assertThat(explained.at("/plan/operator").asText()).isEqualTo("ProduceResults");
            assertThat(explained.at("/plan/rows").isNull()).isTrue();
            JsonNode profiled = json("cypher/run", Map.of("query", query.get("query"), "mode", "profile", "limit", 1));
            assertThat(profiled.get("rows")).hasSize(1);
            assertThat(profiled.at("/plan/rows").asLong()).isGreaterThan(1);
            assertThat(profiled.at("/plan/children/0/dbHits").isNumber()).isTrue();
            assertThat(json("cypher/run", Map.of("query", "PROFILE " + query.get("query"), "limit", 1)).get("plan"))
                .isNotEmpty();
        }

        @Test
        void comeWithWhatThePlannerSays() {
            JsonNode notice = run("MATCH (t:Teecher) RETURN t").at("/notices/0");
            assertThat(notice.get("severity").asText()).isEqualTo("warning");
            assertThat(notice.get("from").asInt()).isEqualTo(9);
            assertThat(notice.get("to").asInt()).isEqualTo(16);
        }

    }

    @Nested
    class Failures {

        @Test
        void ofTheQuerySayWhere() {
            JsonNode problem = problem(post("cypher/run", Map.of("query", "MATCH (t:Teacher)\nRETRN t")), 400);
            assertThat(problem.get("reason").asText()).isEqualTo("invalid");
            assertThat(problem.at("/problems/0/line").asInt()).isEqualTo(2);
            assertThat(problem.at("/problems/0/from").asInt()).isEqualTo(18);
            assertThat(problem.at("/problems/0/to").asInt()).isEqualTo(23);
        }

        @Test
        void ofTheRuleSayWhatIsNotAllowed() {
            JsonNode problem = problem(
                    post("cypher/run", Map.of("query", "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")), 403);
            assertThat(problem.get("detail").asText()).contains("LOAD CSV", "not allowed");
            assertThat(problem(post("cypher/download", Map.of("query", "MATCH (n) DETACH DELETE n")), 403).get("reason")
                .asText()).isEqualTo("refused");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                run      | {}                                       | query
                run      | {"query": "RETURN 1", "limit": 0}        | limit
                run      | {"query": "RETURN 1", "limit": 10001}    | limit
                run      | {"query": "RETURN 1", "mode": "guess"}   | mode
                run      | {"query": "RETURN $d", "parameters": {"d": {"$kind": "date", "value": "x"}}} | d
                check    | {}                                       | query
                download | {"query": "RETURN 1", "format": "html"}  | format
                download | {"query": "RETURN 1", "format": "xlsx"}  | format
                """)
        void ofRequestsNameTheParameter(String path, String body, String parameter) {
            HttpResponse<String> response = api.send("POST", "/api/v1/cypher/" + path, body);
            assertThat(problem(response, 400).get("parameter").asText()).isEqualTo(parameter);
        }

        @Test
        void ofMemoryLeaveTheServerAlive() {
            JsonNode problem = problem(
                    post("cypher/run",
                            Map.of("query", "UNWIND range(1, 100000000) AS x RETURN size(collect([x, x, x, x]))")),
                    507);
            assertThat(problem.get("detail").asText()).contains("memory");
            assertThat(run("RETURN 1").at("/rows/0/0").asInt()).isEqualTo(1);
        }

        @Test
        void byCancellingAreSaidToBe() {
            String heavy = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -2"
                    + " RETURN count(*) AS n";
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture
                .supplyAsync(() -> post("cypher/run", Map.of("query", heavy, "execution", "heavy 1")));
            int status;
            do {
                status = api.send("DELETE", "/api/v1/cypher/executions/heavy%201", "").statusCode();
            }
            while (status == 404 && !answer.isDone());
            assertThat(status).isEqualTo(204);
            JsonNode problem = problem(answer.join(), 409);
            assertThat(problem.get("reason").asText()).isEqualTo("cancelled");
            assertThat(api.send("DELETE", "/api/v1/cypher/executions/heavy%201", "").statusCode()).isEqualTo(404);
        }

    }

    @Nested
    class Downloads {

        @Test
        void areNeverCutToWhatIsDisplayed() {
            HttpResponse<String> response = post("cypher/download",
                    Map.of("query", "UNWIND range(1, 25000) AS x RETURN x, 'r' + x AS label", "format", "csv"));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-disposition").orElse(""))
                .isEqualTo("attachment; filename=\"answer.csv\"");
            assertThat(response.body().lines()).hasSize(25_001).startsWith("x,label", "1,r1").endsWith("25000,r25000");
        }

        @Test
        void asJsonAreObjectsWithExactNumbers() {
            HttpResponse<String> response = post("cypher/download",
                    Map.of("query",
                            "MATCH (t:Teacher {id: $id})-[r:COMPLETED]->(c) RETURN c, r, 9007199254740993 AS n LIMIT 1",
                            "parameters", Map.of("id", "t00001"), "format", "json"));
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/json");
            JsonNode row = ApiClient.parse(response.body()).get(0);
            assertThat(row.at("/c/id").asText()).startsWith("course/");
            assertThat(row.at("/r/source").asText()).isEqualTo("teacher/t00001");
            assertThat(row.get("n").isNumber()).isTrue();
            assertThat(row.get("n").asLong()).isEqualTo(9007199254740993L);
        }

        @Test
        void thatFailHalfWayAreProblemsAndNoFiles() {
            JsonNode problem = problem(
                    post("cypher/download",
                            Map.of("query", "UNWIND range(30000, 0, -1) AS x RETURN 1 / x AS y", "format", "csv")),
                    400);
            assertThat(problem.get("detail").asText()).contains("by zero");
        }

    }

    @Nested
    class Schema {

        @Test
        void hasWhatTheEditorWants() {
            JsonNode schema = api.json("/api/v1/cypher/schema");
            assertThat(texts(schema.get("labels"))).contains("Teacher", "Course", "Topic", "Thread");
            assertThat(texts(schema.get("relationshipTypes"))).contains("COMPLETED", "COVERS");
            assertThat(texts(schema.get("propertyKeys"))).contains("thematicCoherence");
            assertThat(list(schema.get("graphSchema"))).anyMatch((triple) -> triple.toString()
                .equals("{\"from\":\"Course\",\"relType\":\"COVERS\",\"to\":\"Topic\"}"));
            JsonNode count = schema.at("/functions/CYPHER 5/count");
            assertThat(count.get("aggregating").asBoolean()).isTrue();
            assertThat(count.get("isBuiltIn").asBoolean()).isTrue();
            assertThat(count.at("/argumentDescription/0/name").asText()).isEqualTo("input");
            assertThat(count.get("signature").asText()).startsWith("count(");
            assertThat(count.has("deprecatedBy")).isFalse();
            assertThat(schema.at("/functions/CYPHER 25").size()).isGreaterThan(100);
            JsonNode labels = schema.at("/procedures/CYPHER 5").get("db.labels");
            assertThat(labels.get("mode").asText()).isEqualTo("READ");
            assertThat(labels.at("/returnDescription/0/name").asText()).isEqualTo("label");
            assertThat(labels.at("/option/deprecated").asBoolean()).isFalse();
            assertThat(schema.at("/procedures/CYPHER 5").has("dbms.listConfig")).isFalse();
            assertThat(list(schema.get("properties")))
                .anyMatch((property) -> property.get("label").asText().equals("Teacher")
                        && property.get("property").asText().equals("careerStage")
                        && property.at("/types/0").asText().equals("String"));
        }

        @Test
        void isSentOnceAsLongAsItStays() {
            HttpResponse<String> first = api.get("/api/v1/cypher/schema");
            String tag = first.headers().firstValue("etag").orElseThrow();
            HttpResponse<String> again = api.get("/api/v1/cypher/schema", "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(api.get("/api/v1/cypher/schema", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }

    }

    @Test
    void theLimitsAreSaidInWords() {
        JsonNode limits = api.json("/api/v1/cypher/limits");
        assertThat(limits.get("rows").asInt()).isEqualTo(10_000);
        assertThat(limits.get("seconds").asInt()).isEqualTo(60);
        assertThat(limits.get("memory").asText()).isEqualTo("512 MB");
        assertThat(texts(limits.get("words"))).hasSizeGreaterThan(3).anyMatch((word) -> word.contains("60 seconds"));
    }

    @Test
    void aCheckRunsNothingAndKnowsParametersAndColumns() {
        JsonNode check = json("cypher/check", Map.of("query", "MATCH (t:Teacher {id: $id}) RETURN t.courses AS n"));
        assertThat(check.get("valid").asBoolean()).isTrue();
        assertThat(check.get("allowed").asBoolean()).isTrue();
        assertThat(check.get("access").asText()).isEqualTo("read");
        assertThat(texts(check.get("parameters"))).containsExactly("id");
        assertThat(texts(check.get("columns"))).containsExactly("n");
        assertThat(check.get("problems")).isEmpty();
        JsonNode refused = json("cypher/check", Map.of("query", "MATCH (n) SET n.x = 1"));
        assertThat(refused.get("access").asText()).isEqualTo("write");
        assertThat(refused.get("allowed").asBoolean()).isFalse();
        assertThat(refused.at("/problems/0/severity").asText()).isEqualTo("error");
    }

    @Nested
    class OwnQueries {

        private static Map<String, Object> draft(String title, String cypher) {
            return Map.of("title", title, "description", "d", "cypher", cypher, "parameters", List
                .of(Map.of("name", "courses", "type", "Nodes", "description", "courses", "default", "c0001, c0002")));
        }

        private static String path(String name) {
            return "/api/v1/queries/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        }

        @Test
        void areSavedListedRunChangedAndForgotten() {
            String cypher = "MATCH (c:Course) WHERE c.id IN $courses RETURN c.id AS id ORDER BY id";
            HttpResponse<String> created = post("queries", draft("Two of them: מה?", cypher));
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
            JsonNode query = ApiClient.parse(created.body());
            String name = query.get("name").asText();
            try {
                assertThat(name).isEqualTo("two-of-them-מה");
                assertThat(query.get("own").asBoolean()).isTrue();
                assertThat(query.at("/parameters/0/type").asText()).isEqualTo("Nodes");
                assertThat(query.at("/columns/0/name").asText()).isEqualTo("id");
                assertThat(query.get("cypher").asText()).isEqualTo(cypher);
                assertThat(api.json(created.headers().firstValue("location").orElseThrow())).isEqualTo(query);
                List<JsonNode> all = list(api.json("/api/v1/queries").get("items"));
                assertThat(all).filteredOn((each) -> each.get("own").asBoolean()).contains(query);
                assertThat(all).filteredOn((each) -> !each.get("own").asBoolean())
                    .hasSizeGreaterThan(20)
                    .allMatch((each) -> !each.get("title").asText().isEmpty());
                String course = run("MATCH (c:Course) RETURN c.id AS id ORDER BY id LIMIT 1").at("/rows/0/0").asText();
                JsonNode answer = api.json(path(name) + "/rows?courses=" + course + ",nothing");
                assertThat(answer.get("rows").toString()).isEqualTo("[[\"" + course + "\"]]");
                assertThat(answer.get("answer").asText()).isEqualTo("1 rows.");
                assertThat(api.get(path(name) + "/rows?format=csv&courses=" + course).body())
                    .isEqualTo("id\n" + course + "\n");
                HttpResponse<String> changed = api.send("PUT", path(name),
                        JSON.valueToTree(Map.of("title", "Other", "cypher", "RETURN 1 AS one")).toString());
                assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
                assertThat(ApiClient.parse(changed.body()).get("name").asText()).isEqualTo(name);
                assertThat(api.json(path(name)).get("title").asText()).isEqualTo("Other");
            }
            finally {
                assertThat(api.send("DELETE", path(name), "").statusCode()).isEqualTo(204);
            }
            assertThat(api.get(path(name)).statusCode()).isEqualTo(404);
            assertThat(api.send("DELETE", path(name), "").statusCode()).isEqualTo(404);
        }

        @Test
        void withTheSameTitleGetDifferentNames() {
            List<String> names = new ArrayList<>();
            try {
                for (int i = 0; i < 2; i++) {
                    names.add(ApiClient
                        .parse(post("queries", Map.of("title", "Popular courses", "cypher", "RETURN 1")).body())
                        .get("name")
                        .asText());
                }
                assertThat(names).containsExactly("popular-courses-2", "popular-courses-3");
            }
            finally {
                names.forEach((name) -> api.send("DELETE", path(name), ""));
            }
        }

        @Test
        void areRefusedIfTheyWouldNotBeRun() {
            JsonNode problem = problem(post("queries", Map.of("title", "x", "cypher", "MATCH (n) SET n.x = 1")), 403);
            assertThat(problem.at("/problems/0/from").asInt()).isEqualTo(10);
            problem(post("queries", Map.of("title", "x", "cypher", "RETRN 1")), 400);
            assertThat(problem(post("queries", Map.of("cypher", "RETURN 1")), 400).get("parameter").asText())
                .isEqualTo("title");
            assertThat(problem(post("queries", draft("x", "RETURN 1")), 400).get("detail").asText())
                .contains("no parameter 'courses'");
        }

        @Test
        void ofTheLibraryDoNotChange() {
            JsonNode problem = problem(api.send("DELETE", "/api/v1/queries/popular-courses", ""), 403);
            assertThat(problem.get("detail").asText()).contains("library");
            problem(api.send("PUT", "/api/v1/queries/popular-courses", "{\"title\": \"x\", \"cypher\": \"RETURN 1\"}"),
                    403);
        }

    }

    @Nested
    class Groups {

        private static List<String> stages() {
            return texts(run("MATCH (t:Teacher) WHERE t.careerStage IS NOT NULL WITH t.careerStage AS s, count(*) AS n"
                    + " WHERE n > 20 RETURN collect(s)")
                .at("/rows/0/0"));
        }

        @Test
        void byAnAttributeAgreeWithTheSummary() {
            String stage = stages().getFirst();
            JsonNode compared = json("groups/compare",
                    Map.of("a", Map.of("name", "them", "attributes", Map.of("careerStage", stage))));
            assertThat(compared.get("suppressed").isNull()).isTrue();
            assertThat(compared.at("/a/n").asInt() + compared.at("/b/n").asInt()).isEqualTo(400);
            assertThat(compared.at("/b/name").asText()).isEqualTo("all others");
            JsonNode group = list(api.json("/api/v1/summary?by=careerStage&measure=thematicCoherence").get("groups"))
                .stream()
                .filter((each) -> each.get("value").asText().equals(stage))
                .findFirst()
                .orElseThrow();
            JsonNode measure = list(compared.get("measures")).stream()
                .filter((each) -> each.get("measure").asText().equals("thematicCoherence"))
                .findFirst()
                .orElseThrow();
            for (String figure : List.of("n", "mean", "sd", "median")) {
                assertThat(measure.get("a").get(figure)).isEqualTo(group.get(figure));
            }
            assertThat(measure.get("meanDifference").asDouble())
                .isEqualTo(measure.at("/a/mean").asDouble() - measure.at("/b/mean").asDouble(), within(1e-12));
            assertThat(measure.get("p").asDouble()).isBetween(0.0, 1.0);
            assertThat(measure.get("q").asDouble()).isGreaterThanOrEqualTo(measure.get("p").asDouble());
            assertThat(compared.at("/types/names")).hasSize(8);
        }

        @Test
        void areTheSameByAttributesAndByCypher() {
            List<String> stages = stages();
            JsonNode byAttributes = json("groups/compare",
                    Map.of("a", Map.of("name", "a", "attributes", Map.of("careerStage", stages.get(0))), "b",
                            Map.of("name", "b", "attributes", Map.of("careerStage", stages.get(1)))));
            String cypher = "MATCH (t:Teacher {careerStage: $stage}) RETURN t.id AS teacher";
            String nodes = "MATCH (t:Teacher {careerStage: $stage}) RETURN t AS teacher";
            JsonNode byCypher = json("groups/compare",
                    Map.of("a", Map.of("name", "a", "cypher", cypher, "parameters", Map.of("stage", stages.get(0))),
                            "b", Map.of("name", "b", "cypher", nodes, "parameters", Map.of("stage", stages.get(1)))));
            assertThat(byCypher).isEqualTo(byAttributes);
        }

        @Test
        void cannotBeUsedToSeeFewTeachers() {
            JsonNode few = json("groups/compare", Map.of("a",
                    Map.of("name", "few", "cypher", "MATCH (t:Teacher) RETURN t.id AS teacher ORDER BY t.id LIMIT 4")));
            assertThat(few.get("suppressed").asText()).contains("'few' has fewer than 5 teachers");
            assertThat(few.get("measures")).isEmpty();
            assertThat(few.at("/a/n").isNull()).isTrue();
            JsonNode allButOne = json("groups/compare",
                    Map.of("a", Map.of("cypher", "MATCH (t:Teacher) RETURN t.id AS teacher ORDER BY t.id LIMIT 399")));
            assertThat(allButOne.get("suppressed").asText()).contains("'all others' has fewer than 5");
            JsonNode nested = json("groups/compare",
                    Map.of("a", Map.of("cypher", "MATCH (t:Teacher) RETURN t.id AS teacher ORDER BY t.id LIMIT 100"),
                            "b", Map.of("cypher", "MATCH (t:Teacher) RETURN t.id AS teacher ORDER BY t.id LIMIT 99")));
            assertThat(nested.get("suppressed").asText()).contains("in 'a' but not in 'b'");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|',
                textBlock = """
                        {}                                                         | a
                        {"a": {"name": "x"}}                                       | a
                        {"a": {"attributes": {"colour": "red"}}}                   | a
                        {"a": {"attributes": {"id": "t00001"}}}                    | a
                        {"a": {"cypher": "MATCH (t:Teacher) RETURN t.id AS id"}}   | a
                        {"a": {"cypher": "MATCH (c:Course) RETURN 1 AS teacher"}}  | a
                        {"a": {"attributes": {"careerStage": "x"}}, "b": {"attributes": {"careerStage": "x"}, "cypher": "RETURN 1"}} | b
                        """)
        void needAWayToPickThem(String body, String parameter) {
            HttpResponse<String> response = api.send("POST", "/api/v1/groups/compare", body);
            assertThat(problem(response, 400).get("parameter").asText()).isEqualTo(parameter);
        }

        @Test
        void areHeldToTheRuleOfTheWorkbench() {
            problem(post("groups/compare", Map.of("a", Map.of("cypher", "MATCH (t:Teacher) DETACH DELETE t"))), 403);
        }

    }

    @Test
    void theOpenApiDocumentHasThem() {
        String document = api.get("/openapi/throughline.yml").body();
        assertThat(document).contains("/api/v1/cypher/run", "/api/v1/cypher/check", "/api/v1/cypher/executions/{id}",
                "/api/v1/cypher/download", "/api/v1/cypher/schema", "/api/v1/cypher/limits", "/api/v1/groups/compare");
    }

}
