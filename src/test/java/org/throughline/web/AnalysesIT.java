package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.SampleServer;
import org.throughline.report.AnalysisKind;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** What analyses found, over REST, on the sample. */
class AnalysesIT {

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

    private static String headline() {
        return api.json("/api/v1/overview").at("/run/id").asText();
    }

    private static List<String> teachers(String query) {
        return list(api.json("/api/v1/teachers?" + query).get("items")).stream()
            .map((teacher) -> teacher.get("id").asText())
            .toList();
    }

    @Nested
    class Types {

        @Test
        void ofAllTeachersAddUpToThem() {
            JsonNode types = api.json("/api/v1/types");
            assertThat(types.at("/overall/n").asInt()).isEqualTo(400);
            assertThat(list(types.get("types"))).hasSize(8);
            long listed = 0;
            for (JsonNode type : list(types.get("types"))) {
                long ofType = api.json("/api/v1/teachers?limit=1&type=" + type.asText()).get("total").asLong();
                assertThat(api.json("/api/v1/coherence?limit=1&type=" + type.asText()).get("total").asLong())
                    .isEqualTo(ofType);
                JsonNode counted = types.at("/overall/counts/" + type.asText());
                assertThat(counted.isNull() || counted.asLong() == ofType).isTrue();
                listed += ofType;
            }
            assertThat(listed).isEqualTo(400);
        }

        @Test
        void byAnAttributeHideWhatIsSmall() {
            JsonNode types = api.json("/api/v1/types?by=careerStage");
            assertThat(list(types.get("groups"))).hasSizeGreaterThan(2);
            for (JsonNode group : list(types.get("groups"))) {
                for (JsonNode count : list(group.get("counts"))) {
                    assertThat(count.isNull() || count.asInt() == 0 || count.asInt() >= 5).isTrue();
                }
            }
            assertThat(api.get("/api/v1/types?by=careerStage&format=csv").body())
                .contains("careerStage,n,insufficient");
            assertThat(api.get("/api/v1/types?by=id").statusCode()).isEqualTo(400);
            assertThat(api.get("/api/v1/teachers?type=lucky").statusCode()).isEqualTo(400);
        }

        @Test
        void areComparedWithThoseUnderOtherParameters() {
            List<JsonNode> rows = list(api.json("/api/v1/types/sensitivity").get("rows"));
            assertThat(rows).hasSize(8);
            assertThat(rows.getFirst().get("main").asBoolean()).isTrue();
            assertThat(rows.getFirst().get("sameAsMain").asDouble()).isEqualTo(1);
            assertThat(rows)
                .extracting((row) -> row.get("alpha").asText() + " " + row.get("similarity").asText() + " "
                        + row.get("variant").asText())
                .containsExactlyInAnyOrder("0.05 pathsim completed", "0.1 pathsim completed", "0.05 cosine completed",
                        "0.1 cosine completed", "0.05 pathsim elective", "0.1 pathsim elective", "0.05 cosine elective",
                        "0.1 cosine elective");
            assertThat(api.get("/api/v1/types/sensitivity?format=csv").body()).contains("sameAsMain");
        }

        @Test
        void ofAYearAreThereWhenItWasAnalysed() {
            SampleServer.get().analyse(AnalysisKind.COHERENCE, Map.of("period", "2022"));
            JsonNode years = api.json("/api/v1/types/years");
            assertThat(list(years.get("available"))).extracting(JsonNode::asText).contains("2022");
            assertThat(list(years.get("items"))).extracting((year) -> year.get("period").asText()).contains("2022");
        }

    }

    @Nested
    class Comparison {

        @Test
        void ofARunWithItselfIsPerfect() {
            String run = headline();
            JsonNode compared = api.json("/api/v1/runs/compare?a=" + run + "&b=" + run);
            assertThat(compared.get("differences")).isEmpty();
            assertThat(compared.get("teachers").asInt()).isEqualTo(400);
            assertThat(compared.at("/types/kappa").asDouble()).isEqualTo(1);
            for (JsonNode measure : list(compared.get("measures"))) {
                assertThat(measure.get("meanDifference").asDouble()).isZero();
            }
        }

