package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.SampleServer;
import org.throughline.report.AnalysisKind;
import org.throughline.report.SavedQueries;
import org.throughline.report.SavedQueries.SavedQuery;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** REST over HTTP, on the sample. */
class ApiIT {

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(SampleServer.uri());
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }

    private static List<String> ids(JsonNode page) {
        return list(page.get("items")).stream().map((item) -> item.get("id").asText()).toList();
    }

    private static String mostCoherent() {
        return api.json("/api/v1/teachers?sort=thematicCoherence&order=desc&limit=1").at("/items/0/id").asText();
    }

    @Nested
    class TheOverview {

        @Test
        void countsWhatTheSampleHolds() {
            JsonNode counts = api.json("/api/v1/overview").get("counts");
            assertThat(counts.get("teachers").asInt()).isEqualTo(400);
            assertThat(counts.get("courses").asInt()).isEqualTo(120);
            assertThat(counts.get("enrolments").asInt()).isEqualTo(2162);
            assertThat(counts.get("completions").asInt()).isEqualTo(1888);
        }

        @Test
        void everyTeacherIsInABinOrUndefined() {
            JsonNode overview = api.json("/api/v1/overview");
            for (String facet : List.of("thematic", "disciplinary")) {
                JsonNode distribution = overview.get("coherence").get(facet);
                int inBins = list(distribution.get("bins")).stream().mapToInt((bin) -> bin.get("count").asInt()).sum();
                assertThat(inBins).isEqualTo(distribution.get("n").asInt());
                assertThat(inBins + distribution.get("undefined").asInt()).isEqualTo(400);
            }
        }

        @Test
        void everyFigureIsTheTotalOfTheListBehindIt() {
            Coverage.assertTotals(api);
        }

        @Test
        void chanceIsTheAverageOfTheNullDistributionsOfTheTeachers() {
            JsonNode coherence = api.json("/api/v1/overview").get("coherence");
            JsonNode rows = api.json("/api/v1/coherence?limit=1000").get("items");
            for (String facet : List.of("thematic", "disciplinary")) {
                JsonNode chance = coherence.get(facet).get("chance");
                List<Double> means = list(rows).stream()
                    .map((row) -> row.get(facet + "CoherenceNullMean"))
                    .filter((mean) -> !mean.isNull())
                    .map(JsonNode::asDouble)
                    .toList();
                assertThat(chance.get("n").asInt()).isEqualTo(means.size());
                List<Double> shares = list(chance.get("counts")).stream().map(JsonNode::asDouble).toList();
                assertThat(shares).hasSize(20);
                assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
                double centre = IntStream.range(0, 20).mapToDouble((bin) -> shares.get(bin) * (bin + 0.5) / 20).sum();
                double mean = means.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
                // a value lies at most half a bin from the middle of its bin
                assertThat(centre).isCloseTo(mean, within(0.025));
            }
        }

        @Test
        void namesTheRunBehindTheFigures() {
            JsonNode run = api.json("/api/v1/overview").get("run");
            assertThat(run.get("status").asText()).isEqualTo("finished");
            assertThat(run.at("/parameters/variant").asText()).isEqualTo("completed");
            assertThat(run.get("inputHash").asText()).matches("[0-9a-f]{64}");
        }

    }

    @Nested
    class Teachers {

        @Test
        void arePagedWithoutGapOrRepetition() {
            List<String> seen = new ArrayList<>();
            String after = "";
            int pages = 0;
            do {
                JsonNode page = api.json("/api/v1/teachers?limit=150" + after);
                assertThat(page.get("total").asInt()).isEqualTo(400);
                seen.addAll(ids(page));
                after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
                pages++;
            }
            while (after != null);
            assertThat(pages).isEqualTo(3);
            assertThat(seen).hasSize(400).doesNotHaveDuplicates().isSorted();
        }

        @ParameterizedTest
        @CsvSource({ "thematicCoherence,asc", "thematicCoherence,desc", "courses,desc", "fit,asc" })
        void areSortedWithUndefinedValuesLast(String sort, String order) {
            List<JsonNode> values = list(
                    api.json("/api/v1/teachers?limit=400&sort=" + sort + "&order=" + order).get("items"))
                .stream()
                .map((teacher) -> teacher.get(sort))
                .toList();
            List<Double> defined = values.stream()
                .takeWhile((value) -> !value.isNull())
                .map(JsonNode::asDouble)
                .toList();
            assertThat(values.subList(defined.size(), values.size())).allMatch(JsonNode::isNull);
            List<Double> ascending = order.equals("asc") ? defined : defined.reversed();
            assertThat(ascending).isSorted().isNotEmpty();
        }

        @Test
        void areFilteredByTheirAttributes() {
            JsonNode page = api.json("/api/v1/teachers?careerStage=novice&language=ar&limit=400");
            assertThat(list(page.get("items"))).isNotEmpty().allSatisfy((teacher) -> {
                assertThat(teacher.get("careerStage").asText()).isEqualTo("novice");
                assertThat(teacher.get("language").asText()).isEqualTo("ar");
            });
            assertThat(page.get("total").asInt()).isEqualTo(page.get("items").size());
        }

        @Test
        void areFilteredByWhatTheyTeach() {
            JsonNode page = api.json("/api/v1/teachers?discipline=chemistry&limit=400");
            assertThat(list(page.get("items"))).isNotEmpty()
                .allSatisfy((teacher) -> assertThat(teacher.get("disciplines").findValuesAsText("id"))
                    .contains("chemistry"));
        }

        @Test
        void areFoundByAPartOfThePseudonym() {
            assertThat(ids(api.json("/api/v1/teachers?q=T0040"))).containsExactly("t00400");
        }

        @Test
        void oneComesWithItsCourses() {
            JsonNode teacher = api.json("/api/v1/teachers/t00001");
            assertThat(teacher.get("role").asText()).isEqualTo("coordinator");
            assertThat(teacher.get("seniorityYears").asDouble()).isEqualTo(25);
            List<JsonNode> selection = list(teacher.get("selection"));
            assertThat(selection.stream().filter((course) -> course.get("completed").asBoolean()))
                .hasSize(teacher.get("courses").asInt());
            assertThat(selection.getFirst().get("enrolledAt").asText()).isEqualTo("2021-03-11");
            assertThat(selection).allMatch((course) -> !course.get("title").asText().isEmpty());
        }

        @Test
        void whomNobodyKnowsAreNotFound() {
            HttpResponse<String> response = api.get("/api/v1/teachers/nobody");
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(ApiClient.parse(response.body()).get("detail").asText())
                .isEqualTo("There is no teacher 'nobody'.");
        }

    }

    @Nested
    class TheCoherenceOfATeacher {

        @Test
        void isWhatTheRunFound() {
            String teacher = mostCoherent();
            JsonNode listed = api.json("/api/v1/teachers/" + teacher);
            JsonNode computed = api.json("/api/v1/teachers/" + teacher + "/coherence");
            assertThat(computed.at("/facets/thematic/meanLinkage")).isEqualTo(listed.get("thematicCoherence"));
            assertThat(computed.at("/facets/disciplinary/meanLinkage")).isEqualTo(listed.get("disciplinaryCoherence"));
            assertThat(computed.at("/fit/value")).isEqualTo(listed.get("fit"));
        }

        @Test
        void isExplainedDownToTheSharedCategories() {
            JsonNode facet = api.json("/api/v1/teachers/" + mostCoherent() + "/coherence").at("/facets/thematic");
            int m = facet.get("categorisedCourses").asInt();
            List<JsonNode> pairs = list(facet.get("pairs"));
            assertThat(pairs).hasSize(m * (m - 1) / 2);
            double sum = 0;
            double shares = 0;
            for (JsonNode pair : pairs) {
                double parts = list(pair.get("shared")).stream()
                    .mapToDouble((shared) -> shared.get("contribution").asDouble())
                    .sum();
                assertThat(parts).isCloseTo(pair.get("similarity").asDouble(), within(1e-12));
                sum += pair.get("similarity").asDouble();
                shares += pair.get("share").asDouble();
            }
            assertThat(sum / pairs.size()).isCloseTo(facet.get("meanLinkage").asDouble(), within(1e-12));
            assertThat(shares).isCloseTo(1, within(1e-12));
            assertThat(facet.at("/largestThreadCategory/name").asText()).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({ "thematic,all", "disciplinary,all", "thematic,2022", "disciplinary,2023" })
        void comesWithTheCypherThatReturnsTheSamePairs(String facet, String period) {
            JsonNode report = api.json("/api/v1/teachers/t00001/coherence?variant=enrolled&period=" + period)
                .at("/facets/" + facet);
            Map<String, @Nullable Object> parameters = new HashMap<>();
            report.at("/cypher/parameters")
                .properties()
                .forEach((entry) -> parameters.put(entry.getKey(), entry.getValue().isNull() ? null
                        : entry.getValue().isNumber() ? entry.getValue().asDouble() : entry.getValue().asText()));
            List<Row> rows = SampleServer.get()
                .bean(Database.class)
                .list(TestDatabase.query(Access.READ, report.at("/cypher/query").asText()), parameters);
            Map<String, Double> byCypher = new HashMap<>();
            rows.stream()
                .filter((row) -> row.get("category") != null)
                .forEach((row) -> byCypher.merge(row.string("first") + " " + row.string("second"),
                        row.doubleValue("part"), Double::sum));
            Map<String, Double> byRest = new HashMap<>();
            list(report.get("pairs")).stream()
                .filter((pair) -> pair.get("similarity").asDouble() > 0)
                .forEach((pair) -> byRest.put(pair.get("a").asText() + " " + pair.get("b").asText(),
                        pair.get("similarity").asDouble()));
            assertThat(byCypher).hasSameSizeAs(byRest);
            byRest.forEach(
                    (pair, similarity) -> assertThat(byCypher.get(pair)).as(pair).isCloseTo(similarity, within(1e-9)));
        }

        @Test
        void saysWhyItIsUndefined() {
            String alone = list(
                    api.json("/api/v1/coherence?measure=thematicCoherence&value=undefined&limit=1").get("items"))
                .getFirst()
                .get("teacher")
                .asText();
            JsonNode facet = api.json("/api/v1/teachers/" + alone + "/coherence").at("/facets/thematic");
            assertThat(facet.get("meanLinkage").isNull()).isTrue();
            assertThat(facet.get("undefinedBecause").asText()).isNotEmpty();
        }

        @Test
        void isDrawnInTheSamePlaceEachTime() {
            String path = "/api/v1/teachers/" + mostCoherent() + "/graph";
            JsonNode graph = api.json(path);
            assertThat(api.json(path)).isEqualTo(graph);
            List<String> ids = graph.get("nodes").findValuesAsText("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(graph.get("links").findValuesAsText("source")).isSubsetOf(ids);
            assertThat(graph.get("links").findValuesAsText("target")).isSubsetOf(ids);
            assertThat(list(graph.get("nodes"))).allSatisfy((node) -> {
                assertThat(node.get("x").asDouble()).isBetween(-1.0, 1.0);
                assertThat(node.get("y").asDouble()).isBetween(-1.0, 1.0);
            }).anyMatch((node) -> node.get("shared").asBoolean());
        }

    }

    @Nested
    class TheListOfCoherence {

        @Test
        void holdsEveryTeacherAsCsv() {
            HttpResponse<String> response = api.get("/api/v1/coherence", "Accept", "text/csv");
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
            assertThat(response.headers().firstValue("content-disposition").orElse("")).contains("coherence.csv");
            List<String> lines = response.body().lines().toList();
            assertThat(lines).hasSize(401);
            assertThat(lines.getFirst()).startsWith("teacher,run,period,variant,type,lowPower,courses,thematicCourses");
            assertThat(api.get("/api/v1/coherence?format=csv").body()).isEqualTo(response.body());
        }

        @Test
        void isWholeHoweverManyAskAtATime() {
            String whole = api.get("/api/v1/coherence?format=csv").body();
            List<String> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj((i) -> api.get("/api/v1/coherence?format=csv").body())
                .toList();
            assertThat(answers).allMatch(whole::equals);
        }

        @Test
        void isAPageOfItsOwnAsHtml() {
            HttpResponse<String> response = api.get("/api/v1/coherence?format=html&value=undefined");
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/html");
            assertThat(response.body()).startsWith("<!doctype html>")
                .contains("<th scope=\"col\">teacher</th>")
                .doesNotContain("<script");
        }

        @Test
        void isFilteredByTheKindOfValue() {
            int all = api.json("/api/v1/coherence?limit=1").get("total").asInt();
            int defined = api.json("/api/v1/coherence?limit=1&value=defined").get("total").asInt();
            int undefined = api.json("/api/v1/coherence?limit=1&value=undefined").get("total").asInt();
            assertThat(all).isEqualTo(400).isEqualTo(defined + undefined);
            assertThat(undefined).isPositive();
            JsonNode high = api.json("/api/v1/coherence?limit=400&measure=disciplinaryCoherence&min=0.5&max=0.9");
            assertThat(list(high.get("items"))).isNotEmpty()
                .allSatisfy((row) -> assertThat(row.get("disciplinaryCoherence").asDouble()).isBetween(0.5, 0.9));
        }

        @Test
        void keepsUndefinedValuesNull() {
            JsonNode row = api.json("/api/v1/coherence?limit=1&value=undefined").at("/items/0");
            assertThat(row.has("thematicCoherence")).isTrue();
            assertThat(row.get("thematicCoherence").isNull()).isTrue();
        }

    }

    @Nested
    class Summaries {

        @Test
        void agreeWithTheListTheySumUp() {
            JsonNode summary = api.json("/api/v1/summary?by=sector&measure=thematicCoherence");
            Map<String, List<Double>> bySector = new HashMap<>();
            Map<String, Double> values = new HashMap<>();
            list(api.json("/api/v1/coherence?limit=400&value=defined").get("items"))
                .forEach((row) -> values.put(row.get("teacher").asText(), row.get("thematicCoherence").asDouble()));
            list(api.json("/api/v1/teachers?limit=400").get("items")).forEach((teacher) -> {
                Double value = values.get(teacher.get("id").asText());
                if (value != null) {
                    bySector.computeIfAbsent(teacher.get("sector").asText(), (key) -> new ArrayList<>()).add(value);
                }
            });
            assertThat(summary.get("groups")).hasSameSizeAs(bySector.keySet());
            for (JsonNode group : summary.get("groups")) {
                List<Double> sample = bySector.getOrDefault(group.get("value").asText(), List.of());
                assertThat(group.get("n").asInt()).isEqualTo(sample.size());
                assertThat(group.get("mean").asDouble())
                    .isCloseTo(sample.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), within(1e-12));
            }
        }

        @Test
        void suppressSmallGroups() {
            JsonNode summary = api.json("/api/v1/summary?by=seniorityYears");
            List<JsonNode> suppressed = list(summary.get("groups")).stream()
                .filter((group) -> group.get("suppressed").asBoolean())
                .toList();
            assertThat(suppressed).hasSizeGreaterThan(1).allMatch((group) -> group.get("n").isNull());
            assertThat(list(summary.get("groups"))).filteredOn((group) -> !group.get("suppressed").asBoolean())
                .allMatch((group) -> group.get("n").asInt() + group.get("undefined").asInt() >= 5);
        }

        @Test
        void comeAsCsvToo() {
            assertThat(api.get("/api/v1/summary?by=role&format=csv").body().lines()).first()
                .isEqualTo("role,n,undefined,mean,sd,min,q1,median,q3,max,suppressed");
        }

        @Test
        void sayWhichAttributesThereAre() {
            HttpResponse<String> response = api.get("/api/v1/summary?by=shoeSize");
            assertThat(response.statusCode()).isEqualTo(400);
            JsonNode problem = ApiClient.parse(response.body());
            assertThat(problem.get("parameter").asText()).isEqualTo("by");
            assertThat(problem.get("detail").asText()).contains("careerStage", "sector").doesNotContain("coherenceRun");
        }

    }

    @Nested
    class Runs {

        @Test
        void areStartedFollowedAndDeleted() {
            HttpResponse<String> started = api.send("POST", "/api/v1/runs",
                    "{\"kind\":\"coherence\",\"parameters\":{\"variant\":\"enrolled\",\"period\":\"2022\"}}");
            assertThat(started.statusCode()).isEqualTo(202);
            String location = started.headers().firstValue("location").orElseThrow();
            assertThat(location).matches("/api/v1/runs/coherence-[0-9a-f]{12}");
            List<String> events = api.get(location + "/events").body().lines().toList();
            assertThat(events).contains("event: finished");
            assertThat(events.stream().filter((line) -> line.startsWith("data: ")).toList().getLast())
                .contains("\"status\":\"finished\"");
            String id = location.substring(location.lastIndexOf('/') + 1);
            JsonNode results = api.json("/api/v1/coherence?run=" + id + "&limit=400");
            assertThat(results.get("total").asInt()).isEqualTo(400);
            assertThat(results.findValuesAsText("variant")).containsOnly("enrolled");
            assertThat(results.findValuesAsText("period")).containsOnly("2022");
            assertThat(api.json("/api/v1/runs").findValuesAsText("id")).contains(id);
            String again = api
                .send("POST", "/api/v1/runs", "{\"parameters\":{\"variant\":\"enrolled\",\"period\":\"2022\"}}")
                .body();
            assertThat(ApiClient.parse(again).get("id").asText()).isEqualTo(id);
            api.get(location + "/events");
            assertThat(api.json("/api/v1/coherence?run=" + id + "&limit=400")).isEqualTo(results);
            assertThat(api.send("DELETE", location, "").statusCode()).isEqualTo(202);
            assertThat(api.get(location).statusCode()).isEqualTo(404);
            assertThat(api.json("/api/v1/overview").get("run").isNull()).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"parameters":{"variant":"attended"}}  | variant
                {"parameters":{"period":"last year"}}  | period
                {"parameters":{"decay":2}}             | decay
                {"parameters":{"decay":"much"}}        | decay
                {"parameters":{"yearStart":13}}        | yearStart
                {"parameters":{"similarity":"taste"}}  | similarity
                {"parameters":{"alpha":1.05}}          | alpha
                {"parameters":{"colour":"red"}}        | colour
                {"kind":"astrology"}                   | kind
                """)
        void withParametersThatHaveNoSenseAreRefused(String body, String parameter) {
            HttpResponse<String> response = api.send("POST", "/api/v1/runs", body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(ApiClient.parse(response.body()).get("parameter").asText()).isEqualTo(parameter);
        }

        @Test
        void ofAnImportCannotBeDeleted() {
            String id = list(api.json("/api/v1/runs").get("items")).stream()
                .filter((run) -> run.get("kind").asText().equals("import"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
            assertThat(api.send("DELETE", "/api/v1/runs/" + id, "").statusCode()).isEqualTo(400);
        }

    }

    @Nested
    class Queries {

        static Stream<String> names() {
            return SampleServer.get().bean(SavedQueries.class).list().stream().map(SavedQuery::name);
        }

        /** Some questions compare runs. */
        @BeforeAll
        static void analyseOtherSelectionsToo() {
            SampleServer.get().analyse(AnalysisKind.COHERENCE, Map.of("variant", "elective"));
            SampleServer.get().analyse(AnalysisKind.COHERENCE, Map.of("period", "2022"));
        }

        @ParameterizedTest
        @MethodSource("names")
        void answerOnTheSample(String name) {
            JsonNode query = api.json("/api/v1/queries/" + name);
            StringBuilder path = new StringBuilder("/api/v1/queries/" + name + "/rows?");
            for (JsonNode parameter : query.get("parameters")) {
                if (parameter.get("defaultValue").isNull()) {
                    path.append(parameter.get("name").asText()).append('=').append(value(name, parameter)).append('&');
                }
            }
            JsonNode answer = api.json(path.toString());
            assertThat(answer.get("columns")).hasSameSizeAs(query.get("columns"));
            assertThat(list(answer.get("rows"))).isNotEmpty()
                .allMatch((row) -> row.size() == query.get("columns").size());
            assertThat(answer.get("answer").asText()).isNotEmpty().doesNotContain("{", "}");
        }

        private static String value(String query, JsonNode parameter) {
            String name = parameter.get("name").asText();
            if (query.equals("compare-runs")) {
                return api.json("/api/v1/overview").at("/run/id").asText();
            }
            return switch (name) {
                case "teacher" -> mostCoherent();
                case "from" -> "c0001";
                case "to" -> "c0002";
                default -> throw new IllegalStateException("no value for " + name);
            };
        }

        @Test
        void nameTheParameterThatIsMissing() {
            HttpResponse<String> response = api.get("/api/v1/queries/selection-of-teacher/rows");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(ApiClient.parse(response.body()).get("parameter").asText()).isEqualTo("teacher");
        }

        @Test
        void takeValuesOnlyAsParameters() {
            String sly = "x%27%7D)%20DETACH%20DELETE%20t%20//";
            JsonNode answer = api.json("/api/v1/queries/selection-of-teacher/rows?teacher=" + sly);
            assertThat(answer.get("rows")).isEmpty();
            assertThat(api.json("/api/v1/overview").at("/counts/teachers").asInt()).isEqualTo(400);
        }

        @ParameterizedTest
        @CsvSource({ "limit=many,limit", "limit=0,limit", "limit=10001,limit", "colour=red,colour" })
        void refuseValuesThatHaveNoSense(String parameter, String name) {
            HttpResponse<String> response = api.get("/api/v1/queries/most-coherent-teachers/rows?" + parameter);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(ApiClient.parse(response.body()).get("parameter").asText()).isEqualTo(name);
        }

        @Test
        void comeAsCsvToo() {
            assertThat(api.get("/api/v1/queries/popular-courses/rows?format=csv&limit=3").body().lines()).hasSize(4)
                .first()
                .isEqualTo("course,title,enrolled,completed,share");
        }

    }

    @Nested
    class Errors {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                /api/v1/nowhere                              | 404 | nothing at /api/v1/nowhere
                /api/v1/teachers?limit=abc                   | 400 | limit
                /api/v1/teachers?limit=1001                  | 400 | limit must be from 1 to 1000
                /api/v1/teachers?sort=shoeSize               | 400 | sort must be one of id
                /api/v1/teachers?order=up                    | 400 | order must be asc or desc
                /api/v1/teachers?after=zzz                   | 400 | after must be
                /api/v1/coherence?measure=luck               | 400 | measure must be one of
                /api/v1/coherence?value=some                 | 400 | value must be any, defined or undefined
                /api/v1/coherence?min=0.5&max=0.1            | 400 | min is greater than max
                /api/v1/coherence?format=pdf                 | 400 | format must be json, csv or html
                /api/v1/coherence?run=none                   | 404 | There is no run 'none'
                /api/v1/runs/none/events                     | 404 | There is no run 'none'
                /api/v1/queries/none                         | 404 | There is no saved query 'none'
                /api/v1/teachers/t00001/coherence?period=x   | 400 | A period is 'all' or the year
                /api/v1/teachers/t00001/coherence?decay=-1   | 400 | decay must be between 0 and 1
                """)
        void areProblemDocuments(String path, int status, String detail) {
            HttpResponse<String> response = api.get(path);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            JsonNode problem = ApiClient.parse(response.body());
            assertThat(problem.get("detail").asText()).contains(detail);
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(path).startsWith(problem.get("instance").asText());
        }

        @Test
        void ofABodyThatIsNotJsonAreProblemDocuments() {
            HttpResponse<String> response = api.send("POST", "/api/v1/runs", "{oops");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        }

    }

    @Nested
    class Safety {

        @Test
        void aPageOfAnotherSiteMayNotStartARun() {
            HttpResponse<String> response = api.send("POST", "/api/v1/runs", "{}", "Origin", "https://evil.example");
            assertThat(response.statusCode()).isEqualTo(403);
        }

        @Test
        void aNameThatLeadsHereFromElsewhereIsRefused() throws IOException {
            URI server = SampleServer.uri();
            try (Socket socket = new Socket(server.getHost(), server.getPort())) {
                socket.getOutputStream()
                    .write("GET /api/v1/overview HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("counts");
            }
        }

        @Test
        void pagesMayLoadNothingFromElsewhere() {
            assertThat(api.get("/").headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        }

        @ParameterizedTest
        @CsvSource({ "/../application.yml", "/%2e%2e/application.yml", "/swagger-ui/..%2f..%2flogback.xml",
                "/openapi/../../application.yml" })
        void filesOutsideThePagesAreNotServed(String path) throws IOException {
            URI server = SampleServer.uri();
            try (Socket socket = new Socket(server.getHost(), server.getPort())) {
                socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).doesNotContain("200 OK").doesNotContain("throughline:");
            }
        }

    }

    @Nested
    class Operations {

        @Test
        void healthIncludesTheDatabase() {
            JsonNode health = api.json("/health");
            assertThat(health.get("status").asText()).isEqualTo("UP");
            assertThat(health.at("/details/database/status").asText()).isEqualTo("UP");
        }

        @Test
        void metricsAreThereForPrometheus() {
            assertThat(api.get("/prometheus").body()).contains("# TYPE jvm_memory_used_bytes gauge");
        }

        @Test
        void theDocumentDescribesEveryAddress() {
            String document = api.get("/openapi/throughline.yml").body();
            assertThat(document).contains("/api/v1/overview:", "/api/v1/schema:", "/api/v1/teachers:",
                    "/api/v1/teachers/{id}:", "/api/v1/teachers/{id}/coherence:", "/api/v1/teachers/{id}/graph:",
                    "/api/v1/coherence:", "/api/v1/summary:", "/api/v1/runs:", "/api/v1/runs/{id}/events:",
                    "/api/v1/queries/{name}/rows:");
        }

        @Test
        void thePageToTryItIsThereWithAllItsFiles() {
            assertThat(api.get("/api").statusCode()).isEqualTo(303);
            assertThat(api.get("/api.html").body()).contains("swagger-ui-bundle.js");
            assertThat(api.get("/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
            assertThat(api.get("/swagger-ui/swagger-ui.css").statusCode()).isEqualTo(200);
        }

        @Test
        void theSchemaIsThatOfTheGraph() {
            JsonNode schema = api.json("/api/v1/schema");
            assertThat(schema.get("labels").findValuesAsText("label")).contains("Teacher", "Course", "Topic",
                    "Discipline", "Coherence", "Run");
            assertThat(list(schema.get("relationships"))).anySatisfy((relationship) -> {
                assertThat(relationship.get("type").asText()).isEqualTo("COMPLETED");
                assertThat(relationship.get("from").asText()).isEqualTo("Teacher");
                assertThat(relationship.get("to").asText()).isEqualTo("Course");
                assertThat(relationship.get("count").asInt()).isEqualTo(1888);
            });
            assertThat(schema.get("constraints")).hasSizeGreaterThanOrEqualTo(7);
        }

    }

}
