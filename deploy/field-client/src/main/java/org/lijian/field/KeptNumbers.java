package org.lijian.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import javax.crypto.SecretKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers that the device carries for one officer (预留文号), sealed, and what becomes of them. One is written down as taken before a
 * paper with it is made, and as given back before the server is told: no two papers ever bear it, and none bears one that is void.
 */
public final class KeptNumbers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "numbers.kept";
    private static final String TAKEN = "taken";
    private static final String PAPER = "paper";

    private final SealedBox box;
    private ObjectNode kept;

    /** @param folder one for each officer, not that of the outbox, and opened once */
    public KeptNumbers(Path folder, SecretKey officersKey) throws IOException {
        this.box = new SealedBox(folder, officersKey);
        this.kept = box.names(FILE).isEmpty() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(box.read(FILE));
    }

    /** The block of a kind that was asked for and not answered yet, which is asked for again as it was. */
    synchronized JsonNode asked(String type, JsonNode block) throws IOException {
        JsonNode before = blocks(kept).get(type);
        if (before != null) {
            return before;
        }
        ObjectNode now = kept.deepCopy();
        blocks(now).set(type, block);
        write(now);
        return block;
    }

    /** Takes what {@code reserveNumbers} answered to the block of the kind. */
    synchronized void given(String type, JsonNode numbers) throws IOException {
        ObjectNode now = kept.deepCopy();
        numbers.valueStream()
                .filter(number -> number.get("state").asString().equals("RESERVED"))
                .forEach(numbers(now)::add);
        blocks(now).remove(type);
        write(now);
    }

    synchronized void refused(String type) throws IOException {
        ObjectNode now = kept.deepCopy();
        blocks(now).remove(type);
        write(now);
    }

    /** Those that no paper was made with. */
    public synchronized List<String> unused() {
        return numbers(kept)
                .valueStream()
                .filter(KeptNumbers::isFree)
                .map(KeptNumbers::text)
                .toList();
    }

    /**
     * Writes down that no paper is made with these any more, and why. The server is told when there is a network, by
     * {@link Preparation#sendReturns}.
     *
     * @throws IllegalArgumentException where one of them is not unused
     */
    public synchronized void giveBack(List<String> unused, String reason) throws IOException {
        if (!unused().containsAll(unused)) {
            throw new IllegalArgumentException("not all of " + unused + " are unused");
        }
        putBack(unused, reason);
    }

    /**
     * The number for a paper that is about to be made.
     *
     * @param day on which the paper is issued, a date; a number serves in its year, from the day it was reserved
     * @throws NoSuchElementException where none is left
     */
    synchronized String take(String type, String day) throws IOException {
        ObjectNode now = kept.deepCopy();
        JsonNode next = numbers(now)
                .valueStream()
                .filter(number ->
                        isFree(number) && number.get("type").asString().equals(type))
                .filter(number -> number.get("reservedOn").asString().compareTo(day) <= 0
                        && number.get("reservedOn").asString().startsWith(day.substring(0, 4)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no number for " + type + " of " + day + " is left"));
        ((ObjectNode) next).put(TAKEN, true);
        write(now);
        return text(next);
    }

    /** Keeps the paper that was made with the number until it is settled what became of it. */
    synchronized void bear(String number, JsonNode paper) throws IOException {
        ObjectNode now = kept.deepCopy();
        ((ObjectNode) taken(now, number)).set(PAPER, paper);
        write(now);
    }

    /** The papers that were made and neither filed nor given up. */
    synchronized List<JsonNode> papers() {
        return numbers(kept)
                .valueStream()
                .filter(number -> number.has(PAPER))
                .map(number -> number.get(PAPER))
                .toList();
    }

    /** @throws IllegalStateException where no paper was made with it, or what became of it is settled */
    synchronized void requireTaken(String number) {
        taken(kept, number);
    }

    /** The paper that was made with it is not handed over: it is given back as what it is, not as unused. */
    synchronized void giveUp(String number, String reason) throws IOException {
        requireTaken(number);
        putBack(List.of(number), reason);
    }

    /** Gives up those with which the app died before their paper was there to be seen. */
    synchronized void giveUpWithoutPaper(String reason) throws IOException {
        putBack(
                numbers(kept)
                        .valueStream()
                        .filter(number -> !isFree(number) && !number.has(PAPER))
                        .map(KeptNumbers::text)
                        .toList(),
                reason);
    }

    /** A command bears it now. */
    synchronized void filed(String number) throws IOException {
        ObjectNode now = kept.deepCopy();
        numbers(now).removeIf(one -> text(one).equals(number));
        if (!now.equals(kept)) {
            write(now);
        }
    }

    /** What {@code returnNumbers} has to be told and has not answered yet, each as it was said first. */
    synchronized List<JsonNode> returns() {
        return returns(kept).valueStream().toList();
    }

    synchronized void returned(JsonNode answered) throws IOException {
        ObjectNode now = kept.deepCopy();
        returns(now).removeIf(answered::equals);
        write(now);
    }

    private void putBack(List<String> back, String reason) throws IOException {
        if (back.isEmpty()) {
            return;
        }
        ObjectNode now = kept.deepCopy();
        numbers(now).removeIf(number -> back.contains(text(number)));
        ArrayNode said = returns(now).addObject().put("reason", reason).putArray("numbers");
        back.forEach(said::add);
        write(now);
    }

    private static boolean isFree(JsonNode number) {
        return !number.has(TAKEN);
    }

    private static String text(JsonNode number) {
        return number.get("number").asString();
    }

    private static JsonNode taken(ObjectNode of, String number) {
        return numbers(of)
                .valueStream()
                .filter(one -> !isFree(one) && text(one).equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no paper with " + number + " is open"));
    }

    private static ArrayNode numbers(ObjectNode of) {
        return of.withArrayProperty("numbers");
    }

    private static ObjectNode blocks(ObjectNode of) {
        return of.withObjectProperty("asked");
    }

    private static ArrayNode returns(ObjectNode of) {
        return of.withArrayProperty("returns");
    }

    /** What could not be written down did not happen. */
    private void write(ObjectNode now) throws IOException {
        box.write(FILE, JSON.writeValueAsBytes(now));
        kept = now;
    }
}
