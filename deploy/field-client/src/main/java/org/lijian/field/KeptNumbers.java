package org.lijian.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers that the device carries for one officer (预留文号), sealed. One is borne by one paper or given back; it is written down as
 * taken before its paper is, so that no two papers ever bear it.
 */
public final class KeptNumbers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "numbers.kept";
    private static final String TAKEN = "taken";

    private final SealedBox box;
    private final ObjectNode kept;

    /** @param folder one for each officer, not that of the outbox */
    public KeptNumbers(Path folder, SecretKey officersKey) throws IOException {
        this.box = new SealedBox(folder, officersKey);
        this.kept = box.names(FILE).isEmpty() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(box.read(FILE));
    }

    /** The block of a kind that was asked for and not answered yet, which is asked for again as it was. */
    JsonNode asked(String type, JsonNode block) throws IOException {
        JsonNode before = blocks().get(type);
        if (before != null) {
            return before;
        }
        blocks().set(type, block);
        write();
        return block;
    }

    /** Takes what {@code reserveNumbers} answered to the block of the kind. */
    void given(String type, JsonNode numbers) throws IOException {
        numbers.valueStream()
                .filter(number -> number.get("state").asString().equals("RESERVED"))
                .forEach(numbers()::add);
        blocks().remove(type);
        write();
    }

    void refused(String type) throws IOException {
        blocks().remove(type);
        write();
    }

    /**
     * The number that the next paper of the kind bears.
     *
     * @param day on which the paper is issued, a date; a number serves in its year, from the day it was reserved
     * @throws NoSuchElementException where none is left
     */
    public String next(String type, String day) {
        return free(type)
                .filter(number -> number.get("reservedOn").asString().compareTo(day) <= 0
                        && number.get("reservedOn").asString().startsWith(day.substring(0, 4)))
                .map(number -> number.get("number").asString())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no number for " + type + " of " + day + " is left"));
    }

    /** Those that no paper bears and that can be given back with a reason, the ones that were taken for a paper that never was among them. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        numbers().forEach(number -> unused.add(number.get("number").asString()));
        return unused;
    }

    /** @throws IllegalStateException where another paper bears it */
    void take(String number) throws IOException {
        for (JsonNode one : numbers()) {
            if (one.get("number").asString().equals(number) && !one.has(TAKEN)) {
                ((ObjectNode) one).put(TAKEN, true);
                write();
                return;
            }
        }
        throw new IllegalStateException(number + " is borne by another paper");
    }

    /** The number is no more this device's: a command bears it, or it was given back. */
    void gone(String number) throws IOException {
        numbers().removeIf(one -> one.get("number").asString().equals(number));
        write();
    }

    private Stream<JsonNode> free(String type) {
        return numbers()
                .valueStream()
                .filter(number -> number.get("type").asString().equals(type) && !number.has(TAKEN));
    }

    private ArrayNode numbers() {
        return kept.withArrayProperty("numbers");
    }

    private ObjectNode blocks() {
        return kept.withObjectProperty("asked");
    }

    private void write() throws IOException {
        box.write(FILE, JSON.writeValueAsBytes(kept));
    }
}
