package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server that gives the bundle in two pages and numbers in blocks, each block once. */
class PreparationTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FieldClient.Enrolment PHONE = new FieldClient.Enrolment("d", "o", "the-key", "1.4.0");
    private static final String DAY = "2023-08-07"; // Monday

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final List<JsonNode> returned = new ArrayList<>();
    private HttpServer server;
    private boolean tooOld;
    private boolean lost;
    private int refusal;
    private String refusedReason = "";

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/field-bundle", this::bundle);
        server.createContext("/api/v1/devices/d/number-blocks", this::reserve);
        server.createContext("/api/v1/devices/d/number-returns", this::takeBack);
        server.start();
    }

    @AfterEach
    void gone() {
        server.stop(0);
    }

    @Test
    void theBundleIsTakenPageByPageUntilNothingMoreHadChanged() throws Exception {
        KeptBundle bundle = new KeptBundle(folder, TakenAlong.MINE);

        preparation().pull(bundle, PHONE);

        assertThat(asked).containsExactly("device=d&limit=500", "device=d&limit=500&since=a/1");
        assertThat(bundle.get("TASK", "2").asString()).isEqualTo("二");
    }

    @Test
    void aBundleThatIsTooOldIsForgottenAndTakenFromTheBeginning() throws Exception {
        KeptBundle bundle = TakenAlong.in(folder);
        tooOld = true;

        preparation().pull(bundle, PHONE);

        assertThat(asked)
                .containsExactly("device=d&limit=500&since=s1", "device=d&limit=500", "device=d&limit=500&since=a/1");
        assertThatThrownBy(() -> bundle.get("BUREAU", "bureau")).isInstanceOf(NoSuchElementException.class);
        assertThat(bundle.get("TASK", "1").asString()).isEqualTo("一");
    }

    @Test
    void aBlockWhoseAnswerWasLostIsAskedForAgainAsTheSame() throws Exception {
        lost = true;
        assertThatThrownBy(() -> preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 2))
                .isInstanceOf(IOException.class);

        preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 2);
        preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 2);

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isEqualTo(blocks.get(0));
        assertThat(blocks.get(2)).isNotEqualTo(blocks.get(0));
        assertThat(numbers().unused()).hasSize(4).doesNotHaveDuplicates();
        assertThat(numbers().take("CORRECTION_ORDER", DAY)).isEqualTo(blocks.get(0) + "-0");
    }

    @Test
    void aBlockThatIsRefusedIsNotAskedForAgain() throws Exception {
        refusal = 409;
        assertThatThrownBy(() -> preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("409");
        refusal = 0;

        preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 1);

        assertThat(blocks).doesNotHaveDuplicates();
        assertThat(numbers().unused()).hasSize(1);
    }

    @Test
    void whatWasGivenBackIsNotCarriedAnyMore() throws Exception {
        preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 2);
        List<String> first = numbers().unused().subList(0, 1);

        numbers().giveBack(first, "未使用");
        preparation().sendReturns(numbers(), PHONE);

        assertThat(returned.get(0).at("/reason").asString()).isEqualTo("未使用");
        assertThat(returned.get(0).at("/numbers/0").asString()).isEqualTo(first.get(0));
        assertThat(numbers().unused()).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(numbers().returns()).isEmpty();
    }

    @Test
    void aReturnWhoseAnswerWasLostIsSaidAgainAndItsNumbersAreOnNoPaper() throws Exception {
        preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 1);
        List<String> only = numbers().unused();
        numbers().giveBack(only, "未使用");
        lost = true;

        assertThatThrownBy(() -> preparation().sendReturns(numbers(), PHONE)).isInstanceOf(IOException.class);

        assertThat(numbers().unused()).isEmpty();
        assertThatThrownBy(() -> numbers().take("CORRECTION_ORDER", DAY)).isInstanceOf(NoSuchElementException.class);
        preparation().sendReturns(numbers(), PHONE);
        preparation().sendReturns(numbers(), PHONE);
        assertThat(returned).hasSize(2);
        assertThat(returned.get(1)).isEqualTo(returned.get(0));
    }

    @Test
    void aReturnThatIsRefusedStopsNoOtherAndFreesNothing() throws Exception {
        preparation().reserve(numbers(), PHONE, "CORRECTION_ORDER", 2);
        List<String> both = numbers().unused();
        numbers().giveBack(both.subList(0, 1), "损坏");
        numbers().giveBack(both.subList(1, 2), "未使用");
        refusedReason = "损坏";

        assertThatThrownBy(() -> preparation().sendReturns(numbers(), PHONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("409");

        assertThat(returned).hasSize(2);
        assertThat(numbers().returns()).hasSize(1);
        assertThat(numbers().unused()).isEmpty();
    }

    private KeptNumbers numbers() throws IOException {
        return new KeptNumbers(folder, TakenAlong.MINE);
    }

    private Preparation preparation() {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1");
        return new Preparation(
                () -> base,
                new Passes() {
                    @Override
                    public String pass() {
                        return "pass";
                    }

                    @Override
                    public String another(String refused) throws IOException {
                        throw new SignInEnded("none");
                    }
                },
                Clock.systemUTC());
    }

    private void bundle(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        asked.add(query);
        if (tooOld) {
            tooOld = false;
            answer(exchange, 410, JSON.createObjectNode());
            return;
        }
        boolean second = query.endsWith("since=a/1");
        Map<String, Object> item =
                Map.of("kind", "TASK", "key", second ? "2" : "1", "gone", false, "content", second ? "二" : "一");
        answer(exchange, 200, TakenAlong.page(second ? "a/2" : "a/1", second, List.of(item)));
    }

    private void reserve(HttpExchange exchange) throws IOException {
        JsonNode block = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String id = block.get("id").asString();
        blocks.add(id);
        if (lost) {
            lost = false;
            exchange.close();
            return;
        }
        List<Map<String, Object>> numbers = new ArrayList<>();
        for (int i = 0; i < block.get("count").asInt(); i++) {
            numbers.add(Map.of(
                    "number",
                    id + "-" + i,
                    "type",
                    block.get("type").asString(),
                    "reservedOn",
                    DAY,
                    "state",
                    "RESERVED"));
        }
        answer(exchange, refusal == 0 ? 201 : refusal, JSON.valueToTree(Map.of("device", "d", "numbers", numbers)));
    }

    private void takeBack(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("Device-Key")).isEqualTo("the-key");
        JsonNode said = JSON.readTree(exchange.getRequestBody().readAllBytes());
        returned.add(said);
        if (lost) {
            lost = false;
            exchange.close();
            return;
        }
        answer(exchange, said.get("reason").asString().equals(refusedReason) ? 409 : 200, JSON.createObjectNode());
    }

    private static void answer(HttpExchange exchange, int status, JsonNode said) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = JSON.writeValueAsBytes(said);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
