package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The city's platform is told what the bureau does, by messages it can trust. */
@StoryTest
class WebhookStoryTest {
    @Autowired
    Bureau bureau;

    private final List<Message> received = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private HttpServer platform;
    private String id;
    private String secret;

    @BeforeEach
    void thePlatformSubscribes() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/hooks", this::receive);
        platform.start();
        bureau.on("2023-08-07");
        id = Ids.next().toString();
        secret = bureau.create("admin", "/webhooks", subscription("lead.registered"))
                .text("/secret");
    }

    @AfterEach
    void thePlatformIsSwitchedOff() {
        bureau.create("admin", at() + "/disabling", null);
        platform.stop(0);
    }

    @Test
    void isToldByASignedMessageWithoutPersonalData() throws GeneralSecurityException {
        String lead = lead();
        assertThat(received).isEmpty();
        bureau.worksOff();

        Message message = received.get(0);
        assertThat(received).hasSize(1);
        assertThat(message.signature()).isEqualTo(signed(message));
        assertThat(message.body())
                .contains("\"type\":\"lead.registered\"", "\"leadId\":\"" + lead + "\"")
                .doesNotContain("13812345678");
        JsonNode log = deliveries().get(0);
        assertThat(log.get("state").asString()).isEqualTo("DELIVERED");
        assertThat(log.get("messageId").asString()).isEqualTo(message.id());
    }

    @Test
    void isToldAgainUntilItAnswersAndOnceMoreWhenAsked() {
        answers.addAll(List.of(500, 302));
        lead();
        bureau.worksOff();
        assertThat(deliveries().get(0).get("state").asString()).isEqualTo("PENDING");
        assertThat(deliveries().get(0).get("lastStatus").asInt()).isEqualTo(500);
        bureau.worksOff(Duration.ofSeconds(6));
        bureau.worksOff(Duration.ofMinutes(6));

        JsonNode delivered = deliveries().get(0);
        assertThat(delivered.get("state").asString()).isEqualTo("DELIVERED");
        assertThat(delivered.get("tries").asInt()).isEqualTo(3);
        assertThat(received.stream().map(Message::id).distinct()).hasSize(1);

        bureau.create("admin", at() + "/deliveries/" + delivered.get("id").asString() + "/replay", null);
        bureau.worksOff();
        assertThat(received).hasSize(4);
        assertThat(received.stream().map(Message::id).distinct()).hasSize(1);
    }

    @Test
    void isGivenUpAfterTheLastTryAndCanStillBeReplayed() {
        answers.addAll(Collections.nCopies(10, 503));
        lead();
        bureau.worksOff();
        for (int i = 0; i < 12; i++) {
            bureau.worksOff(Duration.ofHours(25));
        }
        JsonNode failed = deliveries().get(0);
        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        assertThat(failed.get("tries").asInt()).isEqualTo(10);

        bureau.create("admin", at() + "/deliveries/" + failed.get("id").asString() + "/replay", null);
        bureau.worksOff();
        assertThat(deliveries().get(0).get("state").asString()).isEqualTo("DELIVERED");
    }

    @Test
    void isToldNothingElseAndNothingOnceItIsSwitchedOff() {
        lead();
        bureau.create("admin", at() + "/disabling", null);
        bureau.worksOff();
        assertThat(received).isEmpty();
        JsonNode undelivered = deliveries().get(0);
        assertThat(undelivered.get("lastProblem").asString()).isEqualTo("webhook-disabled");
        lead();
        assertThat(deliveries()).hasSize(1);
        bureau.tryToCreate(
                        "admin", at() + "/deliveries/" + undelivered.get("id").asString() + "/replay", null)
                .refusedAs("webhook-disabled");
    }

    @Test
    void onlyTheAdministratorSubscribesAndTheSecretIsShownOnce() {
        bureau.tryToCreate("supervisor", "/webhooks", subscription("lead.registered"))
                .refusedAs("forbidden");
        assertThat(bureau.create("admin", "/webhooks", subscription("lead.registered"))
                        .body()
                        .has("secret"))
                .isFalse();
        assertThat(bureau.list("admin", "/webhooks")).noneMatch(webhook -> webhook.has("secret"));
        bureau.tryToCreate("admin", "/webhooks", subscription("lead.closed")).refusedAs("already-exists");
        bureau.tryToCreate("admin", "/webhooks", members(subscription("lead.registered"), "url", "ftp://example.org/"))
                .refusedAs("webhook-not-a-target");
        bureau.tryToCreate(
                        "admin",
                        "/webhooks",
                        members(
                                subscription("weather.changed"),
                                "id",
                                Ids.next().toString()))
                .refusedAs("invalid");
        bureau.tryToCreate("admin", at() + "/deliveries/" + id + "/replay", null)
                .refusedAs("not-found");
    }

    private Map<String, Object> subscription(String event) {
        return members(
                "id",
                id,
                "url",
                "http://127.0.0.1:" + platform.getAddress().getPort() + "/hooks",
                "purpose",
                "市级平台对接",
                "events",
                List.of(event));
    }

    private String lead() {
        String lead = Ids.next().toString();
        bureau.create(
                "duty",
                "/leads",
                members(
                        "id", lead,
                        "channel", "HOTLINE_12369",
                        "region", "140525",
                        "place", "泽州县",
                        "summary", "料场扬尘",
                        "informant", members("name", "王小明", "phone", "13812345678", "answerWanted", true)));
        return lead;
    }

    private List<JsonNode> deliveries() {
        return bureau.list("admin", at() + "/deliveries");
    }

    private String signed(Message message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String text = message.id() + "." + message.timestamp() + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.poll(), -1);
        exchange.close();
    }

    private String at() {
        return "/webhooks/" + id;
    }

    private record Message(String id, String timestamp, String signature, String body) {}
}
