package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.SampleServer;

/** Engagement over REST, on the sample. */
class EngagementApiIT {

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(SampleServer.uri());
    }

    private static String mostEngaged() {
        return api.json("/api/v1/teachers?sort=engagement&order=desc&limit=1").at("/items/0/id").asText();
    }

    private static long total(String list) {
        return api.json(list + "&limit=1").get("total").asLong();
    }

    @Test
    void theCohortSaysWhatTheLogsCoverAndHowFarItCanBeTrusted() {
        JsonNode cohort = api.json("/api/v1/engagement");
        assertThat(cohort.get("zone").asText()).isEqualTo("Asia/Jerusalem");
        JsonNode coverage = cohort.get("coverage");
        long excluded = 0;
        for (JsonNode reason : cohort.get("excluded")) {
            excluded += reason.get("events").asLong();
        }
        assertThat(coverage.get("acts").asLong() + excluded).isEqualTo(coverage.get("events").asLong());
        assertThat(coverage.get("traced").asLong() + coverage.get("untraced").asLong() + coverage.get("dark").asLong())
            .isEqualTo(coverage.get("enrolments").asLong());
        assertThat(cohort.get("features")).hasSize(22);
        assertThat(cohort.get("teacherScores")).hasSize(5);
        assertThat(cohort.at("/teacherProfiles/three/profiles")).hasSize(3);
        assertThat(cohort.at("/reliability/alpha/value").isNumber()).isTrue();
        assertThat(cohort.get("thresholds")).hasSize(4);
        assertThat(cohort.at("/cypher/without/query").asText()).contains("ENROLLED_IN");
    }

    @Test
    void aBinOfAScoreIsTheTotalOfItsList() {
        for (JsonNode score : api.json("/api/v1/engagement").get("teacherScores")) {
            JsonNode bins = score.at("/values/bins");
            for (int at = 0; at < bins.size(); at++) {
                JsonNode bin = bins.get(at);
                String upper = (at < bins.size() - 1) ? "&below=" : "&max=";
                assertThat(total("/api/v1/teachers?measure=" + score.get("key").asText() + "&min="
                        + bin.get("from").asText() + upper + bin.get("to").asText()))
                    .isEqualTo(bin.get("count").asLong());
            }
        }
    }

    @Test
    void aLevelIsTheTotalOfItsList() {
        JsonNode all = api.json("/api/v1/engagement/levels").get("overall");
        assertThat(all.get("n").asLong()).isEqualTo(400);
        int shown = 0;
        for (String level : List.of("low", "medium", "high")) {
            JsonNode count = all.at("/counts/" + level);
            if (!count.isNull()) {
                assertThat(total("/api/v1/teachers?is.engagementLevel=" + level)).isEqualTo(count.asLong());
                shown++;
            }
        }
        assertThat(shown).isPositive();
        JsonNode without = all.at("/counts/undefined");
        assertThat(without.isNull() || total("/api/v1/teachers?missing=engagement") == without.asLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "careerStage", "coherenceType", "sector" })
    void smallGroupsAndCellsAreWithheld(String by) {
        JsonNode levels = api.json("/api/v1/engagement/levels?by=" + by);
        assertThat(levels.get("groups")).isNotEmpty();
        for (JsonNode group : levels.get("groups")) {
            for (JsonNode count : group.get("counts")) {
                assertThat(count.isNull() || count.asInt() == 0 || count.asInt() >= 5).isTrue();
            }
            if (group.get("suppressed").asBoolean()) {
                assertThat(group.get("n").isNull()).isTrue();
            }
        }
    }

    @Test
    void typesAndCoherenceCanBeHadByLevel() {
        assertThat(api.json("/api/v1/types?by=engagementLevel").get("groups")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(api.json("/api/v1/summary?by=engagementLevel").get("groups")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theRanksUnderEachTwoThresholdsAreCompared() {
        JsonNode ranks = api.json("/api/v1/engagement/ranks");
        assertThat(ranks.get("main").asInt()).isEqualTo(30);
        assertThat(ranks.get("pairs")).hasSize(6);
        for (JsonNode pair : ranks.get("pairs")) {
            assertThat(pair.get("spearman").asDouble()).isBetween(0.5, 1.0);
            assertThat(pair.get("changedThird").asDouble()).isBetween(0.0, 0.6);
        }
    }

    @Test
    void aTeacherHasScoresThatAddUpCoursesAndSessions() {
        JsonNode report = api.json("/api/v1/teachers/" + mostEngaged() + "/engagement");
        double sum = 0;
        for (JsonNode score : report.get("scores")) {
            sum += score.get("part").isNull() ? 0 : score.get("part").asDouble();
        }
        assertThat(sum).isCloseTo(report.get("engagement").asDouble(), within(1e-9));
        assertThat(report.get("level").asText()).isEqualTo("high");
        double hours = 0;
        List<String> courses = new ArrayList<>();
        for (JsonNode item : report.get("items")) {
            hours += item.at("/hours/30").asDouble();
            courses.add(item.get("course").asText());
            assertThat(item.at("/features/timeOnTask")).isEqualTo(item.at("/hours/30"));
        }
        double seconds = 0;
        String before = "";
        for (JsonNode session : report.at("/sessions/items")) {
            assertThat(session.get("start").asText()).isGreaterThanOrEqualTo(before);
            before = session.get("start").asText();
            for (JsonNode part : session.get("parts")) {
                // the platform outside of all courses is not in the hours
                seconds += courses.contains(part.get("course").asText()) ? part.get("seconds").asDouble() : 0;
            }
        }
        assertThat(seconds / 3600).isCloseTo(hours, within(1e-6));
        assertThat(report.at("/sessions/titles").size()).isPositive();
        assertThat(report.at("/cypher/scores/parameters/teacher").asText()).isEqualTo(report.get("teacher").asText());
    }

    @Test
    void theListOfTeachersHasTheLevelAndTheRest() {
        JsonNode teacher = api.json("/api/v1/teachers/" + mostEngaged());
        assertThat(teacher.get("engagementLevel").asText()).isEqualTo("high");
        assertThat(teacher.get("engagementRun").asText()).startsWith("engagement-");
        List<String> other = new ArrayList<>();
        teacher.get("other").fieldNames().forEachRemaining(other::add);
        assertThat(other).doesNotContain("usage", "engagedCourses", "engagementRun");
    }

    @ParameterizedTest
    @ValueSource(strings = { "engagement", "engagement/levels?by=careerStage", "engagement/ranks" })
    void eachReportIsATableToo(String path) {
        String join = path.contains("?") ? "&" : "?";
        HttpResponse<String> csv = api.get("/api/v1/" + path + join + "format=csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(csv.body().lines().count()).isGreaterThan(3);
        HttpResponse<String> html = api.get("/api/v1/" + path, "Accept", "text/html");
        assertThat(html.body()).contains("<table>");
    }

    @Test
    void theCoursesOfATeacherAreATable() {
        String csv = api.get("/api/v1/teachers/" + mostEngaged() + "/engagement?format=csv").body();
        assertThat(csv.lines().findFirst())
            .hasValueSatisfying((head) -> assertThat(head).startsWith("course,title,year,completed")
                .contains("timeOnTask,", "sessions60"));
    }

    @Test
    void nobodyAndNothingAreSaidAsSuch() {
        assertThat(api.get("/api/v1/teachers/nobody/engagement").statusCode()).isEqualTo(404);
        HttpResponse<String> by = api.get("/api/v1/engagement/levels?by=shoeSize");
        assertThat(by.statusCode()).isEqualTo(400);
        assertThat(by.body()).contains("careerStage", "engagementLevel");
    }

    @Test
    void theParametersAreDescribed() {
        JsonNode parameters = api.json("/api/v1/parameters").get("engagement");
        assertThat(parameters.findValuesAsText("name")).containsExactly("threshold", "normalisation", "zone",
                "minimumGroup", "method", "mostProfiles", "starts", "bootstraps", "seed");
    }

    @ParameterizedTest
    @ValueSource(strings = { "engagement-by-type", "engagement-levels-by-type", "engagement-by-attribute",
            "fragmented-learners", "repeated-short-quiz-takers", "hours-under-another-threshold",
            "most-engaged-in-thread", "engaged-but-incoherent", "enrolments-without-traces", "courses-by-time-on-task",
            "completion-by-engagement", "engagement-profiles" })
    void aQuestionOfTheLibraryHasAnAnswer(String question) {
        JsonNode answer = api.json("/api/v1/queries/" + question + "/rows");
        assertThat(answer.get("rows")).as("%s", answer).isNotEmpty();
        assertThat(answer.get("answer").asText()).isNotBlank().doesNotContain("{");
    }

}
