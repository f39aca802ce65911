package org.lijian.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to a server by whoever may send them; an answer that refuses ends the measurement. */
final class OverHttp {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final StandaloneServer server;
    private final Latencies latencies;

    OverHttp(StandaloneServer server, Latencies latencies) {
        this.server = server;
        this.latencies = latencies;
    }

    /** As the officer, by the token of the login. */
    String officer(String login) {
        return "Bearer " + server.token(login);
    }

    /** As a source of messages. */
    static String source(String id, String key) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + key).getBytes(UTF_8));
    }

    /** @param who the value of {@code Authorization}; nobody where it is null */
    Answer post(@Nullable String who, String path, Object body) {
        return send(who, "POST", path, null, "application/json", JSON.writeValueAsBytes(body));
    }

    Answer get(String who, String path) {
        return send(who, "GET", path, null, "application/json", new byte[0]);
    }

    Answer send(
            @Nullable String who, String method, String path, @Nullable String etag, String mediaType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", mediaType)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (who != null) {
            request.header("Authorization", who);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        try {
            long begun = System.nanoTime();
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            latencies.took(
                    method, "/api/v1" + path, response.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(
                        method + " " + path + " → " + response.statusCode() + " " + response.body());
            }
            return new Answer(
                    response.statusCode(),
                    response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the server said. */
    record Answer(int status, JsonNode body, @Nullable String etag) {
        String text(String pointer) {
            return body.at(pointer).asString();
        }
    }
}
