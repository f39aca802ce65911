package org.lijian.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one officer did on this device and the server has not said yet that it keeps, and what it said that the officer was not shown yet.
 * A file that cannot be opened stops no other, stays as it is, and is reported.
 */
public final class Outbox {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMMAND = ".command";
    private static final String BYTES = ".bytes";
    private static final String UPLOAD = ".upload";
    private static final String ANSWER = ".answer";
    private static final String EVIDENCE = "REGISTER_EVIDENCE";

    private final SealedBox box;
    private final Ids ids;
    private final Clock clock;
    private final Set<String> unreadable = new ConcurrentSkipListSet<>();

    /** @param folder one for each officer */
    public Outbox(Path folder, SecretKey officersKey, Clock clock) throws IOException {
        this.box = new SealedBox(folder, officersKey);
        this.ids = new Ids(clock);
        this.clock = clock;
    }

    /** An id for something that is made here. */
    public String newId() {
        return ids.next();
    }

    /**
     * Writes a command down, evidence apart; when this returns, it survives.
     *
     * @param target what it is done to
     * @param expectedVersion the version that was seen
     * @param after instead: the command whose outcome was seen
     * @return its id
     */
    public String add(
            String kind,
            @Nullable String target,
            @Nullable Long expectedVersion,
            @Nullable String after,
            Map<String, ?> body)
            throws IOException {
        if (kind.equals(EVIDENCE)) {
            throw new IllegalArgumentException("evidence is written down with its bytes");
        }
        return write(kind, target, expectedVersion, after, JSON.valueToTree(body));
    }

    /**
     * Writes an item of evidence down with its bytes; when this returns, both survive. The same again changes nothing.
     *
     * @param description what {@code registerEvidence} is told; {@code size} and {@code sha256} may be left out
     * @return the id of its command
     * @throws IllegalArgumentException where the bytes are not those described
     * @throws IllegalStateException where other bytes or another description are kept under the id
     */
    public synchronized String addEvidence(Map<String, ?> description, byte[] bytes) throws IOException {
        ObjectNode body = (ObjectNode) JSON.readTree(JSON.writeValueAsBytes(description));
        String evidence = UUID.fromString(body.path("id").asString("")).toString();
        String sha256 = Sha256.of(bytes);
        if (body.path("size").asLong(bytes.length) != bytes.length
                || !body.path("sha256").asString(sha256).equalsIgnoreCase(sha256)) {
            throw new IllegalArgumentException("these are not the bytes that " + evidence + " describes");
        }
        body.put("id", evidence).put("size", bytes.length).put("sha256", sha256);
        JsonNode before = described(evidence);
        if (before != null && !before.get("body").equals(body)) {
            throw new IllegalStateException(evidence + " is described otherwise");
        }
        if (!itemsWithBytes().contains(evidence)) {
            box.write(evidence + BYTES, bytes);
        } else if (!Arrays.equals(box.read(evidence + BYTES), bytes)) {
            throw new IllegalStateException("other bytes are kept as " + evidence);
        }
        return before == null
                ? write(EVIDENCE, null, null, null, body)
                : before.get("id").asString();
    }

    private @Nullable JsonNode described(String evidence) throws IOException {
        for (JsonNode command : commands()) {
            if (command.get("kind").asString().equals(EVIDENCE)
                    && command.at("/body/id").asString().equals(evidence)) {
                return command;
            }
        }
        return null;
    }

    private String write(
            String kind, @Nullable String target, @Nullable Long expectedVersion, @Nullable String after, JsonNode body)
            throws IOException {
        ObjectNode command = JSON.createObjectNode();
        String id = ids.next();
        command.put("id", id).put("kind", kind).put("madeAt", clock.instant().toString());
        if (target != null) {
            command.put("target", target);
        }
        if (expectedVersion != null) {
            command.put("expectedVersion", expectedVersion);
        }
        if (after != null) {
            command.put("after", after);
        }
        command.set("body", body);
        box.write(id + COMMAND, JSON.writeValueAsBytes(command));
        return id;
    }

    List<JsonNode> commands() throws IOException {
        return opened(COMMAND);
    }

    void kept(String commandId) throws IOException {
        box.delete(commandId + COMMAND);
    }

    /** The small before the large. */
    List<String> itemsWithBytes() throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        for (String name : box.names(BYTES)) {
            sizes.put(name.substring(0, name.length() - BYTES.length()), box.size(name));
        }
        return sizes.keySet().stream().sorted(Comparator.comparing(sizes::get)).toList();
    }

    /** Nothing where they cannot be opened. */
    byte @Nullable [] bytes(String evidence) {
        return open(evidence + BYTES);
    }

    /** Where an upload that was begun goes on. */
    @Nullable String upload(String evidence) throws IOException {
        byte[] begun = box.names(UPLOAD).contains(evidence + UPLOAD) ? open(evidence + UPLOAD) : null;
        return begun == null ? null : new String(begun, StandardCharsets.UTF_8);
    }

    void uploadBegun(String evidence, String location) throws IOException {
        box.write(evidence + UPLOAD, location.getBytes(StandardCharsets.UTF_8));
    }

    void uploadForgotten(String evidence) throws IOException {
        box.delete(evidence + UPLOAD);
    }

    void stored(String evidence) throws IOException {
        box.delete(evidence + BYTES);
        box.delete(evidence + UPLOAD);
    }

    /** Keeps what the server said of something that is not done; it does so before the command is forgotten. */
    void answered(String id, JsonNode answer) throws IOException {
        box.write(id + ANSWER, JSON.writeValueAsBytes(answer));
    }

    /**
     * What the server said of commands and of bytes that are not done, held or refused, by their id: an answer of {@code sendBatch}, or a
     * problem with {@code outcome} and {@code kept}. Each stays until it {@link #shown was shown}.
     */
    public Map<String, JsonNode> answers() throws IOException {
        Map<String, JsonNode> answers = new TreeMap<>();
        for (JsonNode answer : opened(ANSWER)) {
            answers.put(answer.get("id").asString(), answer);
        }
        return answers;
    }

    /** The officer saw the answer. What was refused and is kept here only is sent again from now on. */
    public void shown(String id) throws IOException {
        box.delete(id + ANSWER);
    }

    /** What was refused and is kept here only, as long as the officer was not shown so. */
    Set<String> refused() throws IOException {
        return answers().values().stream()
                .filter(answer -> !answer.get("kept").asBoolean())
                .map(answer -> answer.get("id").asString())
                .collect(Collectors.toSet());
    }

    /** The files that could not be opened when they were last needed; they are still there. */
    public Set<String> unreadable() {
        return Set.copyOf(unreadable);
    }

    /** Whether the server keeps everything; an answer may still have to be shown. */
    public boolean isEmpty() throws IOException {
        return box.names(COMMAND).isEmpty() && box.names(BYTES).isEmpty();
    }

    private List<JsonNode> opened(String ending) throws IOException {
        List<JsonNode> opened = new ArrayList<>();
        for (String name : box.names(ending)) {
            byte[] content = open(name);
            if (content != null) {
                opened.add(JSON.readTree(content));
            }
        }
        return opened;
    }

    private byte @Nullable [] open(String name) {
        try {
            byte[] content = box.read(name);
            unreadable.remove(name);
            return content;
        } catch (IOException damaged) {
            unreadable.add(name);
            return null;
        }
    }
}
