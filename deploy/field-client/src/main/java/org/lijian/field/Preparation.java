package org.lijian.field;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lijian.field.FieldClient.Enrolment;
import org.lijian.field.Wire.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes along what an officer needs where there is no network: the bundle and numbers for papers. It may be interrupted anywhere and begun
 * again; an {@link IOException} says only that.
 */
public final class Preparation {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 500;

    private final Wire wire;
    private final Ids ids;

    /**
     * @param server the base of the API, up to {@code /api/v1}; asked before every request
     * @param passes the bearer tokens of the officer
     */
    public Preparation(Supplier<URI> server, Passes passes, Clock clock) {
        this.wire = new Wire(server, passes);
        this.ids = new Ids(clock);
    }

    /** Brings the bundle up to date, from the beginning where what is kept is too old. */
    public void pull(KeptBundle bundle, Enrolment enrolment) throws IOException {
        boolean done = false;
        while (!done) {
            String since = bundle.since();
            String path = "/field-bundle?device=" + enrolment.device() + "&limit=" + PAGE
                    + (since == null ? "" : "&since=" + URLEncoder.encode(since, StandardCharsets.UTF_8));
            Response answer = wire.ask("GET", path, Map.of("Device-Key", enrolment.key()), null);
            if (answer.status() == 410 && since != null) {
                bundle.forget();
            } else {
                JsonNode page = read(answer, 200);
                bundle.take(page);
                done = page.get("done").asBoolean();
            }
        }
    }

    /** Has numbers reserved; a block whose answer never came is asked for again and given once. */
    public void reserve(KeptNumbers numbers, Enrolment enrolment, String type, int count) throws IOException {
        JsonNode block = numbers.asked(
                type,
                JSON.createObjectNode().put("id", ids.next()).put("type", type).put("count", count));
        Response answer = post(enrolment, "number-blocks", block);
        if (answer.status() >= 400 && answer.status() < 500) {
            numbers.refused(type);
        }
        numbers.given(type, read(answer, 201).get("numbers"));
    }

    /** Tells the server which numbers were given back; what is not answered is said again as it was, and refusing one stops no other. */
    public void sendReturns(KeptNumbers numbers, Enrolment enrolment) throws IOException {
        List<String> refused = new ArrayList<>();
        for (JsonNode back : numbers.returns()) {
            Response answer = post(enrolment, "number-returns", back);
            if (answer.status() == 200) {
                numbers.returned(back);
            } else {
                refused.add(answer.status() + " " + answer.text());
            }
        }
        if (!refused.isEmpty()) {
            throw new IOException("numbers were not taken back: " + refused);
        }
    }

    private Response post(Enrolment enrolment, String what, JsonNode said) throws IOException {
        return wire.ask(
                "POST",
                "/devices/" + enrolment.device() + "/" + what,
                Map.of("Content-Type", "application/json", "Device-Key", enrolment.key()),
                JSON.writeValueAsBytes(said));
    }

    private static JsonNode read(Response answer, int wanted) throws IOException {
        if (answer.status() != wanted) {
            throw new IOException("was answered " + answer.status() + " " + answer.text());
        }
        return JSON.readTree(answer.body());
    }
}
