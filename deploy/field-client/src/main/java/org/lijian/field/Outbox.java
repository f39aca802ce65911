package org.lijian.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What one officer did on this device and the server has not said yet that it keeps. */
public final class Outbox {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMMAND = ".command";
    private static final String BYTES = ".bytes";
    private static final String UPLOAD = ".upload";

    private final SealedBox box;
    private final Ids ids;
    private final Clock clock;

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
     * Writes a command down; when this returns, it survives.
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
        command.set("body", JSON.valueToTree(body));
        box.write(id + COMMAND, JSON.writeValueAsBytes(command));
        return id;
    }

    /** Keeps the bytes of an item of evidence until the server has them. */
    public void addBytes(String evidence, byte[] bytes) throws IOException {
        box.write(evidence + BYTES, bytes);
    }

    List<JsonNode> commands() throws IOException {
        List<JsonNode> commands = new ArrayList<>();
        for (String name : box.names(COMMAND)) {
            commands.add(JSON.readTree(box.read(name)));
        }
        return commands;
    }

    void kept(String commandId) throws IOException {
        box.delete(commandId + COMMAND);
    }

    List<String> itemsWithBytes() throws IOException {
        return box.names(BYTES).stream()
                .map(name -> name.substring(0, name.length() - BYTES.length()))
                .toList();
    }

    byte[] bytes(String evidence) throws IOException {
        return box.read(evidence + BYTES);
    }

    /** Where an upload that was begun goes on. */
    @Nullable String upload(String evidence) throws IOException {
        return box.names(UPLOAD).contains(evidence + UPLOAD)
                ? new String(box.read(evidence + UPLOAD), StandardCharsets.UTF_8)
                : null;
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

    /** Whether the server keeps everything. */
    public boolean isEmpty() throws IOException {
        return box.names(COMMAND).isEmpty() && box.names(BYTES).isEmpty();
    }
}
