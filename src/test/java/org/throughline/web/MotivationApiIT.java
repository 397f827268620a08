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
import org.throughline.MotivationServer;
import org.throughline.SampleServer;
import org.throughline.report.TeacherMotivations;
import org.throughline.report.TeacherMotivations.EvidenceReport;
import org.throughline.report.TeacherMotivations.StatementReport;
import org.throughline.report.TeacherMotivations.TeacherMotivation;
import org.throughline.report.Texts;

/** Motivation and knowledge over REST, on a cohort made by hand. */
class MotivationApiIT {

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(MotivationServer.uri());
    }

    private static long total(String list) {
        return api.json(list + "&limit=1").get("total").asLong();
    }

    @Test
    void theCohortHasLabelsProfilesDifficultyAndCredits() {
        JsonNode cohort = api.json("/api/v1/motivation");
        assertThat(cohort.get("teachers").asInt()).isEqualTo(60);
        assertThat(cohort.at("/labels/n").asInt()).isEqualTo(180);
        assertThat(cohort.at("/courses/levels/0/count").asInt()).isEqualTo(4);
        assertThat(cohort.at("/courses/levels/3/key").asText()).isEqualTo("undefined");
        assertThat(cohort.get("missing").findValuesAsText("key")).containsExactly("mandatory", "discipline", "role",
                "difficulty");
        assertThat(cohort.at("/survey/teachers").asInt()).isEqualTo(40);
        assertThat(cohort.at("/survey/source").asText()).isEqualTo("mslq-goal-orientation");
        assertThat(cohort.at("/agreement/teachers").asInt()).isEqualTo(40);
        assertThat(cohort.at("/credits/hours").asDouble()).isEqualTo(30);
        assertThat(cohort.at("/credits/years")).hasSize(1);
        assertThat(cohort.at("/credits/years/0/year").asText()).isEqualTo("2023");
        assertThat(cohort.get("shares")).hasSize(4);
        assertThat(cohort.at("/cypher/courses/query").asText()).contains("stdev");
    }

    @Test
    void aLabelIsTheTotalOfItsListOfEnrolments() {
        JsonNode counts = api.json("/api/v1/motivation/labels").at("/overall/counts");
        int shown = 0;
        for (String label : List.of("intrinsic", "extrinsic", "mixed", "undetermined", "unknown")) {
            if (!counts.get(label).isNull()) {
                assertThat(total("/api/v1/enrolments?motivation=" + label)).isEqualTo(counts.get(label).asLong());
                shown++;
            }
        }
        assertThat(shown).isPositive();
        assertThat(total("/api/v1/enrolments?motivation=undefined")).isZero();
    }

    @Test
    void aLevelOfDifficultyIsTheTotalOfItsListOfCourses() {
        for (JsonNode level : api.json("/api/v1/motivation").at("/courses/levels")) {
            assertThat(total("/api/v1/courses?difficulty=" + level.get("key").asText()))
                .isEqualTo(level.get("count").asLong());
        }
        JsonNode hardest = api.json("/api/v1/courses?sort=difficulty&order=desc&limit=1").at("/items/0");
        assertThat(hardest.get("id").asText()).isEqualTo("c12");
        assertThat(hardest.get("difficultyLevel").asText()).isEqualTo("hard");
        assertThat(hardest.get("popularity").asInt()).isEqualTo(15);
        assertThat(hardest.get("motivationHint").asText()).isEqualTo("intrinsic");
        assertThat(api.get("/api/v1/courses?difficulty=steep").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "motivation/labels?by=careerStage", "motivation/labels?by=role",
            "motivation/profiles?by=careerStage", "motivation/profiles?of=survey&by=role",
            "motivation/profiles?by=coherenceType" })
    void smallGroupsAreWithheld(String path) {
        JsonNode answer = api.json("/api/v1/" + path);
        assertThat(answer.get("groups")).isNotEmpty();
        for (JsonNode group : answer.get("groups")) {
            if (group.get("suppressed").asBoolean()) {
                assertThat(group.get("n").isNull()).isTrue();
            }
        }
        if (path.endsWith("careerStage")) {
            assertThat(answer.get("groups").findValuesAsText("value")).containsExactly("late", "mid", "novice");
            // there are three novices; the next smallest group keeps them company
            assertThat(answer.at("/groups/2/suppressed").asBoolean()).isTrue();
            assertThat(answer.get("overall").isNull()).isFalse();
            int suppressed = 0;
            for (JsonNode group : answer.get("groups")) {
                suppressed += group.get("suppressed").asBoolean() ? 1 : 0;
            }
            assertThat(suppressed).isEqualTo(2);
        }
    }

    @Test
    void sharesAreSummedUpByAnAttribute() {
        JsonNode summary = api.json("/api/v1/motivation/shares?by=role&measure=intrinsicShare");
        assertThat(summary.get("groups").findValuesAsText("value")).containsExactly("coordinator", "teacher");
        assertThat(summary.at("/overall/n").asInt() + summary.at("/overall/undefined").asInt()).isEqualTo(60);
        assertThat(api.get("/api/v1/motivation/shares?measure=shoeSize").statusCode()).isEqualTo(400);
        assertThat(api.get("/api/v1/motivation/profiles?of=shoes").statusCode()).isEqualTo(400);
        assertThat(api.json("/api/v1/types?by=motivationProfile").get("groups")).isNotEmpty();
    }

    @Test
    void theTruthTableHasAllThatCanBeKnown() {
        JsonNode rules = api.json("/api/v1/motivation/rules");
        assertThat(rules.get("table")).hasSize(144);
        assertThat(rules.get("precedence").asText()).isEqualTo("mixed");
        assertThat(rules.get("rules").findValuesAsText("rule")).containsExactly("E1", "E2", "I1", "I2");
        // c01 for the 15 who took it, c06 for the coordinators among the others
        assertThat(rules.at("/rules/0/fired").asInt()).isEqualTo(20);
    }

    @Test
    void aTeacherSeesWhyHoursScoresAndTexts() {
        JsonNode report = api.json("/api/v1/teachers/t01/motivation");
        assertThat(report.get("items").findValuesAsText("course")).containsExactly("c01", "c05", "c09");
        JsonNode first = report.at("/items/0");
        assertThat(first.get("label").asText()).isIn("extrinsic", "mixed");
        assertThat(first.at("/fired/0").asText()).isEqualTo("E1");
        assertThat(first.at("/inputs/mandatory").asBoolean()).isTrue();
        assertThat(first.at("/inputs/mandates/0/scope").asText()).isEqualTo("all");
        assertThat(first.at("/inputs/role").asBoolean()).isFalse();
        assertThat(first.at("/inputs/roles/0").asText()).isEqualTo("principal");
        assertThat(report.at("/years/0/hours").asDouble()).isEqualTo(48);
        assertThat(report.at("/years/0/crossing/0").asText()).isEqualTo("c05");
        assertThat(report.at("/items/1/creditHours").asDouble()).isEqualTo(32);
        assertThat(report.at("/items/1/crossed").asBoolean()).isTrue();
        assertThat(report.get("scores").findValuesAsText("wave")).containsExactly("1", "2");
        assertThat(report.at("/scores/0/scores/0/name").asText()).isEqualTo("Intrinsic goal orientation");
        assertThat(report.at("/scores/0/scores/0/score").asDouble()).isCloseTo(3, within(1e-12));
        assertThat(report.at("/scores/1/scores/0/score").asDouble()).isCloseTo(4, within(1e-12));
        assertThat(report.get("texts").asBoolean()).isTrue();
        assertThat(report.at("/statements/0/text").asText()).isEqualTo("I hope to learn much about number 1.");
        assertThat(report.at("/statements/0/motivation").asText()).isEqualTo("extrinsic");
        assertThat(report.at("/statements/0/codings").findValuesAsText("coder")).containsExactly("anna", "ben");
        assertThat(report.at("/evidence/0/applied").asInt()).isEqualTo(4);
        assertThat(report.at("/evidence/0/integrated").asBoolean()).isFalse();
        assertThat(report.at("/evidence/0/courses/0/name").asText()).isEqualTo("Course 5");
        double sum = 0;
        for (JsonNode share : report.get("shares")) {
            sum += share.asDouble();
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        assertThat(report.at("/cypher/labels/parameters/teacher").asText()).isEqualTo("t01");
    }

    @Test
    void codersWhoDisagreeLeaveACodeOpen() {
        JsonNode statement = api.json("/api/v1/teachers/t10/motivation").at("/statements/0");
        assertThat(statement.get("motivation").isNull()).isTrue();
        assertThat(statement.get("open").toString()).contains("mastery");
    }

    @Test
    void textsAreLeftOutForWhoMayNotReadThem() {
        TeacherMotivation report = MotivationServer.get().bean(TeacherMotivations.class).find("t01", Texts.HIDDEN);
        assertThat(report.texts()).isFalse();
        assertThat(report.statements()).isNotEmpty()
            .allSatisfy((statement) -> assertThat(statement.text()).isNull())
            .extracting(StatementReport::hasText)
            .containsOnly(true);
        assertThat(report.evidence()).isNotEmpty()
            .allSatisfy((evidence) -> assertThat(evidence.text()).isNull())
            .extracting(EvidenceReport::applied)
            .containsOnly(4L);
    }

    @Test
    void theKnowledgeOfTheCohortAddsUp() {
        JsonNode knowledge = api.json("/api/v1/knowledge");
        assertThat(knowledge.get("evidence").asInt()).isEqualTo(30);
        assertThat(knowledge.get("open").asInt()).isZero();
        // 2 and 3 of applicability by 1 and 2 of references: 10, 10, 5 and 5
        assertThat(knowledge.at("/steps/2/1").asInt()).isEqualTo(10);
        assertThat(knowledge.at("/steps/3/2").asInt()).isEqualTo(5);
        assertThat(knowledge.get("integrated").asDouble()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(knowledge.at("/applied/4/count").asInt()).isEqualTo(15);
        JsonNode summary = api.json("/api/v1/knowledge/summary?by=role");
        assertThat(summary.at("/overall/n").asInt()).isEqualTo(30);
        assertThat(api.json("/api/v1/teachers?sort=knowledgeApplied&order=desc&limit=1")
            .at("/items/0/knowledgeApplied")
            .asDouble()).isEqualTo(5);
    }

    @Test
    void theListOfTeachersHasTheProfiles() {
        JsonNode profiles = api.json("/api/v1/motivation/profiles").at("/overall/counts");
        for (String profile : List.of("intrinsic", "extrinsic", "both", "neither")) {
            if (!profiles.get(profile).isNull()) {
                assertThat(total("/api/v1/teachers?is.motivationProfile=" + profile))
                    .isEqualTo(profiles.get(profile).asLong());
            }
        }
        assertThat(total("/api/v1/teachers?missing=survey")).isEqualTo(20);
        JsonNode teacher = api.json("/api/v1/teachers/t01");
        assertThat(teacher.get("motivationRun").asText()).startsWith("motivation-");
        assertThat(teacher.get("knowledgeRun").asText()).startsWith("knowledge-");
        List<String> other = new ArrayList<>();
        teacher.get("other").fieldNames().forEachRemaining(other::add);
        assertThat(other).doesNotContain("intrinsicShare", "motivationRun", "knowledgeApplied", "knowledgeEvidence");
    }

    @ParameterizedTest
    @ValueSource(strings = { "motivation", "motivation/labels?by=role", "motivation/shares?by=role",
            "motivation/profiles?by=role", "motivation/rules", "knowledge", "knowledge/summary?by=role",
            "teachers/t01/motivation" })
    void eachReportIsATableToo(String path) {
        String join = path.contains("?") ? "&" : "?";
        HttpResponse<String> csv = api.get("/api/v1/" + path + join + "format=csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(csv.body().lines().count()).isGreaterThan(2);
        assertThat(api.get("/api/v1/" + path, "Accept", "text/html").body()).contains("<table>");
    }

    @Test
    void nobodyAndNothingAreSaidAsSuch() {
        assertThat(api.get("/api/v1/teachers/nobody/motivation").statusCode()).isEqualTo(404);
        HttpResponse<String> by = api.get("/api/v1/motivation/labels?by=shoeSize");
        assertThat(by.statusCode()).isEqualTo(400);
        assertThat(by.body()).contains("careerStage", "motivationProfile").doesNotContain("intrinsicShare");
    }

    @ParameterizedTest
    @ValueSource(strings = { "motivation-labels-by-attribute", "motivation-by-type", "engagement-by-motivation",
            "enrolments-of-unknown-motivation", "survey-against-fit", "credits-by-year", "courses-that-cross-the-line",
            "rules-that-fired", "hard-courses-that-attract", "expectations-by-year", "statements-against-courses",
            "knowledge-by-coherence" })
    void aQuestionOfTheLibraryHasAnAnswerInTheSample(String question) {
        JsonNode answer = new ApiClient(SampleServer.uri()).json("/api/v1/queries/" + question + "/rows");
        assertThat(answer.get("rows")).as("%s", answer).isNotEmpty();
        assertThat(answer.get("answer").asText()).isNotBlank().doesNotContain("{");
    }

    @Test
    void theLibraryKnowsWhichCoursesAreConnected() {
        JsonNode answer = api.json("/api/v1/queries/courses-connected-by-evidence/rows");
        assertThat(answer.get("rows")).as("%s", answer).isNotEmpty();
        assertThat(answer.get("answer").asText()).contains("Course 5");
    }

}
