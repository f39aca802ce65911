package org.lijian.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContractValidatorTest {
    private static final String KITE = "{\"price\":\"12.00\",\"flownOn\":\"2022-03-08\"}";

    private final ContractValidator validator = new ContractValidator(Contract.load("contract-sample"));

    @Test
    void acceptsWhatTheContractSays() {
        assertThat(faults(get("/kites?limit=5", 200, "application/json", "{\"items\":[" + KITE + "]}")))
                .isEmpty();
        assertThat(faults(post(KITE, 201, "\"0\"", KITE))).isEmpty();
        assertThat(faults(get("/kites/7", 200, "text/plain;charset=UTF-8", "a kite")))
                .isEmpty();
        assertThat(faults(get("/kites/counts", 204, "", ""))).isEmpty();
    }

    @Test
    void refusesAnOperationThatIsNotThere() {
        assertThat(faults(get("/balloons", 200, "application/json", "{}")))
                .containsExactly("no operation of the contract has this method and path");
        assertThat(faults(new Exchange("GET", "/actuator/health", Map.of(), new byte[0], 200, Map.of(), new byte[0])))
                .containsExactly("it is outside /api/v1");
    }

    @Test
    void refusesAStatusThatIsNotDocumented() {
        assertThat(faults(get("/kites/counts", 200, "", ""))).containsExactly("status 200 is not documented");
        assertThat(faults(get("/kites/counts", 404, "", ""))).containsExactly("status 404 is not documented");
    }

    @Test
    void refusesAnAnswerOfAnotherMediaType() {
        assertThat(faults(get("/kites", 200, "text/html", "<html>")))
                .singleElement()
                .asString()
                .contains("text/html");
        assertThat(faults(get("/kites", 403, "application/json", "{\"code\":\"x\"}")))
                .singleElement()
                .asString()
                .contains("application/problem+json");
    }

    @Test
    void refusesAnAnswerThatItsSchemaRefuses() {
        assertThat(faults(get("/kites", 200, "application/json", "{\"items\":[{\"price\":12}]}")))
                .isNotEmpty();
        assertThat(faults(get("/kites", 200, "application/json", "{\"items\":[{\"price\":\"12.0\"}]}")))
                .isNotEmpty();
        assertThat(faults(get("/kites", 200, "application/json", "{\"items\":[{}]}")))
                .isNotEmpty();
        assertThat(faults(get("/kites", 200, "application/json", "{\"items\":[],\"extra\":1}")))
                .isNotEmpty();
        assertThat(faults(get(
                        "/kites",
                        200,
                        "application/json",
                        "{\"items\":[{\"price\":\"1.00\",\"flownOn\":\"2022-02-30\"}]}")))
                .isNotEmpty();
        assertThat(faults(get("/kites", 200, "application/json", "not json"))).isNotEmpty();
        assertThat(faults(get("/kites", 422, "application/problem+json", "{\"message\":\"no\"}")))
                .isNotEmpty();
        assertThat(faults(get("/kites/counts", 204, "text/plain", "surprise"))).isNotEmpty();
    }

    @Test
    void refusesAnAnswerWithoutItsHeaders() {
        assertThat(faults(post(KITE, 201, null, KITE))).containsExactly("the answer lacks the header ETag");
        assertThat(faults(post(KITE, 201, "W/weak", KITE)))
                .singleElement()
                .asString()
                .contains("ETag");
    }

    @Test
    void refusesThatTheServerAcceptsWhatTheContractForbids() {
        assertThat(faults(post("{\"price\":\"12.00\",\"colour\":\"red\"}", 201, "\"0\"", KITE)))
                .isNotEmpty();
        assertThat(faults(post("", 201, "\"0\"", KITE))).containsExactly("accepted without the required body");
        assertThat(faults(get("/kites?limit=500", 200, "application/json", "{\"items\":[]}")))
                .isNotEmpty();
        assertThat(faults(get("/kites?colour=red", 200, "application/json", "{\"items\":[]}")))
                .containsExactly("accepted with the undocumented parameter colour");
        assertThat(faults(get("/kites/seven", 200, "text/plain", "a kite"))).isNotEmpty();
    }

    @Test
    void acceptsThatTheServerRefusesABadRequest() {
        var answer = new TreeMap<>(Map.of("content-type", List.of("application/problem+json")));
        assertThat(faults(new Exchange(
                        "POST",
                        "/api/v1/kites",
                        Map.of(),
                        "{".getBytes(UTF_8),
                        400,
                        answer,
                        "{\"code\":\"malformed\"}".getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    void saysEveryFaultWithTheExchange() {
        assertThatThrownBy(() -> validator.check(post(KITE, 201, null, "{\"price\":1}")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /api/v1/kites → 201")
                .hasMessageContaining("ETag")
                .hasMessageContaining("price");
    }

    private List<String> faults(Exchange exchange) {
        return validator.faults(exchange);
    }

    private static Exchange get(String target, int status, String type, String body) {
        return new Exchange(
                "GET", "/api/v1" + target, Map.of(), new byte[0], status, headers(type, null), body.getBytes(UTF_8));
    }

    private static Exchange post(
            String request, int status, @org.jspecify.annotations.Nullable String etag, String body) {
        return new Exchange(
                "POST",
                "/api/v1/kites",
                headers("application/json", null),
                request.getBytes(UTF_8),
                status,
                headers("application/json", etag),
                body.getBytes(UTF_8));
    }

    private static Map<String, List<String>> headers(String type, @org.jspecify.annotations.Nullable String etag) {
        Map<String, List<String>> headers = new TreeMap<>();
        if (!type.isEmpty()) {
            headers.put("content-type", List.of(type));
        }
        if (etag != null) {
            headers.put("etag", List.of(etag));
        }
        return headers;
    }
}
