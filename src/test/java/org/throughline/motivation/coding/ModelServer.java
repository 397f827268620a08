package org.throughline.motivation.coding;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An interface like that of OpenAI, on loopback, that gives the answer it is told to. */
public final class ModelServer implements AutoCloseable {

    private final HttpServer server;

    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private volatile int status = 200;

    private volatile String answer = "none";

    private volatile @Nullable URI elsewhere;

    /** What came in. */
    public record Request(String method, String path, @Nullable String authorization, String body) {
    }

    private ModelServer(HttpServer server) {
        this.server = server;
    }

    public static ModelServer start() {
        try {
            ModelServer server = new ModelServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            server.server.createContext("/", server::handle);
            server.server.start();
            return server;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"), body));
        URI redirect = elsewhere;
        if (redirect != null) {
            exchange.getResponseHeaders().set("Location", redirect.toString());
            exchange.sendResponseHeaders(307, -1);
            return;
        }
        byte[] reply = ((status == 200) ? completion(answer) : answer).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    private static String completion(String answer) {
        String escaped = answer.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"id\":\"x\",\"object\":\"chat.completion\",\"model\":\"small\",\"choices\":[{\"index\":0,\"message\":"
                + "{\"role\":\"assistant\",\"content\":\"" + escaped + "\"},\"finish_reason\":\"stop\"}]}";
    }

    /** Such as an operator would configure it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public void answer(String text) {
        status = 200;
        answer = text;
    }

    public void refuse(int with, String why) {
        status = with;
        answer = why;
    }

    public void redirect(URI to) {
        elsewhere = to;
    }

    @Override
    public void close() {
        server.stop(0);
    }

}
