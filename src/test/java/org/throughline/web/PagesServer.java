package org.throughline.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The server whose pages are tested. */
final class PagesServer {

    private static @Nullable HttpServer server;

    private PagesServer() {
    }

    /** The address of the overview, with a slash at the end. */
    static synchronized URI baseUri() {
        if (server == null) {
            server = start();
        }
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", PagesServer::answer);
            started.start();
            return started;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.startsWith("/api/v1/")) {
            String resource = path.substring("/api/v1/".length());
            if (resource.endsWith("/events")) {
                events(exchange);
            }
            else if (method.equals("POST")) {
                send(exchange, 202, "application/json", read("canned/run-started.json"));
            }
            else {
                send(exchange, 200, "application/json", read(canned(resource)));
            }
            return;
        }
        String file = path.equals("/") ? "/index.html" : path;
        try (InputStream content = PagesServer.class.getResourceAsStream("/static" + file)) {
            if (content == null) {
                send(exchange, 404, "text/plain", "not found".getBytes(StandardCharsets.UTF_8));
            }
            else {
                send(exchange, 200, type(file), content.readAllBytes());
            }
        }
    }

    private static String canned(String resource) {
        return switch (resource.replaceAll("^(teachers|queries|runs)/[^/]+", "$1/*")) {
            case "overview" -> "canned/overview.json";
            case "summary" -> "canned/summary.json";
            case "teachers" -> "canned/teachers.json";
            case "teachers/*" -> "fixture/teacher.json";
            case "teachers/*/coherence" -> "fixture/coherence.json";
            case "teachers/*/graph" -> "fixture/graph.json";
            case "queries" -> "canned/queries.json";
            case "queries/*/rows" -> "canned/rows.json";
            case "runs" -> "canned/runs.json";
            case "runs/*" -> "canned/run-finished.json";
            default -> throw new IllegalArgumentException(resource);
        };
    }

    private static void events(HttpExchange exchange) throws IOException {
        String finished = new String(read("canned/run-finished.json"), StandardCharsets.UTF_8).replace("\n", "");
        String events = "event: progress\ndata: {\"phase\":\"measure\",\"done\":100,\"total\":400}\n\n"
                + "event: finished\ndata: " + finished + "\n\n";
        send(exchange, 200, "text/event-stream", events.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream content = PagesServer.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IOException("No resource " + resource);
            }
            return content.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders()
            .set("Content-Security-Policy",
                    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none';"
                            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "text/plain; charset=utf-8";
        };
    }

}
