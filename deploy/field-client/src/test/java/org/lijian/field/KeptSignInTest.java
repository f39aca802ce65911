package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server whose access tokens are good for two requests, as those of the real one are for an hour. */
class KeptSignInTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SecretKey MINE = new SecretKeySpec(new byte[32], "AES");
    private static final FieldClient.Enrolment PHONE = new FieldClient.Enrolment("d", "o", "the-key", "1.4.0");
    private static final int GOOD_FOR = 2;

    @TempDir
    Path folder;

    private final Set<String> kept = new LinkedHashSet<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int generation = 1;
    private int left = GOOD_FOR;
    private boolean locked;
    private boolean loseNextTokens;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/sync-batches", this::takeBatch);
        server.createContext("/oauth2/token", this::exchange);
        server.start();
    }

    @AfterEach
    void gone() {
        server.stop(0);
    }

    @Test
    void anOutboxSurvivesATokenThatExpiresInTheMiddleOfIt() throws Exception {
        Outbox outbox = new Outbox(folder.resolve("outbox"), MINE, Clock.systemUTC());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            made.add(outbox.add("REGISTER_LEAD", null, null, null, Map.of("summary", "第" + i + "条")));
        }
        KeptSignIn signIn = signIn();
        signIn.signedIn("access-1", "refresh-1");

        client(signIn).sync(outbox, PHONE);

        assertThat(outbox.isEmpty()).isTrue();
        assertThat(kept).containsExactlyElementsOf(made);
        assertThat(asked).containsExactly("refresh-1", "refresh-2");
    }

    @Test
    void theNextTokenIsOnDiskBeforeTheAccessTokenIsUsed() throws Exception {
        signIn().signedIn("access-1", "refresh-1");

        assertThat(signIn().pass()).isEqualTo("access-2");
        assertThat(signIn().pass()).isEqualTo("access-3");

        assertThat(asked).containsExactly("refresh-1", "refresh-2");
    }

    @Test
    void aSignInThatEndedLeavesTheOutboxAndAsksForTheOfficer() throws Exception {
        Outbox outbox = new Outbox(folder.resolve("outbox"), MINE, Clock.systemUTC());
        outbox.add("REGISTER_LEAD", null, null, null, Map.of("summary", "某厂夜间偷排"));
        KeptSignIn signIn = signIn();
        signIn.signedIn("expired", "refresh-1");
        locked = true;

        assertThatThrownBy(() -> client(signIn).sync(outbox, PHONE))
                .isInstanceOf(SignInEnded.class)
                .hasMessage("device-locked");
        assertThat(outbox.isEmpty()).isFalse();
        assertThatThrownBy(() -> signIn().pass()).isInstanceOf(SignInEnded.class);

        locked = false;
        KeptSignIn again = signIn();
        again.signedIn("access-1", "refresh-1");
        client(again).sync(outbox, PHONE);
        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void anAnswerThatGotLostEndsTheSignInAndLosesNothing() throws Exception {
        Outbox outbox = new Outbox(folder.resolve("outbox"), MINE, Clock.systemUTC());
        outbox.add("REGISTER_LEAD", null, null, null, Map.of("summary", "某厂夜间偷排"));
        KeptSignIn signIn = signIn();
        signIn.signedIn("expired", "refresh-1");
        loseNextTokens = true;

        assertThatThrownBy(() -> client(signIn).sync(outbox, PHONE)).isNotInstanceOf(SignInEnded.class);
        assertThatThrownBy(() -> client(signIn).sync(outbox, PHONE)).hasMessage("refresh-token-reused");

        assertThat(outbox.isEmpty()).isFalse();
    }

    @Test
    void anotherOfficerOfTheDeviceIsNotSignedInWithIt() throws Exception {
        signIn().signedIn("access-1", "refresh-1");
        SecretKey anothers = new SecretKeySpec("k".repeat(32).getBytes(StandardCharsets.UTF_8), "AES");

        KeptSignIn other = new KeptSignIn(folder.resolve("sign-in"), anothers, this::tokens, PHONE);

        assertThatThrownBy(other::pass).isInstanceOf(IOException.class);
        assertThat(asked).isEmpty();
    }

    private KeptSignIn signIn() throws IOException {
        return new KeptSignIn(folder.resolve("sign-in"), MINE, this::tokens, PHONE);
    }

    private FieldClient client(Passes passes) {
        return new FieldClient(() -> URI.create(here() + "/api/v1"), passes);
    }

    private URI tokens() {
        return URI.create(here() + "/oauth2/token");
    }

    private String here() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private synchronized void takeBatch(HttpExchange exchange) throws IOException {
        JsonNode batch = JSON.readTree(exchange.getRequestBody());
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer access-" + generation).equals(bearer) || left == 0) {
            answer(exchange, 401, Map.of("code", "unauthenticated"));
            return;
        }
        left--;
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode command : batch.get("commands")) {
            String id = command.get("id").asString();
            assertThat(kept.add(id)).as("sent once").isTrue();
            answers.add(Map.of("id", id, "outcome", "DONE", "kept", true));
        }
        answer(exchange, 200, Map.of("answers", answers, "deviceLocked", false));
    }

    private synchronized void exchange(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String offered = form.replaceAll(".*refresh_token=(refresh-\\d+).*", "$1");
        asked.add(offered);
        if (locked) {
            answer(exchange, 400, Map.of("error", "invalid_grant", "error_description", "device-locked"));
        } else if (!offered.equals("refresh-" + generation) || !form.contains("device_id=d&device_key=the-key")) {
            answer(exchange, 400, Map.of("error", "invalid_grant", "error_description", "refresh-token-reused"));
        } else {
            generation++;
            left = GOOD_FOR;
            if (loseNextTokens) {
                exchange.close();
            } else {
                answer(
                        exchange,
                        200,
                        Map.of("access_token", "access-" + generation, "refresh_token", "refresh-" + generation));
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
