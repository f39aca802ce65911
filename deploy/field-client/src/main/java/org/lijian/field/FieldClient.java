package org.lijian.field;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lijian.field.Wire.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an outbox to the server: commands first, in their order; then bytes, the small before the large. It may be interrupted anywhere
 * and begun again; an {@link IOException} says only that.
 */
public final class FieldClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int COMMANDS_AT_ONCE = 200;

    /** Up to this an item goes in one piece: an interruption costs less than asking how far it came. */
    private static final int ONE_PIECE = 256 * 1024;

    /** Of a larger item; a server that is killed forgets no more than one. */
    private static final int PART = 4 * 1024 * 1024;

    private final Wire wire;
    private final Map<String, JsonNode> answers = new TreeMap<>();
    private boolean locked;

    /**
     * @param server the base of the API, up to {@code /api/v1}; asked before every request
     * @param passes the bearer tokens of the officer whose outbox it is
     */
    public FieldClient(Supplier<URI> server, Passes passes) {
        this.wire = new Wire(server, passes);
    }

    /** What this device is to the server. */
    public record Enrolment(String device, String officer, String key, String appVersion) {}

    /** Sends what it can; what is left in the outbox then waits for the next time. */
    public void sync(Outbox outbox, Enrolment enrolment) throws IOException {
        sendCommands(outbox, enrolment);
        List<String> items = new ArrayList<>(outbox.itemsWithBytes());
        Map<String, Integer> sizes = new TreeMap<>();
        for (String item : items) {
            sizes.put(item, outbox.bytes(item).length);
        }
        items.sort(Comparator.comparing(sizes::get));
        for (String item : items) {
            sendBytes(outbox, item);
        }
    }

    /** The last answer to each command, by its id. */
    public Map<String, JsonNode> answers() {
        return Map.copyOf(answers);
    }

    /** Whether the server said that the device is locked: once the outbox is empty, the app deletes what it holds. */
    public boolean isLocked() {
        return locked;
    }

    private void sendCommands(Outbox outbox, Enrolment enrolment) throws IOException {
        List<JsonNode> commands = outbox.commands();
        for (int from = 0; from < commands.size(); from += COMMANDS_AT_ONCE) {
            int to = Math.min(commands.size(), from + COMMANDS_AT_ONCE);
            ObjectNode batch = JSON.createObjectNode();
            batch.put("device", enrolment.device())
                    .put("officer", enrolment.officer())
                    .put("appVersion", enrolment.appVersion())
                    .put("pending", commands.size() - to);
            if (to < commands.size()) {
                batch.set("oldestPendingAt", commands.get(to).get("madeAt"));
            }
            ArrayNode some = batch.putArray("commands");
            commands.subList(from, to).forEach(some::add);
            Response response = wire.ask(
                    "POST",
                    "/sync-batches",
                    Map.of("Content-Type", "application/json", "Device-Key", enrolment.key()),
                    JSON.writeValueAsBytes(batch));
            if (response.status() != 200) {
                throw new IOException("the batch was answered " + response.status() + " " + response.text());
            }
            JsonNode said = JSON.readTree(response.body());
            locked |= said.path("deviceLocked").asBoolean(false);
            for (JsonNode answer : said.get("answers")) {
                String id = answer.path("id").asString("");
                answers.put(id, answer);
                if (answer.get("kept").asBoolean()) {
                    outbox.kept(id);
                }
            }
        }
    }

    private void sendBytes(Outbox outbox, String evidence) throws IOException {
        byte[] bytes = outbox.bytes(evidence);
        Response response = bytes.length <= ONE_PIECE ? put(evidence, bytes) : goOn(outbox, evidence, bytes);
        if (response.status() < 300) {
            outbox.stored(evidence);
        } else if (response.status() == 404 || response.status() == 410) {
            // not described yet, or begun too long ago: the bytes stay and are tried again
            outbox.uploadForgotten(evidence);
        } else if (response.status() != 409 && response.status() < 500) {
            throw new IOException("bytes were answered " + response.status() + " " + response.text());
        }
    }

    private Response put(String evidence, byte[] bytes) throws IOException {
        return wire.ask(
                "PUT", "/evidence/" + evidence + "/content", Map.of("Content-Type", "application/octet-stream"), bytes);
    }

    private Response goOn(Outbox outbox, String evidence, byte[] bytes) throws IOException {
        String upload = outbox.upload(evidence);
        Response answer;
        if (upload == null) {
            answer = wire.ask(
                    "POST",
                    "/evidence-uploads",
                    Map.of(
                            "Tus-Resumable",
                            "1.0.0",
                            "Upload-Length",
                            Integer.toString(bytes.length),
                            "Upload-Metadata",
                            "evidence "
                                    + Base64.getEncoder().encodeToString(evidence.getBytes(StandardCharsets.UTF_8))),
                    new byte[0]);
            if (answer.status() >= 300) {
                return answer;
            }
            String location = answer.location();
            if (location == null) {
                throw new IOException("the upload was given no place");
            }
            upload = location.substring(location.lastIndexOf('/') + 1);
            outbox.uploadBegun(evidence, upload);
        } else {
            answer = wire.ask("HEAD", "/evidence-uploads/" + upload, Map.of(), null);
        }
        int from = Math.toIntExact(answer.offset());
        while (answer.status() < 300 && from < bytes.length) {
            int to = Math.min(bytes.length, from + PART);
            answer = patch(upload, from, Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return answer;
    }

    private Response patch(String upload, int offset, byte[] part) throws IOException {
        return wire.ask(
                "PATCH",
                "/evidence-uploads/" + upload,
                Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Offset", Integer.toString(offset),
                        "Content-Type", "application/offset+octet-stream"),
                part);
    }
}
