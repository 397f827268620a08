package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.TestServer;
import org.throughline.concurrent.Progress;
import org.throughline.report.ResponseScoring;
import org.throughline.report.ResponseScoring.Scores;
import org.throughline.report.ResponseScoring.Standing;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.TestDatabase;

/** Questionnaires from the import folder to REST, and the scores for runs. */
class QuestionnaireApiIT {

    private static final int TEACHERS = 60;

    private static final List<String> INTRINSIC = List.of("1", "16", "22", "24");

    private static final List<String> EXTRINSIC = List.of("7", "11", "13", "30");

    private static final String MSLQ = "/api/v1/instruments/mslq-goal-orientation";

    @TempDir
    private static Path folder;

    private static Database database;

    private static ApiClient api;

    private static ResponseScoring scoring;

    /**
     * Sixty teachers: all at the first time, forty at the second, a point more intrinsic,
     * three at the third. The last one left two items of one subscale out.
     */
    @BeforeAll
    static void load() throws IOException {
        StringBuilder teachers = new StringBuilder("id\n");
        StringBuilder responses = new StringBuilder("teacher,instrument,wave,item,value\n");
        for (int i = 1; i <= TEACHERS; i++) {
            teachers.append(id(i)).append('\n');
            answers(responses, i, 1, 0);
            if (i <= 40) {
                answers(responses, i, 2, 1);
            }
            if (i <= 3) {
                answers(responses, i, 3, 1);
            }
            if (i == 41) {
                // asked a second time, and left everything out
                responses.append("%s,mslq-goal-orientation,2,1,\n".formatted(id(i)));
            }
        }
        Files.writeString(folder.resolve("courses.csv"), "id,title\nc1,Reading\n");
        Files.writeString(folder.resolve("teachers.csv"), teachers);
        Files.writeString(folder.resolve("enrolments.csv"), "teacher,course\nt01,c1\n");
        Files.writeString(folder.resolve("responses.csv"), responses);
        TestServer server = TestServer.start(Map.of());
        assertThat(server.load(folder).rejected()).isZero();
        database = server.bean(Database.class);
        api = new ApiClient(server.uri());
        scoring = new ResponseScoring(database, server.bean(QueryCatalogue.class));
        database.write(TestDatabase.query(Access.WRITE, """
                MATCH (t:Teacher) WHERE t.id <> 't60'
                WITH t, toInteger(right(t.id, 2)) AS i
                SET t.engagement = toFloat(i * 7 % 5) - (i * 11 % 5 - 2.0) * (i * 11 % 5 - 2.0) + (i % 3) * 0.1
                """), Map.of());
    }

    private static String id(int i) {
        return "t%02d".formatted(i);
    }

    private static int intrinsic(int i, int more) {
        return 1 + i * 7 % 5 + more;
    }

    private static int extrinsic(int i) {
        return 2 + i * 11 % 5;
    }

    private static void answers(StringBuilder to, int i, int wave, int more) {
        for (int item = 0; item < 4; item++) {
            int wobble = ((i + item) % 4 == 0) ? 1 : 0;
            boolean left = i == TEACHERS && item < 2;
            to.append("%s,mslq-goal-orientation,%d,%s,%s\n".formatted(id(i), wave, INTRINSIC.get(item),
                    left ? "" : String.valueOf(intrinsic(i, more) + wobble)));
            to.append("%s,mslq-goal-orientation,%d,%s,%d\n".formatted(id(i), wave, EXTRINSIC.get(item),
                    extrinsic(i) - wobble));
        }
    }

    @Test
    void allInstrumentsAreListedWithWhoAnsweredAndThoseThatComeAlong() {
        JsonNode items = api.json("/api/v1/instruments").get("items");
        assertThat(items.findValuesAsText("id")).containsExactly("agq-r", "knowledge-coherence",
                "mslq-goal-orientation");
        assertThat(items.get(0).get("loaded").asBoolean()).isFalse();
        JsonNode mslq = items.get(2);
        assertThat(mslq.get("loaded").asBoolean()).isTrue();
        assertThat(mslq.at("/waves/0/respondents").asInt()).isEqualTo(60);
        assertThat(mslq.at("/waves/1/respondents").asInt()).isEqualTo(40);
        assertThat(mslq.at("/waves/2/wave").asInt()).isEqualTo(3);
        assertThat(mslq.at("/waves/2/respondents").isNull()).isTrue();
    }