        @Test
        void ofTwoVariantsNamesTheDifference() {
            String other = SampleServer.get().analyse(AnalysisKind.COHERENCE, Map.of("variant", "elective")).id();
            JsonNode compared = api.json("/api/v1/runs/compare?a=" + headline() + "&b=" + other);
            assertThat(list(compared.get("differences"))).extracting(JsonNode::asText).containsExactly("variant");
            assertThat(compared.at("/types/agreement").asDouble()).isBetween(0.5, 1.0);
            assertThat(list(compared.get("measures"))).extracting((measure) -> measure.get("measure").asText())
                .contains("thematicCoherence", "bridging", "thematicCoherenceZ");
        }

        @Test
        void isRefusedForWhatIsNoCoherenceRun() {
            String threads = api.json("/api/v1/threads").at("/run/id").asText();
            assertThat(api.get("/api/v1/runs/compare?a=" + headline() + "&b=" + threads).statusCode()).isEqualTo(400);
            assertThat(api.get("/api/v1/runs/compare?a=" + headline() + "&b=none").statusCode()).isEqualTo(404);
        }

    }

    @Nested
    class Threads {

        @Test
        void holdEveryCourseWithTopicsOnce() {
            JsonNode threads = api.json("/api/v1/threads");
            int courses = 0;
            List<String> labels = new ArrayList<>();
            for (JsonNode thread : list(threads.get("items"))) {
                JsonNode detail = api.json("/api/v1/threads/" + thread.get("id").asText());
                assertThat(detail.get("courses")).hasSize(thread.get("size").asInt());
                courses += thread.get("size").asInt();
                labels.add(thread.get("label").asText());
            }
            assertThat(courses).isEqualTo(115);
            assertThat(labels).doesNotHaveDuplicates();
            assertThat(threads.at("/quality/modularity").asDouble()).isGreaterThan(0.5);
            assertThat(threads.at("/quality/shareOfBest").asDouble()).isGreaterThan(0);
            assertThat(list(threads.get("scan"))).hasSize(8);
        }

        @Test
        void areFollowedThroughTheYears() {
            JsonNode timeline = api.json("/api/v1/threads").get("timeline");
            assertThat(list(timeline.get("years"))).extracting(JsonNode::asText)
                .containsExactly("2020", "2021", "2022", "2023", "2024");
            assertThat(list(timeline.get("events"))).isNotEmpty();
            assertThat(api.get("/api/v1/threads/dynamic").body()).startsWith("DGS004").contains("st 2022");
        }

        @Test
        void ofAnUnknownKindAreRefused() {
            assertThat(api.get("/api/v1/threads?kind=magic").statusCode()).isEqualTo(400);
            assertThat(api.get("/api/v1/threads/none/1").statusCode()).isEqualTo(404);
        }

    }

    @Nested
    class OneTeacher {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Test
        void isComparedWithChanceAsTheRunDid() {
            String teacher = teachers("sort=courses&order=desc&limit=1").getFirst();
            JsonNode report = api.json("/api/v1/teachers/" + teacher + "/coherence");
            JsonNode row = list(api.json("/api/v1/coherence?limit=1000").get("items")).stream()
                .filter((candidate) -> candidate.get("teacher").asText().equals(teacher))
                .findFirst()
                .orElseThrow();
            assertThat(report.get("run").asText()).isEqualTo(headline());
            JsonNode chance = report.at("/facets/thematic/chance");
            assertThat(chance.get("z").asDouble()).isEqualTo(row.get("thematicCoherenceZ").asDouble());
            assertThat(chance.get("q").asDouble()).isEqualTo(row.get("thematicCoherenceQ").asDouble());
            assertThat(list(chance.at("/histogram/counts")).stream().mapToInt(JsonNode::asInt).sum()).isEqualTo(1999);
            assertThat(report.at("/type/type").asText()).isEqualTo(row.get("type").asText());
        }

        @Test
        void isComparedOnTheSpotUnderOtherParameters() {
            String teacher = teachers("sort=courses&order=desc&limit=1").getFirst();
            JsonNode report = api
                .json("/api/v1/teachers/" + teacher + "/coherence?nullModel=fixed-row-by-popularity&draws=499&seed=5");
            assertThat(report.get("run").isNull()).isTrue();
            assertThat(report.at("/facets/thematic/chance/draws").asInt()).isEqualTo(499);
            assertThat(report.at("/facets/thematic/chance/q").isNull()).isTrue();
            JsonNode shuffled = api.json("/api/v1/teachers/" + teacher + "/coherence?nullModel=curveball&draws=99");
            assertThat(shuffled.at("/facets/thematic/chance").isNull()).isTrue();
            assertThat(shuffled.at("/type/type").isNull()).isTrue();
        }

