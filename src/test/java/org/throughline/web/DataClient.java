package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Uploads and imports over REST.
 *
 * @param api the server
 */
record DataClient(ApiClient api) {

    private static final String BOUNDARY = "the-boundary-of-the-tests";

    HttpResponse<String> sendZip(byte[] zip) {
        return api.post("/api/v1/uploads?name=folder", "application/zip", zip);
    }

    /** As a browser sends a form. */
    HttpResponse<String> sendForm(Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.post("/api/v1/uploads", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    /** An upload that must be taken. */
    JsonNode upload(byte[] zip) {
        HttpResponse<String> created = sendZip(zip);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return ApiClient.parse(created.body());
    }

    /** The end of an import that must be started. */
    JsonNode load(byte[] zip, String request) {
        String id = upload(zip).get("id").asText();
        HttpResponse<String> started = api.send("POST", "/api/v1/uploads/" + id + "/import", request);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        return end(started.headers().firstValue("location").orElseThrow());
    }

    /** Waits for the end of an import; the events are closed then. */
    JsonNode end(String location) {
        String events = api.get(location + "/events").body();
        assertThat(events).containsPattern("event: (finished|failed|cancelled)");
        return ApiClient.parse(events.substring(events.lastIndexOf("data: ") + "data: ".length()));
    }

}
