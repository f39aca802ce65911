package org.lijian.field;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lijian.field.Wire.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an outbox to the server: commands first, in their order; then bytes, the small before the large. It may be interrupted anywhere
 * and begun again; an {@link IOException} says only that. What is refused for itself is noted in the outbox, and the others go on.
 */
public final class FieldClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int COMMANDS_AT_ONCE = 200;

    /** Of commands sent together, far from the 8 MiB that the server takes: what a line breaks off is sent again. */
    private static final int BYTES_AT_ONCE = 1024 * 1024;

    /** Up to this an item goes in one piece: an interruption costs less than asking how far it came. */
    private static final int ONE_PIECE = 256 * 1024;

    /** Of a larger item; a server that is killed forgets no more than one. */
    private static final int PART = 4 * 1024 * 1024;

    private static final Set<String> DONE = Set.of("DONE", "ALREADY_DONE");

    /** What is said of the sign-in, of the line or of a server that can take nothing now, not of what was sent. */
    private static final Set<Integer> NOT_FOR_ITSELF = Set.of(401, 408, 425, 429, 502, 503, 504);

    /** Refusals that asking again answers. */
    private static final Set<String> OF_THE_MOMENT = Set.of("upload-offset-mismatch", "concurrent-change");

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

    /** Sends what it can; what is left in the outbox then waits for the next time, or for the officer to see why it was refused. */
    public void sync(Outbox outbox, Enrolment enrolment) throws IOException {
        Set<String> refused = outbox.refused();
        sendCommands(outbox, enrolment, refused);
        for (String item : outbox.itemsWithBytes()) {
            byte[] bytes = refused.contains(item) ? null : outbox.bytes(item);
            if (bytes != null) {
                sendBytes(outbox, item, bytes);
            }
        }
    }

    /** The last answer to each command since this client was made, by its id. */
    public Map<String, JsonNode> answers() {
        return Map.copyOf(answers);
    }

    /** Whether the server said that the device is locked: once the outbox is empty, the app deletes what it holds. */
    public boolean isLocked() {
        return locked;
    }

    private void sendCommands(Outbox outbox, Enrolment enrolment, Set<String> refused) throws IOException {
        Map<String, JsonNode> left = new LinkedHashMap<>();
        outbox.commands().forEach(command -> left.put(command.get("id").asString(), command));
        List<String> waiting =
                left.keySet().stream().filter(id -> !refused.contains(id)).toList();
        int from = 0;
        while (from < waiting.size()) {
            int to = from + 1;
            int bytes = size(left, waiting.get(from));
            while (to < Math.min(waiting.size(), from + COMMANDS_AT_ONCE)
                    && bytes + size(left, waiting.get(to)) <= BYTES_AT_ONCE) {
                bytes += size(left, waiting.get(to++));
            }
            sendBatch(outbox, enrolment, left, waiting.subList(from, to));
            from = to;
        }
    }

    private static int size(Map<String, JsonNode> commands, String id) {
        return JSON.writeValueAsBytes(commands.get(id)).length;
    }

    /** @param left what the outbox holds; what the server keeps leaves it */
    private void sendBatch(Outbox outbox, Enrolment enrolment, Map<String, JsonNode> left, List<String> ids)
            throws IOException {
        Response response = post(enrolment, left, ids);
        if (response.status() == 200) {
            take(outbox, left, ids, JSON.readTree(response.body()));
        } else if (!isForItsForm(response)) {
            throw refused(response);
        } else if (ids.size() > 1) {
            int half = ids.size() / 2;
            sendBatch(outbox, enrolment, left, ids.subList(0, half));
            sendBatch(outbox, enrolment, left, ids.subList(half, ids.size()));
        } else if (post(enrolment, left, List.of()).status() == 200) {
            JsonNode refusal = refusal(ids.get(0), response);
            answers.put(ids.get(0), refusal);
            outbox.answered(ids.get(0), refusal);
        } else {
            throw refused(response);
        }
    }

    private Response post(Enrolment enrolment, Map<String, JsonNode> left, List<String> ids) throws IOException {
        ObjectNode batch = JSON.createObjectNode();
        batch.put("device", enrolment.device())
                .put("officer", enrolment.officer())
                .put("appVersion", enrolment.appVersion())
                .put("pending", left.size() - ids.size());
        left.entrySet().stream()
                .filter(command -> !ids.contains(command.getKey()))
                .findFirst()
                .ifPresent(
                        oldest -> batch.set("oldestPendingAt", oldest.getValue().get("madeAt")));
        ArrayNode commands = batch.putArray("commands");
        ids.forEach(id -> commands.add(left.get(id)));
        return wire.ask(
                "POST",
                "/sync-batches",
                Map.of("Content-Type", "application/json", "Device-Key", enrolment.key()),
                JSON.writeValueAsBytes(batch));
    }

    private void take(Outbox outbox, Map<String, JsonNode> left, List<String> ids, JsonNode said) throws IOException {
        locked |= said.path("deviceLocked").asBoolean(false);
        for (JsonNode answer : said.get("answers")) {
            String id = answer.path("id").asString("");
            if (!ids.contains(id)) {
                continue;
            }
            answers.put(id, answer);
            if (!DONE.contains(answer.get("outcome").asString())) {
                outbox.answered(id, answer);
            }
            if (answer.get("kept").asBoolean()) {
                outbox.kept(id);
                left.remove(id);
            }
        }
    }

    private void sendBytes(Outbox outbox, String evidence, byte[] bytes) throws IOException {
        Response response = bytes.length <= ONE_PIECE ? put(evidence, bytes) : goOn(outbox, evidence, bytes);
        int status = response.status();
        if (status < 300) {
            outbox.stored(evidence);
        } else if (status == 404 || status == 410) {
            // not described yet, or begun too long ago: the bytes stay and are tried again
            outbox.uploadForgotten(evidence);
        } else if (status < 400 || NOT_FOR_ITSELF.contains(status)) {
            throw refused(response);
        } else if (status < 500
                && !OF_THE_MOMENT.contains(response.problem().path("code").asString(""))) {
            outbox.answered(evidence, refusal(evidence, response));
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

    private static boolean isForItsForm(Response response) {
        return response.status() == 400 || response.status() == 413 || response.status() == 422;
    }

    private static IOException refused(Response response) {
        return new IOException("was answered " + response.status() + " " + response.text());
    }

    /** What is noted of a refusal: the problem as it was said, in the shape of an answer to a command. */
    private static ObjectNode refusal(String id, Response response) {
        return response.problem()
                .put("id", id)
                .put("outcome", "REFUSED")
                .put("kept", false)
                .put("status", response.status());
    }
}