        @Test
        void gainsWhatIsPromised() {
            String teacher = teachers("sort=courses&order=desc&limit=1").getFirst();
            JsonNode thematic = api.json("/api/v1/teachers/" + teacher + "/coherence").at("/facets/thematic");
            for (JsonNode course : list(thematic.get("whatIf"))) {
                assertThat(course.get("coherence").asDouble() - course.get("gain").asDouble())
                    .isEqualTo(thematic.get("meanLinkage").asDouble(), within(1e-12));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = { "", "similarity=cosine", "similarity=wu-palmer", "variant=elective&period=2022" })
        void showsTheCypherThatReturnsEachNumber(String query) {
            for (String teacher : teachers("sort=courses&order=desc&limit=2")) {
                JsonNode report = api.json("/api/v1/teachers/" + teacher + "/coherence?" + query);
                Map<String, @Nullable Double> numbers = numbers(report);
                assertThat(numbers).hasSizeGreaterThan(20);
                numbers.forEach((name, value) -> {
                    JsonNode cypher = report.get("cypher").get(name);
                    assertThat(cypher).as(name).isNotNull();
                    assertThat(values(cypher)).as(teacher + " " + name).anyMatch((found) -> equal(found, value));
                });
            }
        }

        private Map<String, @Nullable Double> numbers(JsonNode report) {
            Map<String, @Nullable Double> numbers = new LinkedHashMap<>();
            for (String facet : List.of("thematic", "disciplinary")) {
                JsonNode of = report.get("facets").get(facet);
                put(numbers, facet + "Coherence", of.get("meanLinkage"));
                put(numbers, facet + "CoherenceSe", of.get("standardError"));
                put(numbers, facet + "CoherenceLow", of.get("low"));
                put(numbers, facet + "CoherenceHigh", of.get("high"));
                put(numbers, facet + "LargestThread", of.get("largestThread"));
                put(numbers, facet + "LinkedShare", of.get("linkedShare"));
                put(numbers, facet + "LargestComponent", of.get("largestComponent"));
                put(numbers, facet + "Concentration", of.get("concentration"));
                put(numbers, facet + "Diversity", of.get("diversity"));
                put(numbers, facet + "EffectiveCategories", of.get("effectiveCategories"));
                put(numbers, facet + "Drift", of.get("drift"));
                put(numbers, facet + "Courses", of.get("categorisedCourses"));
                put(numbers, facet + "CoherenceNullMean", of.at("/chance/mean"));
                put(numbers, facet + "CoherenceNullSd", of.at("/chance/sd"));
                put(numbers, facet + "CoherenceZ", of.at("/chance/z"));
            }
            put(numbers, "fit", report.at("/fit/value"));
            put(numbers, "bridging", report.at("/bridging/value"));
            put(numbers, "communityConcentration", report.at("/threads/concentration"));
            put(numbers, "threads", report.at("/threads/count"));
            return numbers;
        }

        private void put(Map<String, @Nullable Double> numbers, String name, JsonNode value) {
            numbers.put(name, (value.isNull() || value.isMissingNode()) ? null : Double.valueOf(value.asDouble()));
        }

        private List<@Nullable Object> values(JsonNode cypher) {
            Database database = SampleServer.get().bean(Database.class);
            Map<String, Object> parameters = JSON.convertValue(cypher.get("parameters"),
                    new TypeReference<Map<String, Object>>() {
                    });
            List<Row> rows = database.list(TestDatabase.query(Access.READ, cypher.get("query").asText()), parameters);
            List<@Nullable Object> values = new ArrayList<>();
            rows.forEach((row) -> values.addAll(row.values().values()));
            return values;
        }

        private boolean equal(@Nullable Object found, @Nullable Double value) {
            if (value == null || found == null) {
                return Objects.equals(found, value);
            }
            return found instanceof Number number && Math.abs(number.doubleValue() - value) < 1e-9;
        }

    }

    @Test
    void theParametersOfTheAnalysesAreDescribed() {
        JsonNode parameters = api.json("/api/v1/parameters");
        assertThat(list(parameters.get("coherence"))).extracting((parameter) -> parameter.get("name").asText())
            .contains("variant", "nullModel", "pool", "alpha");
        assertThat(list(parameters.get("threads"))).extracting((parameter) -> parameter.get("name").asText())
            .contains("kind", "resolution", "seeds");
    }

}
