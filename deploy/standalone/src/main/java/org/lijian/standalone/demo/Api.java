package org.lijian.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public API as clients use it, with the token of whoever acts. A command carries a key of its own and the version it read, so that
 * one whose answer got lost, because the server was killed, is sent again and answered as the first time.
 */
final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int STALE = 412;
    private static final int UNAVAILABLE = 503;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Supplier<Entrance> entrance;
    private final Wire wire;
    private final Map<String, Answer> kept = new ConcurrentHashMap<>();
    private final Map<String, String> lastSeen = new ConcurrentHashMap<>();

    /** @param entrance asked again before every request: a server begun again may be somewhere else, with other tokens */
    Api(Supplier<Entrance> entrance, Wire wire) {
        this.entrance = entrance;
        this.wire = wire;
    }

    /** Where the server is, and the bearer token of each login. */
    record Entrance(String address, Map<String, String> tokens) {}

    /** Sees every exchange as it went over the wire. */
    interface Wire {
        Wire UNSEEN = (request, body, response, took) -> {};

        void seen(HttpRequest request, byte[] body, HttpResponse<byte[]> response, Duration took);
    }

    /** An answer whose body is JSON or nothing. */
    record Answer(int status, JsonNode body, @Nullable String etag) {
        String text(String pointer) {
            return body.at(pointer).asString();
        }

        boolean refused() {
            return status >= 400;
        }
    }

    String officerId(String login) {
        return me(login).text("/id");
    }

    /** Who the officer is, asked once. */
    Answer me(String login) {
        return kept.computeIfAbsent("me " + login, me -> get(login, "/me"));
    }

    /** What changes with the law alone and is the same for everybody, as a phone keeps it. */
    Answer kept(String login, String path) {
        return kept.computeIfAbsent(path, p -> get(login, p));
    }

    Answer get(String login, String path) {
        return seen(path, accepted("GET", path, send(login, "GET", path, Map.of(), new byte[0])));
    }

    /** The first page of a list. */
    List<JsonNode> list(String login, String path) {
        return get(login, path).body().get("items").valueStream().toList();
    }

    Answer create(String login, String key, String path, Map<String, ?> body) {
        Answer answer =
                accepted("POST", path, send(login, "POST", path, headers(key, null), JSON.writeValueAsBytes(body)));
        return body.get("id") instanceof String id ? seen(path + "/" + id, answer) : answer;
    }

    /** Changes the thing at {@code thing} by the command at {@code path}, knowing its present version. */
    Answer command(String login, String key, String thing, String path, @Nullable Map<String, ?> body) {
        return accepted("POST", path, attempt(login, key, thing, path, body));
    }

    /** As {@link #command}, whatever the answer is. */
    Answer attempt(String login, String key, String thing, String path, @Nullable Map<String, ?> body) {
        byte[] bytes = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        return again(() -> change(login, "POST", thing, path, key, bytes));
    }

    Answer put(String login, String thing, String path, Map<String, ?> body) {
        byte[] bytes = JSON.writeValueAsBytes(body);
        return accepted("PUT", path, again(() -> change(login, "PUT", thing, path, null, bytes)));
    }

    Answer put(String login, String path, Map<String, ?> body) {
        return accepted("PUT", path, send(login, "PUT", path, headers(null, null), JSON.writeValueAsBytes(body)));
    }

    Answer putBytes(String login, String path, String mediaType, byte[] bytes) {
        return accepted("PUT", path, send(login, "PUT", path, Map.of("Content-Type", mediaType), bytes));
    }

    /** Knows the version from the last answer about the thing; when somebody changed it meanwhile it reads it and asks again. */
    private Answer change(String login, String method, String thing, String path, @Nullable String key, byte[] body)
            throws IOException {
        String known = lastSeen.get(thing);
        if (known != null) {
            Answer answer = seen(thing, once(login, method, path, headers(key, known), body));
            if (answer.status() != STALE) {
                return answer;
            }
        }
        Answer read = once(login, "GET", thing, Map.of(), new byte[0]);
        if (read.status() == UNAVAILABLE) {
            return read;
        }
        String fresh = seen(thing, accepted("GET", thing, read)).etag();
        return seen(thing, once(login, method, path, headers(key, fresh), body));
    }

    /** Something else has moved {@code thing} on since it was last seen. */
    void movedOn(String thing) {
        lastSeen.remove(thing);
    }

    private Answer seen(String thing, Answer answer) {
        if (answer.etag() != null && !answer.refused()) {
            lastSeen.put(thing, answer.etag());
        } else {
            lastSeen.remove(thing);
        }
        return answer;
    }

    private static Map<String, String> headers(@Nullable String key, @Nullable String etag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        if (key != null) {
            headers.put("Idempotency-Key", key);
        }
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return headers;
    }

    private static Answer accepted(String method, String path, Answer answer) {
        if (answer.refused()) {
            throw new UnexpectedAnswer(method + " " + path + " → " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private Answer send(String login, String method, String path, Map<String, String> headers, byte[] body) {
        return again(() -> once(login, method, path, headers, body));
    }

    /** Tries until the server answers. */
    private static Answer again(Request request) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Answer answer = request.send();
                if (answer.status() != UNAVAILABLE || System.nanoTime() > giveUp) {
                    return answer;
                }
            } catch (IOException unreachable) {
                if (System.nanoTime() > giveUp) {
                    throw new UnexpectedAnswer("the server does not answer: " + unreachable);
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Answer once(String login, String method, String path, Map<String, String> headers, byte[] body)
            throws IOException {
        Entrance now = entrance.get();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(now.address() + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (!login.isEmpty()) {
            request.header(
                    "Authorization",
                    "Bearer " + Objects.requireNonNull(now.tokens().get(login), login));
        }
        HttpRequest sent = request.build();
        try {
            long begun = System.nanoTime();
            HttpResponse<byte[]> response = http.send(sent, BodyHandlers.ofByteArray());
            wire.seen(sent, body, response, Duration.ofNanos(System.nanoTime() - begun));
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode json = type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
            return new Answer(
                    response.statusCode(),
                    json,
                    response.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer("interrupted");
        }
    }

    private interface Request {
        Answer send() throws IOException;
    }

    /** The replay cannot go on. */
    static final class UnexpectedAnswer extends RuntimeException {
        UnexpectedAnswer(String message) {
            super(message);
        }
    }
}
