package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.TestServer;

/** A server that has a token. */
class TokenIT {

    private static final String TOKEN = "a-secret-of-the-tests";

    private static ApiClient api;

    @BeforeAll
    static void start() {
        api = new ApiClient(TestServer.start(Map.of("throughline.token", TOKEN)).uri());
    }

    @Test
    void dataAndMetricsNeedTheToken() {
        for (String path : new String[] { "/api/v1/overview", "/api/v1/runs", "/api/v1/runs/x/events",
                "/prometheus" }) {
            HttpResponse<String> response = api.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(401);
            assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(response.body()).doesNotContain(TOKEN);
        }
    }

    @Test
    void theTokenOpensAsAHeader() {
        assertThat(api.get("/api/v1/overview", "Authorization", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
        assertThat(api.get("/api/v1/overview", "Authorization", "Bearer wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void theTokenOpensAsACookieThatScriptsCannotRead() {
        HttpResponse<String> signedIn = api.send("POST", "/api/v1/session", "{\"token\":\"" + TOKEN + "\"}");
        assertThat(signedIn.statusCode()).isEqualTo(204);
        String cookie = signedIn.headers().firstValue("set-cookie").orElseThrow();
        assertThat(cookie).containsIgnoringCase("; HttpOnly").contains("; SameSite=Strict");
        assertThat(api.get("/api/v1/overview", "Cookie", cookie.substring(0, cookie.indexOf(';'))).statusCode())
            .isEqualTo(200);
    }

    @Test
    void aWrongTokenGetsNoCookie() {
        HttpResponse<String> refused = api.send("POST", "/api/v1/session", "{\"token\":\"wrong\"}");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void thePagesThatAskForItNeedNone() {
        assertThat(api.get("/").statusCode()).isEqualTo(200);
        assertThat(api.get("/health").statusCode()).isEqualTo(200);
    }

}
