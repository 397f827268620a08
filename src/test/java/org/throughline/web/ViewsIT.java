package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.SampleServer;

/** Views over REST. */
class ViewsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String VIEWS = "/api/v1/views";

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(SampleServer.uri());
    }

    @AfterEach
    void leaveNothing() {
        summaries().forEach((view) -> api.send("DELETE", at(view.get("id").asText()), ""));
    }

    private static List<JsonNode> summaries() {
        List<JsonNode> items = new ArrayList<>();
        api.json(VIEWS).get("items").forEach(items::add);
        return items;
    }

    private static String at(String id) {
        return VIEWS + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ObjectNode request(@Nullable String name) {
        ObjectNode request = JSON.createObjectNode().put("name", name);
        request.putObject("state")
            .put("colour", "thread")
            .putObject("positions")
            .putArray("course/c0001")
            .add(0.25)
            .add(-1);
        return request;
    }

    private static HttpResponse<String> post(ObjectNode request) {
        return api.send("POST", VIEWS, request.toString());
    }

    private static JsonNode created(String name) {
        HttpResponse<String> response = post(request(name));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return ApiClient.parse(response.body());
    }

    @Test
    void areKeptAsTheyWereMade() {
        ObjectNode request = request("  My view ").put("description", "What teachers of chemistry learn");
        HttpResponse<String> response = post(request);
        assertThat(response.headers().firstValue("location")).contains(VIEWS + "/my-view");
        JsonNode view = ApiClient.parse(response.body());
        assertThat(view.get("id").asText()).isEqualTo("my-view");
        assertThat(view.get("name").asText()).isEqualTo("My view");
        assertThat(view.get("revision").asInt()).isEqualTo(1);
        assertThat(view.get("createdAt").asText()).endsWith("Z").isEqualTo(view.get("updatedAt").asText());
        JsonNode read = api.json(at("my-view"));
        assertThat(read).isEqualTo(view);
        assertThat(read.get("state")).isEqualTo(request.get("state"));
        assertThat(summaries()).singleElement().satisfies((summary) -> {
            assertThat(summary.has("state")).isFalse();
            assertThat(summary.get("description").asText()).isEqualTo("What teachers of chemistry learn");
        });
    }

    @ParameterizedTest
    @CsvSource({ "My view,my-view", "תצוגה ראשונה,תצוגה-ראשונה", "عرض أول!,عرض-أول", "???,view", "a/../b,a-b",
            "'<script>',script" })
    void haveReadableIdsInAnyScript(String name, String id) {
        assertThat(created(name).get("id").asText()).isEqualTo(id);
        assertThat(created(name).get("id").asText()).isEqualTo(id + "-2");
        assertThat(api.json(at(id + "-2")).get("name").asText()).isEqualTo(name);
    }

    @Test
    void takeTheFirstFreeNumber() {
        List.of("v", "v", "v").forEach(ViewsIT::created);
        assertThat(api.send("DELETE", at("v-2"), "").statusCode()).isEqualTo(204);
        assertThat(created("v").get("id").asText()).isEqualTo("v-2");
        assertThat(created("v").get("id").asText()).isEqualTo("v-4");
    }

    @Test
    void areChangedByWhoeverHasTheLastRevision() {
        created("mine");
        ObjectNode change = request("Mine, renamed").put("revision", 1);
        HttpResponse<String> changed = api.send("PUT", at("mine"), change.toString());
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(ApiClient.parse(changed.body()).get("revision").asInt()).isEqualTo(2);
        HttpResponse<String> late = api.send("PUT", at("mine"), change.put("name", "Too late").toString());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(ApiClient.parse(late.body()).get("detail").asText()).contains("somebody else", "revision 2, not 1");
        JsonNode view = api.json(at("mine"));
        assertThat(view.get("name").asText()).isEqualTo("Mine, renamed");
        assertThat(view.get("id").asText()).isEqualTo("mine");
        assertThat(api.send("PUT", at("mine"), request("x").toString()).statusCode()).isEqualTo(400);
        assertThat(api.send("PUT", at("none"), change.toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void comeLatestChangedFirst() {
        created("one");
        created("two");
        api.send("PUT", at("one"), request("one").put("revision", 1).toString());
        assertThat(summaries()).extracting((view) -> view.get("id").asText()).containsExactly("one", "two");
    }

    @Test
    void areDeletedOnce() {
        created("gone");
        assertThat(api.send("DELETE", at("gone"), "").statusCode()).isEqualTo(204);
        assertThat(api.send("DELETE", at("gone"), "").statusCode()).isEqualTo(404);
        assertThat(api.get(at("gone")).statusCode()).isEqualTo(404);
    }

    @Test
    void haveANameAndAStateOfBoundedLength() {
        assertRefused(request(" "), "name");
        assertRefused(request(null), "name");
        assertRefused(request("x".repeat(201)), "name");
        assertRefused(request("x").put("description", "x".repeat(2_001)), "description");
        assertRefused(JSON.createObjectNode().put("name", "x"), "state");
        ObjectNode large = request("x");
        large.putObject("state").put("text", "א".repeat(300_000));
        assertRefused(large, "state");
        large.putObject("state").put("text", "x".repeat(500_000));
        assertThat(post(large).statusCode()).isEqualTo(201);
    }

    private static void assertRefused(ObjectNode request, String parameter) {
        HttpResponse<String> response = post(request);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(ApiClient.parse(response.body()).get("parameter").asText()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = { "'}) DETACH DELETE n //", "$id", "`x`", "\"" })
    void holdAnyTextAsText(String text) {
        JsonNode view = created("a" + text);
        assertThat(view.get("name").asText()).isEqualTo("a" + text);
        assertThat(api.json(at(view.get("id").asText()))).isEqualTo(view);
        assertThat(api.get(at(text)).statusCode()).isEqualTo(404);
    }

}