    @Test
    void anInstrumentSaysHowItemsAndSubscalesWereAnswered() {
        JsonNode mslq = api.json(MSLQ);
        assertThat(mslq.get("waves")).hasSize(3);
        JsonNode first = mslq.at("/waves/0/subscales/0");
        assertThat(first.get("key").asText()).isEqualTo("intrinsicGoals");
        assertThat(first.get("n").asInt()).isEqualTo(59);
        assertThat(first.get("undefined").asInt()).isEqualTo(1);
        assertThat(first.get("complete").asInt()).isEqualTo(59);
        assertThat(first.at("/alpha/value").asDouble()).isBetween(0.9, 1.0);
        assertThat(first.at("/alpha/low").asDouble()).isLessThan(first.at("/alpha/value").asDouble());
        JsonNode item = first.at("/items/0");
        assertThat(item.get("n").asInt()).isEqualTo(59);
        assertThat(item.get("missing").asInt()).isEqualTo(1);
        assertThat(item.get("itemRest").asDouble()).isBetween(0.8, 1.0);
        assertThat(item.get("answers")).hasSize(7);
        assertThat(mslq.at("/waves/0/subscales/1/bins")).hasSize(12);
        assertThat(mslq.get("items").get(0).get("text").isNull()).isTrue();
    }

    @Test
    void countsOfFewAreWithheldAndTheyCannotBeHadBySubtraction() {
        JsonNode mslq = api.json(MSLQ);
        assertThat(mslq.at("/waves/2/respondents").isNull()).isTrue();
        assertThat(mslq.at("/waves/2/subscales")).isEmpty();
        for (JsonNode subscale : mslq.at("/waves/0/subscales")) {
            List<JsonNode> lines = new ArrayList<>(List.of(subscale.get("bins")));
            subscale.get("items").forEach((item) -> lines.add(item.get("answers")));
            for (JsonNode line : lines) {
                int hidden = 0;
                for (JsonNode cell : line) {
                    JsonNode count = cell.get("teachers");
                    hidden += count.isNull() ? 1 : 0;
                    assertThat(count.isNull() || count.asInt() == 0 || count.asInt() >= 5).isTrue();
                }
                assertThat(hidden).isNotEqualTo(1);
            }
        }
    }

    @Test
    void theChangeFromWaveToWaveIsThatOfThosePresentInBoth() {
        JsonNode changes = api.json(MSLQ).get("changes");
        JsonNode intrinsic = changes.get(0);
        assertThat(intrinsic.get("n").asInt()).isEqualTo(40);
        assertThat(intrinsic.get("difference").asDouble()).isEqualTo(1, within(1e-12));
        assertThat(intrinsic.get("low").asDouble()).isEqualTo(1, within(1e-9));
        assertThat(changes.get(1).get("difference").asDouble()).isZero();
        // three teachers: nothing is said
        assertThat(changes.get(2).get("n").isNull()).isTrue();
        assertThat(changes.get(2).get("difference").isNull()).isTrue();
    }

