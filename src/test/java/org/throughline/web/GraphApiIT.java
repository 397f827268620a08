package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.SampleServer;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** Parts of the graph over REST, on the sample. */
class GraphApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int MINIMUM = 5;

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(SampleServer.uri());
    }

    private static JsonNode graph(String path) {
        return api.json("/api/v1/graph/" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static List<String> ids(JsonNode part) {
        return list(part.get("nodes")).stream().map((node) -> node.get("id").asText()).toList();
    }

    private static List<Row> rows(String cypher, Map<String, ?> parameters) {
        return SampleServer.get().bean(Database.class).list(TestDatabase.query(Access.READ, cypher), parameters);
    }

    private static long number(String cypher, Map<String, ?> parameters) {
        return rows(cypher, parameters).getFirst().longValue("n");
    }

    private static String firstThread() {
        return ids(graph("threads")).getFirst();
    }

    private static HttpResponse<String> post(String path, Object body) {
        try {
            return api.send("POST", "/api/v1/graph/" + path, JSON.writeValueAsString(body));
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static JsonNode posted(String path, Object body) {
        HttpResponse<String> response = post(path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return ApiClient.parse(response.body());
    }

    private static void assertProblem(HttpResponse<String> response, int status, String parameter) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(ApiClient.parse(response.body()).path("parameter").asText("")).isEqualTo(parameter);
    }

    /** Ends of links are nodes of the part, and every node has a place in the square. */
    private static void assertDrawable(JsonNode part) {
        Set<String> ids = new HashSet<>(ids(part));
        assertThat(ids).hasSize(part.get("nodes").size()).hasSize(part.get("shown").asInt());
        for (JsonNode link : list(part.get("links"))) {
            assertThat(ids).contains(link.get("source").asText(), link.get("target").asText());
        }
        for (JsonNode node : list(part.get("nodes"))) {
            assertThat(node.get("x").asDouble()).isBetween(-1.0, 1.0);
            assertThat(node.get("y").asDouble()).isBetween(-1.0, 1.0);
        }
        assertThat(part.at("/layout/seed").asInt()).isEqualTo(1);
    }

    @Nested
    class Threads {

        @Test
        void areNodesTiedByRelatedCourses() {
            JsonNode part = graph("threads");
            JsonNode threads = api.json("/api/v1/threads");
            assertDrawable(part);
            assertThat(part.get("total").asInt()).isEqualTo(threads.get("items").size()).isPositive();
            for (int at = 0; at < threads.get("items").size(); at++) {
                JsonNode thread = threads.get("items").get(at);
                JsonNode node = part.get("nodes").get(at);
                assertThat(node.get("id").asText()).isEqualTo("thread/" + thread.get("id").asText());
                assertThat(node.get("label")).isEqualTo(thread.get("label"));
                assertThat(node.at("/attributes/courses").asInt()).isEqualTo(thread.get("size").asInt());
                assertThat(node.at("/attributes/teachers").asLong()).isEqualTo(thread.get("teachers").asLong());
                assertThat(node.at("/degrees/IN_THREAD<course").asInt()).isEqualTo(thread.get("size").asInt());
                for (JsonNode tie : list(thread.get("links"))) {
                    String other = "thread/" + tie.get("thread").asText();
                    assertThat(list(part.get("links")))
                        .filteredOn((link) -> Set.of(link.get("source").asText(), link.get("target").asText())
                            .equals(Set.of(node.get("id").asText(), other)))
                        .singleElement()
                        .satisfies((link) -> assertThat(link.get("weight").asDouble())
                            .isCloseTo(tie.get("weight").asDouble(), within(1e-9)));
                }
            }
        }

        @Test
        void ofAKindThatNobodyLookedForAreNone() {
            JsonNode part = graph("threads?kind=co-enrolment");
            assertThat(part.get("nodes")).isEmpty();
            assertThat(part.get("links")).isEmpty();
            assertThat(part.get("total").asInt()).isZero();
        }

        @Test
        void countTheTeachersOfAPeriod() {
            for (JsonNode node : list(graph("threads?period=2022").get("nodes"))) {
                long teachers = number("""
                        MATCH (thread:Thread {id: $id})<-[:IN_THREAD]-(:Course)<-[r:COMPLETED]-(t:Teacher)
                        WHERE r.year = 2022
                        RETURN count(DISTINCT t) AS n
                        """, Map.of("id", node.get("id").asText().substring("thread/".length())));
                JsonNode shown = node.at("/attributes/teachers");
                assertThat(shown.isNull() || shown.asLong() == teachers).isTrue();
                if (teachers > 0 && teachers < MINIMUM) {
                    assertThat(shown.isNull()).isTrue();
                }
            }
        }

    }

    @Nested
    class Courses {

        @Test
        void comeMostCompletedFirstWithTheirRelations() {
            JsonNode part = graph("courses");
            assertDrawable(part);
            assertThat(part.get("total").asInt()).isEqualTo(120);
            assertThat(part.get("links")).hasSize((int) number(
                    "MATCH (:Course)-[r:RELATED_TO {kind: 'content'}]->(:Course) RETURN count(r) AS n", Map.of()));
            List<Long> exact = rows("""
                    UNWIND $ids AS id
                    MATCH (c:Course {id: id})
                    RETURN COUNT { (c)<-[:COMPLETED]-(:Teacher) } AS n
                    """, Map.of("ids", ids(part).stream().map((id) -> id.substring("course/".length())).toList()))
                .stream()
                .map((row) -> row.longValue("n"))
                .toList();
            assertThat(exact.reversed()).isSorted();
            for (int at = 0; at < exact.size(); at++) {
                JsonNode attributes = part.get("nodes").get(at).get("attributes");
                assertThat(attributes.get("teachers").isNull()).isEqualTo(exact.get(at) > 0 && exact.get(at) < MINIMUM);
                if (!attributes.get("teachers").isNull()) {
                    assertThat(attributes.get("teachers").asLong()).isEqualTo(exact.get(at));
                }
                assertThat(attributes.has("title")).isTrue();
                assertThat(attributes.has("description")).isFalse();
            }
        }

        @Test
        void hideSmallYearsSoThatTheyCannotBeSubtracted() {
            int hidden = 0;
            for (JsonNode node : list(graph("courses").get("nodes"))) {
                JsonNode attributes = node.get("attributes");
                long published = 0;
                int nulls = 0;
                for (JsonNode year : list(attributes.get("years"))) {
                    assertThat(year.isNull() || year.asInt() >= MINIMUM).isTrue();
                    published += year.asLong();
                    nulls += year.isNull() ? 1 : 0;
                }
                if (nulls > 0 && !attributes.get("teachers").isNull()) {
                    hidden++;
                    assertThat(nulls).isGreaterThan(1);
                    assertThat(attributes.get("teachers").asLong() - published).isGreaterThanOrEqualTo(MINIMUM);
                }
            }
            assertThat(hidden).isPositive();
        }

        @Test
        void areFiltered() {
            assertThat(graph("courses?language=ar").get("total").asLong())
                .isEqualTo(number("MATCH (c:Course {language: 'ar'}) RETURN count(c) AS n", Map.of()));
            assertThat(graph("courses?discipline=sciences").get("total").asLong()).isEqualTo(
                    number("""
                            MATCH (c:Course)
                            WHERE EXISTS { (c)-[:IN_DISCIPLINE]->(:Discipline)-[:BROADER]->{0,20}(:Discipline {id: 'sciences'}) }
                            RETURN count(c) AS n
                            """,
                            Map.of()));
            assertThat(graph("courses?topic=topic/goal-setting").get("total").asLong()).isEqualTo(number("""
                    MATCH (c:Course)
                    WHERE EXISTS { (c)-[:COVERS]->(:Topic)-[:BROADER]->{0,20}(:Topic {id: 'goal-setting'}) }
                    RETURN count(c) AS n
                    """, Map.of()));
            String thread = firstThread();
            JsonNode ofThread = graph("courses?thread=" + encoded(thread));
            assertThat(list(ofThread.get("nodes"))).isNotEmpty()
                .allSatisfy((node) -> assertThat(node.at("/attributes/thread").asText()).isEqualTo(thread));
            assertThat(graph("courses?period=2022").get("total").asLong()).isEqualTo(number("""
                    MATCH (c:Course)<-[r:COMPLETED]-(:Teacher)
                    WHERE r.year = 2022
                    RETURN count(DISTINCT c) AS n
                    """, Map.of()));
            assertThat(graph("courses?q=" + encoded("כימיה")).get("total").asLong())
                .isEqualTo(number("MATCH (c:Course) WHERE c.title CONTAINS 'כימיה' RETURN count(c) AS n", Map.of()));
            assertThat(graph("courses?language=xx").get("nodes")).isEmpty();
        }

        @Test
        void areBoundedAndSayOfHowMany() {
            JsonNode part = graph("courses?limit=10");
            assertThat(part.get("shown").asInt()).isEqualTo(10);
            assertThat(part.get("total").asInt()).isEqualTo(120);
            assertDrawable(part);
            assertThat(ids(part)).isEqualTo(ids(graph("courses")).subList(0, 10));
        }

        @Test
        void areDrawnAlikeEachTime() {
            assertThat(api.get("/api/v1/graph/courses").body()).isEqualTo(api.get("/api/v1/graph/courses").body());
        }

    }

    @Nested
    class Expansion {

        private static String popular() {
            return ids(graph("courses?limit=1")).getFirst();
        }

        @Test
        void addsUpOverItsPages() {
            String course = popular();
            int total = graph("node?id=" + encoded(course)).at("/degrees/ENROLLED_IN<teacher").asInt();
            assertThat(total).isGreaterThan(20);
            List<String> seen = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = graph("expand?to=teacher&limit=7&node=" + encoded(course) + after);
                assertThat(page.get("total").asInt()).isEqualTo(total);
                assertThat(page.get("shown").asInt()).isEqualTo(page.get("nodes").size()).isLessThanOrEqualTo(7);
                assertThat(page.get("layout").isNull()).isTrue();
                assertThat(page.get("links")).hasSize(page.get("nodes").size());
                for (JsonNode link : list(page.get("links"))) {
                    assertThat(link.get("target").asText()).isEqualTo(course);
                    assertThat(ids(page)).contains(link.get("source").asText());
                    assertThat(link.get("kind").asText()).isIn("COMPLETED", "ENROLLED_IN");
                }
                seen.addAll(ids(page));
                after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
            }
            while (after != null);
            assertThat(seen).hasSize(total).doesNotHaveDuplicates();
        }

        @Test
        void bringsTheMostConnectedFirst() {
            List<Long> courses = new ArrayList<>();
            for (JsonNode node : list(graph("expand?to=teacher&limit=50&node=" + encoded(popular())).get("nodes"))) {
                courses.add(node.at("/attributes/courses").asLong());
            }
            assertThat(courses.reversed()).isSorted();
            List<Double> weights = new ArrayList<>();
            for (JsonNode link : list(graph("expand?to=course&node=" + encoded(popular())).get("links"))) {
                weights.add(link.get("weight").asDouble());
            }
            assertThat(weights.reversed()).isSorted().isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({ "topic/goal-setting,course,(:Topic {id: 'goal-setting'})<-[:COVERS]-(n:Course)",
                "discipline/chemistry,teacher,(:Discipline {id: 'chemistry'})<-[:TEACHES]-(n:Teacher)",
                "discipline/sciences,discipline,(:Discipline {id: 'sciences'})-[:BROADER]-(n:Discipline)",
                "teacher/t00001,course,(:Teacher {id: 't00001'})-[:ENROLLED_IN|COMPLETED]->(n:Course)",
                "course/c0001,topic,(:Course {id: 'c0001'})-[:COVERS]->(n:Topic)",
                "course/c0001,thread,(:Course {id: 'c0001'})-[:IN_THREAD]->(n:Thread)" })
        void findsWhatCypherFinds(String node, String to, String pattern) {
            JsonNode part = graph("expand?limit=1000&to=" + to + "&node=" + encoded(node));
            assertThat(part.get("total").asLong()).isPositive()
                .isEqualTo(number("MATCH " + pattern + " RETURN count(DISTINCT n) AS n", Map.of()));
            assertThat(part.get("links").size()).isGreaterThanOrEqualTo(part.get("nodes").size());
        }

        @Test
        void keepsToAPeriodAndToAttributes() {
            String course = popular();
            String id = course.substring("course/".length());
            JsonNode part = graph("expand?limit=1000&to=teacher&period=2022&node=" + encoded(course));
            assertThat(part.get("total").asLong()).isEqualTo(
                    number("""
                            MATCH (:Course {id: $id})<-[r:COMPLETED|ENROLLED_IN]-(t:Teacher)
                            WHERE date('2022-08-01') <= CASE type(r) WHEN 'COMPLETED' THEN r.completedAt ELSE r.enrolledAt END < date('2023-08-01')
                            RETURN count(DISTINCT t) AS n
                            """,
                            Map.of("id", id)));
            assertThat(list(part.get("links")))
                .allSatisfy((link) -> assertThat(link.get("year").asInt()).isEqualTo(2022));
            JsonNode novices = graph(
                    "expand?limit=1000&to=teacher&careerStage=novice&language=ar&node=" + encoded(course));
            assertThat(novices.get("total").asLong()).isEqualTo(number("""
                    MATCH (:Course {id: $id})<-[:ENROLLED_IN]-(t:Teacher {careerStage: 'novice', language: 'ar'})
                    RETURN count(DISTINCT t) AS n
                    """, Map.of("id", id)));
            assertThat(graph("expand?to=course&language=he&node=topic/goal-setting").get("total").asLong())
                .isEqualTo(number("""
                        MATCH (:Topic {id: 'goal-setting'})<-[:COVERS]-(c:Course {language: 'he'})
                        RETURN count(c) AS n
                        """, Map.of()));
        }

        @Test
        void reachesNodesOfOtherKindsAndBack() {
            Row stipulation = rows("""
                    MATCH (s:Stipulation)-[:MANDATES]->(c:Course)
                    RETURN elementId(s) AS s, c.id AS c
                    ORDER BY c
                    LIMIT 1
                    """, Map.of()).getFirst();
            String element = "element/" + stipulation.string("s");
            String course = "course/" + stipulation.string("c");
            JsonNode detail = graph("node?id=" + encoded(element));
            assertThat(detail.get("kind").asText()).isEqualTo("other");
            assertThat(detail.get("labels").get(0).asText()).isEqualTo("Stipulation");
            assertThat(detail.at("/degrees/MANDATES>course").asInt()).isPositive();
            JsonNode part = graph("expand?to=course&node=" + encoded(element));
            assertThat(ids(part)).contains(course);
            assertThat(list(part.get("links"))).anySatisfy((link) -> {
                assertThat(link.get("source").asText()).isEqualTo(element);
                assertThat(link.get("target").asText()).isEqualTo(course);
                assertThat(link.get("kind").asText()).isEqualTo("MANDATES");
            });
            JsonNode both = posted("nodes", Map.of("ids", List.of(element, course, "element/4:none:1")));
            assertDrawable(both);
            assertThat(both.get("links")).hasSize(1);
            assertThat(list(both.get("missing"))).extracting(JsonNode::asText).containsExactly("element/4:none:1");
            assertThat(graph("node?id=" + encoded(course)).at("/degrees/MANDATES<other").asInt()).isPositive();
        }

        @Test
        void ofNothingIsAProblem() {
            assertProblem(api.get("/api/v1/graph/expand?to=course&node=course/none"), 404, "");
            assertProblem(api.get("/api/v1/graph/expand?to=course&node=nonsense"), 400, "node");
            assertProblem(api.get("/api/v1/graph/expand?to=school&node=course/c0001"), 400, "to");
            assertProblem(api.get("/api/v1/graph/expand?to=other&node=course/c0001"), 400, "to");
            assertProblem(api.get("/api/v1/graph/expand?to=teacher&limit=1001&node=course/c0001"), 400, "limit");
            assertProblem(api.get("/api/v1/graph/expand?to=teacher&after=x&node=course/c0001"), 400, "after");
            assertProblem(api.get("/api/v1/graph/expand?to=teacher&shoeSize=42&node=course/c0001"), 400, "shoeSize");
            assertProblem(api.get("/api/v1/graph/expand?to=topic&name=x&node=course/c0001"), 400, "name");
            assertProblem(api.get("/api/v1/graph/expand?to=teacher&period=soon&node=course/c0001"), 400, "period");
            assertProblem(api.get("/api/v1/graph/expand?node=course/c0001"), 400, "");
        }

    }

    @Nested
    class Degrees {

        @ParameterizedTest
        @CsvSource({ "course,Course", "topic,Topic", "discipline,Discipline", "teacher,Teacher", "thread,Thread" })
        void areThoseOfCypher(String kind, String label) {
            List<String> sample = rows("MATCH (n:" + label + ") RETURN n.id AS id ORDER BY id LIMIT 12", Map.of())
                .stream()
                .map((row) -> row.string("id"))
                .toList();
            for (JsonNode node : list(
                    posted("nodes", Map.of("ids", sample.stream().map((id) -> kind + "/" + id).toList()))
                        .get("nodes"))) {
                String id = node.get("id").asText().substring(kind.length() + 1);
                Map<String, Long> expected = new TreeMap<>();
                for (String direction : List.of(">", "<")) {
                    rows("""
                            MATCH (n:%s {id: $id})%s(m:Course|Topic|Discipline|Teacher|Thread)
                            RETURN type(r) + $direction + toLower(labels(m)[0]) AS key, count(*) AS n
                            """.formatted(label, direction.equals(">") ? "-[r]->" : "<-[r]-"),
                            Map.of("id", id, "direction", direction))
                        .forEach((row) -> expected.put(row.string("key"), row.longValue("n")));
                }
                Map<String, Long> shown = new TreeMap<>();
                node.get("degrees").properties().forEach((degree) -> {
                    if (!degree.getKey().startsWith("TIED")) {
                        shown.put(degree.getKey(), degree.getValue().asLong());
                    }
                });
                assertThat(shown).as(id).isEqualTo(expected);
                JsonNode detail = graph("node?id=" + encoded(node.get("id").asText())).get("degrees");
                expected.forEach((key, count) -> assertThat(detail.get(key).asLong()).isEqualTo(count));
            }
        }

    }

    @Nested
    class SomeNodes {

        @Test
        void comeWithEveryLinkAmongThem() {
            List<String> keys = new ArrayList<>(List.of("course/c0001", "course/none", "topic/goal-setting",
                    "discipline/arabic", "teacher/t00001"));
            keys.addAll(ids(graph("expand?to=course&node=teacher/t00001")));
            JsonNode part = posted("nodes", Map.of("ids", keys));
            assertDrawable(part);
            assertThat(list(part.get("missing"))).extracting(JsonNode::asText).containsExactly("course/none");
            Set<String> expected = new TreeSet<>();
            rows("""
                    MATCH (a:Course|Topic|Discipline|Teacher)-[r]->(b:Course|Topic|Discipline|Teacher)
                    WHERE toLower(labels(a)[0]) + '/' + a.id IN $keys AND toLower(labels(b)[0]) + '/' + b.id IN $keys
                      AND NOT (type(r) = 'ENROLLED_IN' AND EXISTS { (a)-[:COMPLETED]->(b) })
                    RETURN a.id + ' ' + type(r) + ' ' + b.id AS link
                    """, Map.of("keys", keys)).forEach((row) -> expected.add(row.string("link")));
            assertThat(list(part.get("links")))
                .extracting((link) -> link.get("source").asText().replaceFirst("^\\w+/", "") + " "
                        + link.get("kind").asText() + " " + link.get("target").asText().replaceFirst("^\\w+/", ""))
                .containsExactlyInAnyOrderElementsOf(expected);
        }

        @Test
        void mayBeNoneButNotAnything() {
            assertThat(posted("nodes", Map.of("ids", List.of())).get("nodes")).isEmpty();
            assertThat(posted("nodes", Map.of()).get("nodes")).isEmpty();
            assertProblem(post("nodes", Map.of("ids", List.of("x"))), 400, "ids");
            assertThat(api.send("POST", "/api/v1/graph/nodes", "{\"ids\":").statusCode()).isEqualTo(400);
        }

        @Test
        void areKnownWithAllTheirProperties() {
            JsonNode course = graph("node?id=course/c0001");
            assertThat(course.at("/properties/description").asText()).isNotEmpty();
            assertThat(course.at("/properties/openedOn").asText()).isEqualTo("2020-07-30");
            assertThat(course.get("labels").get(0).asText()).isEqualTo("Course");
            assertProblem(api.get("/api/v1/graph/node?id=course/none"), 404, "");
            assertProblem(api.get("/api/v1/graph/node?id=element/none"), 404, "");
        }

    }

    @Nested
    class Search {

        @ParameterizedTest
        @ValueSource(strings = { "כימיה", "تحديد الأهداف", "c0001", "C000", "goal-SETTING" })
        void findsTitlesNamesAndIdsInAnyScript(String q) {
            JsonNode found = graph("search?limit=100&q=" + encoded(q));
            long expected = number("""
                    MATCH (n:Course|Topic|Discipline|Teacher|Thread)
                    WHERE toLower(n.id) CONTAINS toLower($q)
                      OR toLower(coalesce(n.title, n.name, n.label, '')) CONTAINS toLower($q)
                    RETURN count(n) AS n
                    """, Map.of("q", q));
            assertThat(found.get("total").asLong()).isGreaterThanOrEqualTo(expected).isPositive();
            assertThat(found.get("items")).isNotEmpty();
        }

        @Test
        void putsWholeMatchesFirst() {
            assertThat(graph("search?q=c0012").at("/items/0/id").asText()).isEqualTo("course/c0012");
            String title = graph("node?id=course/c0002").at("/properties/title").asText();
            assertThat(graph("search?q=" + encoded(title)).at("/items/0/label").asText()).isEqualTo(title);
        }

        @Test
        void ignoresAccentsVowelPointsAndTheOrderOfWords() {
            long plain = graph("search?q=" + encoded("תקשורת")).get("total").asLong();
            assertThat(graph("search?q=" + encoded("תִּקְשׁוֹרֶת")).get("total").asLong()).isEqualTo(plain);
            assertThat(graph("search?q=" + encoded("الاهداف تحديد")).get("total").asLong())
                .isEqualTo(graph("search?q=" + encoded("تحديد الأهداف")).get("total").asLong())
                .isPositive();
        }

        @Test
        void keepsToKindsAndLimit() {
            JsonNode found = graph("search?q=a&kinds=topic,discipline&limit=3");
            assertThat(list(found.get("items"))).hasSize(3)
                .allSatisfy((item) -> assertThat(item.get("kind").asText()).isIn("topic", "discipline"));
            assertThat(found.get("total").asInt()).isGreaterThan(3);
            assertThat(graph("search?q=zzzzzz").get("items")).isEmpty();
            assertProblem(api.get("/api/v1/graph/search?q=%20"), 400, "q");
            assertProblem(api.get("/api/v1/graph/search?q=a&kinds=school"), 400, "kinds");
            assertProblem(api.get("/api/v1/graph/search?q=a&limit=0"), 400, "limit");
        }

    }

    @Nested
    class Paths {

        private static JsonNode path(String from, String to, String more) {
            return graph("path?from=" + encoded(from) + "&to=" + encoded(to) + more);
        }

        @ParameterizedTest
        @CsvSource({ "c0001,c0002", "c0003,c0077", "c0010,c0111" })
        void areAsShortAndAsManyAsCypherSays(String from, String to) {
            Row expected = rows("""
                    MATCH (a:Course {id: $from}), (b:Course {id: $to})
                    MATCH p = ALL SHORTEST (a)-[:COVERS|IN_DISCIPLINE|BROADER]-{1,8}(b)
                    RETURN min(length(p)) AS steps, count(p) AS paths
                    """, Map.of("from", from, "to", to)).getFirst();
            JsonNode path = path("course/" + from, "course/" + to, "&via=COVERS,IN_DISCIPLINE,BROADER");
            assertThat(path.get("nodes").size() - 1).isEqualTo((int) expected.longValue("steps"));
            assertThat(path.get("alternatives").asLong()).isEqualTo(expected.longValue("paths") - 1);
            assertThat(path.get("links").size()).isGreaterThanOrEqualTo(path.get("nodes").size() - 1);
            assertThat(ids(path)).startsWith("course/" + from).endsWith("course/" + to);
            assertThat(path("course/" + from, "course/" + to, "&via=COVERS,IN_DISCIPLINE,BROADER")).isEqualTo(path);
            assertDrawable(path);
        }

        @Test
        void endAtTheirStartAndMayNotBeThere() {
            JsonNode here = path("course/c0001", "course/c0001", "");
            assertThat(ids(here)).containsExactly("course/c0001");
            JsonNode none = path("course/c0001", "teacher/t00001", "&via=BROADER");
            assertThat(none.get("nodes")).isEmpty();
            assertThat(none.get("reason").asText()).contains("8 steps", "BROADER");
            JsonNode tooFar = path("course/c0001", "course/c0002", "&maxLength=1&via=COVERS");
            assertThat(tooFar.get("nodes")).isEmpty();
        }

        @Test
        void followWhatIsKnown() {
            assertThat(path("teacher/t00001", "teacher/t00002", "").get("nodes").size()).isGreaterThan(2);
            assertProblem(api.get("/api/v1/graph/path?from=course/c0001&to=course/c0002&via=KNOWS"), 400, "via");
            assertProblem(api.get("/api/v1/graph/path?from=course/c0001&to=course/c0002&maxLength=21"), 400,
                    "maxLength");
            assertProblem(api.get("/api/v1/graph/path?from=course/c0001&to=element/4:x:1"), 400, "to");
            assertProblem(api.get("/api/v1/graph/path?from=course/none&to=course/c0001"), 404, "");
        }

    }

    @Nested
    class SideBySide {

        @Test
        void selectionsShareCoursesAndTopics() {
            List<String> pair = rows("""
                    MATCH (a:Teacher)-[:COMPLETED]->(:Course)<-[:COMPLETED]-(b:Teacher)
                    WHERE a.id < b.id
                    RETURN a.id AS a, b.id AS b
                    ORDER BY a, b
                    LIMIT 1
                    """, Map.of()).stream().flatMap((row) -> Stream.of(row.string("a"), row.string("b"))).toList();
            JsonNode part = graph("teachers?ids=" + pair.getFirst() + ",teacher/" + pair.getLast());
            assertDrawable(part);
            assertThat(list(part.get("nodes"))).filteredOn((node) -> node.get("kind").asText().equals("teacher"))
                .hasSize(2);
            assertThat(list(part.get("nodes"))).filteredOn((node) -> node.at("/attributes/takenBy").size() == 2)
                .isNotEmpty();
            for (JsonNode node : list(part.get("nodes"))) {
                if (node.get("kind").asText().equals("topic")) {
                    long covered = list(part.get("links")).stream()
                        .filter((link) -> link.get("kind").asText().equals("COVERS")
                                && link.get("target").equals(node.get("id")))
                        .count();
                    assertThat(node.at("/attributes/shared").asBoolean()).isEqualTo(covered > 1);
                }
            }
            assertThat(part.get("links")).anySatisfy((link) -> assertThat(link.get("year").isInt()).isTrue());
        }

        @Test
        void areAtMostTwelveWhoExist() {
            assertProblem(api.get("/api/v1/graph/teachers?ids=t00001,nobody"), 404, "");
            assertProblem(api.get("/api/v1/graph/teachers?ids=,"), 400, "ids");
            assertProblem(api.get("/api/v1/graph/teachers?ids=1,2,3,4,5,6,7,8,9,10,11,12,13"), 400, "ids");
        }

    }

    @Nested
    class Layout {

        @Test
        void keepsFixedNodesAndGivesTheSameBytes() throws Exception {
            String body = """
                    {"nodes": [{"id": "a", "x": 0.125, "y": -0.5, "fixed": true}, {"id": "b"}, {"id": "c", "x": 0.1, "y": null}],
                     "links": [{"source": "a", "target": "b"}, {"source": "b", "target": "c", "weight": 2.5}],
                     "algorithm": "spring", "seed": 7}
                    """;
            HttpResponse<String> first = api.send("POST", "/api/v1/graph/layout", body);
            assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
            assertThat(api.send("POST", "/api/v1/graph/layout", body).body()).isEqualTo(first.body());
            JsonNode positions = ApiClient.parse(first.body()).get("positions");
            assertThat(positions.get("a").toString()).isEqualTo("[0.125,-0.5]");
            assertThat(positions).hasSize(3);
            assertThat(ApiClient.parse(first.body()).get("seed").asInt()).isEqualTo(7);
        }

        @Test
        void ofNonsenseIsRefused() {
            assertProblem(post("layout", Map.of("algorithm", "magic", "nodes", List.of())), 400, "algorithm");
            assertProblem(post("layout", Map.of("nodes", List.of(Map.of("id", "a"), Map.of("id", "a")))), 400, "nodes");
            assertProblem(post("layout", Map.of("nodes", List.of(Map.of("x", 1)))), 400, "nodes");
            assertProblem(post("layout", Map.of("nodes", List.of(Map.of("id", "a", "fixed", true)))), 400, "nodes");
            assertProblem(post("layout", Map.of("nodes", List.of(Map.of("id", "a")), "links",
                    List.of(Map.of("source", "a", "target", "a", "weight", -1)))), 400, "links");
            ArrayNode many = JSON.createArrayNode();
            for (int at = 0; at <= 5_000; at++) {
                many.addObject().put("id", "n" + at);
            }
            assertProblem(post("layout", Map.of("nodes", many)), 400, "nodes");
            assertThat(posted("layout", Map.of()).get("positions")).isEmpty();
        }

    }

    @Nested
    class Export {

        private static ObjectNode drawn(String format, JsonNode part) {
            ObjectNode request = JSON.createObjectNode().put("format", format).put("name", "שרשורים א");
            request.set("nodes", part.get("nodes"));
            request.set("links", part.get("links"));
            return request;
        }

        @ParameterizedTest
        @CsvSource({ "graphml,application/graphml+xml,graphml", "gexf,application/gexf+xml,gexf",
                "vosviewer,application/json,json", "nodes.csv,text/csv,nodes.csv", "edges.csv,text/csv,edges.csv" })
        void isAFileOfWhatIsShown(String format, String type, String ending) {
            HttpResponse<String> file = post("export", drawn(format, graph("courses?limit=20")));
            assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
            assertThat(file.headers().firstValue("content-type").orElse("")).startsWith(type);
            assertThat(file.headers().firstValue("content-disposition").orElse("")).startsWith("attachment")
                .endsWith("filename*=UTF-8''" + encoded("שרשורים-א." + ending));
            assertThat(file.body()).contains(format.equals("edges.csv") ? "RELATED_TO" : "course/c0");
        }

        @Test
        void ofNonsenseIsRefused() {
            assertProblem(post("export", drawn("pdf", graph("courses?limit=1"))), 400, "format");
            assertProblem(post("export", Map.of("nodes", List.of())), 400, "format");
            assertProblem(
                    post("export", Map.of("format", "gexf", "links", List.of(Map.of("source", "a", "target", "b")))),
                    400, "links");
        }

        @Test
        void tooLargeIsAProblemToo() {
            HttpResponse<String> response = api.send("POST", "/api/v1/graph/export",
                    "{\"format\":\"gexf\",\"name\":\"" + "x".repeat(11_000_000) + "\"}");
            assertProblem(response, 413, "");
            assertThat(ApiClient.parse(response.body()).get("detail").asText()).isNotBlank();
        }

    }

    @ParameterizedTest
    @ValueSource(strings = { "'", "'}) DETACH DELETE n //", "\" OR 1=1", "$id", "`", "\\u0027", "../..", "%00" })
    void nothingCanBeSmuggledIn(String text) {
        long before = number("MATCH (n) RETURN count(n) AS n", Map.of());
        String evil = text.equals("%00") ? "%00" : encoded(text);
        for (String path : List.of("threads?kind=", "threads?period=", "courses?thread=", "courses?topic=",
                "courses?discipline=", "courses?language=", "courses?level=", "courses?period=", "courses?q=",
                "courses?limit=", "expand?to=teacher&node=course/", "expand?node=course/c0001&to=",
                "expand?node=course/c0001&to=teacher&after=", "expand?node=course/c0001&to=teacher&role=",
                "expand?node=course/c0001&to=teacher&" + evil + "=", "expand?to=course&node=element/",
                "node?id=course/", "node?id=element/", "search?q=", "search?q=a&kinds=",
                "path?from=course/c0001&to=course/", "path?from=course/c0001&to=course/c0002&via=", "teachers?ids=")) {
            int status = api.get("/api/v1/graph/" + path + evil).statusCode();
            assertThat(status).as(path + evil).isIn(200, 400, 404);
        }
        assertThat(post("nodes", Map.of("ids", List.of("course/" + text, "element/" + text))).statusCode())
            .isEqualTo(200);
        assertThat(number("MATCH (n) RETURN count(n) AS n", Map.of())).isEqualTo(before);
    }

}
