package org.lijian.field;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks the server as the officer whose work it is; a token that is not good any more is exchanged once. */
final class Wire {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final Supplier<URI> server;
    private final Passes passes;

    Wire(Supplier<URI> server, Passes passes) {
        this.server = server;
        this.passes = passes;
    }

    Response ask(String method, String path, Map<String, String> headers, byte @Nullable [] body) throws IOException {
        String pass = passes.pass();
        Response answer = askOnce(method, path, headers, body, pass);
        return answer.status() == 401 ? askOnce(method, path, headers, body, passes.another(pass)) : answer;
    }

    /** What was refused for its token did nothing, and what is sent again has the ids it had. */
    private Response askOnce(
            String method, String path, Map<String, String> headers, byte @Nullable [] body, String pass)
            throws IOException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.get() + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + pass);
            headers.forEach(request::header);
            request.method(
                    method,
                    body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
            return Response.of(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one request and is never compared
    record Response(int status, @Nullable String location, long offset, byte[] body) {
        static Response of(HttpResponse<byte[]> answer) {
            return new Response(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(null),
                    answer.headers().firstValueAsLong("Upload-Offset").orElse(0),
                    answer.body());
        }

        /** The refusal in the words of the contract, or in those of something on the way that answered instead. */
        ObjectNode problem() {
            try {
                if (JSON.readTree(body) instanceof ObjectNode problem) {
                    return problem;
                }
            } catch (JacksonException otherWords) {
                // they are told as they are
            }
            return JSON.createObjectNode().put("detail", text());
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