    @Test
    void scoresAreATableOfEverybodyAndWave() {
        HttpResponse<String> csv = api.send("GET", MSLQ + "/scores?format=csv", "");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines.getFirst()).contains("teacher")
            .contains("wave")
            .contains("intrinsicGoals")
            .contains("extrinsicGoals");
        assertThat(lines).hasSize(1 + 60 + 40 + 3);
        JsonNode json = api.json(MSLQ + "/scores");
        assertThat(json.toString()).contains("t60");
    }

    @Test
    void theScoresOfATeacherComeByWave() {
        JsonNode scores = api.json("/api/v1/teachers/t01/scores").at("/items/0");
        assertThat(scores.get("instrument").asText()).isEqualTo("mslq-goal-orientation");
        assertThat(scores.get("waves")).hasSize(3);
        // three answers of 3, and one of 4
        assertThat(scores.at("/waves/0/scores/intrinsicGoals").asDouble()).isEqualTo(3.25);
        assertThat(scores.at("/waves/1/scores/intrinsicGoals").asDouble()).isEqualTo(4.25);
        JsonNode last = api.json("/api/v1/teachers/t60/scores").at("/items/0/waves/0");
        assertThat(last.at("/scores/intrinsicGoals").isNull()).isTrue();
        assertThat(last.get("answered").asInt()).isEqualTo(6);
        assertThat(last.get("items").asInt()).isEqualTo(8);
    }

    @Test
    void aCurveOfAnOutcomeIsFound() {
        JsonNode curvature = api.json(MSLQ + "/curvature?outcome=engagement");
        assertThat(curvature.get("n").asInt()).isEqualTo(59);
        assertThat(curvature.get("cells")).hasSize(9);
        JsonNode extrinsic = curvature.at("/test/terms/1");
        assertThat(extrinsic.get("subscale").asText()).isEqualTo("extrinsicGoals");
        assertThat(extrinsic.get("curvature").asDouble()).isNegative();
        assertThat(curvature.at("/test/p").asDouble()).isLessThan(1e-6);
        for (JsonNode cell : curvature.get("cells")) {
            JsonNode n = cell.get("n");
            assertThat(n.isNull() || n.asInt() == 0 || n.asInt() >= 5).isTrue();
            assertThat(n.isNull()).isEqualTo(cell.get("mean").isNull() && (n.isNull() || n.asInt() > 0));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    /api/v1/instruments/nothing                 | 404 | There is no instrument 'nothing'.
                    /api/v1/instruments/nothing/scores          | 404 | There is no instrument 'nothing'.
                    /api/v1/teachers/nobody/scores              | 404 | There is no teacher 'nobody'.
                    /api/v1/instruments/mslq-goal-orientation/curvature?outcome=happiness | 400 | outcome must be a property of teachers that is a number: one of engagement
                    /api/v1/instruments/mslq-goal-orientation/curvature?outcome=engagement&first=x | 400 | first must be one of intrinsicGoals, extrinsicGoals
                    /api/v1/instruments/mslq-goal-orientation/curvature?outcome=engagement&first=extrinsicGoals | 400 | first and second must be two subscales
                    /api/v1/instruments/agq-r/curvature?outcome=engagement | 400 | No subscale of this instrument says that it measures intrinsic motivation
                    """)
    void aWrongRequestIsToldWhy(String path, int status, String detail) {
        HttpResponse<String> answer = api.send("GET", path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(detail);
    }

    @Test
    void runsWriteScoresToResponsesAndTakeThemBack() {
        String written = """
                MATCH (r:Response) WHERE r.scoredRun IS NOT NULL
                RETURN count(*) AS scored, count(r.intrinsicGoals) AS intrinsic, count(r.extrinsicGoals) AS extrinsic""";
        List<Integer> steps = new ArrayList<>();
        scoring.publish("run-1", "motivation", (done, total) -> steps.add(done * 1000 + total));
        assertThat(steps.getLast()).isEqualTo(104 * 1000 + 104);
        assertThat(ask(written)).isEqualTo(Map.of("scored", 104L, "intrinsic", 102L, "extrinsic", 103L));
        assertThat(ask("MATCH (r:Response {id: 't01/mslq-goal-orientation/1'}) RETURN properties(r) AS p").get("p"))
            .isEqualTo(Map.of("id", "t01/mslq-goal-orientation/1", "instrument", "mslq-goal-orientation", "wave", 1L,
                    "intrinsicGoals", 3.25, "extrinsicGoals", 2.75, "scoredRun", "run-1"));
        scoring.publish("run-1", "knowledge", Progress.NONE);
        scoring.forget("run-0");
        assertThat(ask(written)).containsEntry("scored", 104L);
        scoring.forget("run-1");
        assertThat(ask(written)).isEqualTo(Map.of("scored", 0L, "intrinsic", 0L, "extrinsic", 0L));
    }

    private static Map<String, Object> ask(String question) {
        return new HashMap<>(database.single(TestDatabase.query(Access.READ, question), Map.of()).values());
    }

    @Test
    void runsReadScoresInOrderAndWhereEverybodyStandsAtTheLastWave() {
        List<Scores> scores = new ArrayList<>();
        scoring.forEachScore(scoring.instruments("motivation").getFirst(), scores::add);
        assertThat(scores).hasSize(103);
        assertThat(scores.getFirst())
            .isEqualTo(new Scores("t01", 1, Map.of("intrinsicGoals", 3.25, "extrinsicGoals", 2.75)));
        assertThat(scores.getLast().scores()).containsOnlyKeys("extrinsicGoals");
        List<Standing> standings = scoring.standings("motivation");
        assertThat(standings).hasSize(60);
        Standing first = standings.getFirst();
        assertThat(first.intrinsic()).isEqualTo((4.25 - 1) / 6, within(1e-12));
        assertThat(first.extrinsic()).isEqualTo((2.75 - 1) / 6, within(1e-12));
        assertThat(first.mean()).isEqualTo((3.25 + 1.75) / 12, within(1e-12));
        assertThat(standings.getLast().intrinsic()).isNull();
        assertThat(standings.getLast().mean()).isNull();
        assertThat(scoring.standings("knowledge")).isEmpty();
    }

    @Test
    void theHashOfTheAnswersIsTheSameAgainAndOfEachDomainItsOwn() {
        assertThat(scoring.hash("motivation")).isEqualTo(scoring.hash("motivation"))
            .isNotEqualTo(scoring.hash("knowledge"));
    }

}
