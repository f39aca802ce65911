package org.lijian.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the papers that are handed over where there is no network, an order to correct (责令改正违法行为决定书) or a penalty on the spot
 * (当场行政处罚决定书), and files them with the number and every letter of what was handed over.
 */
public final class Papers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeptBundle bundle;
    private final KeptNumbers numbers;
    private final Outbox outbox;

    /** To be made before the outbox is sent: what it still holds says which numbers are borne. */
    public Papers(KeptBundle bundle, KeptNumbers numbers, Outbox outbox) throws IOException {
        this.bundle = bundle;
        this.numbers = numbers;
        this.outbox = outbox;
        List<String> unused = numbers.unused();
        for (JsonNode command : outbox.commands()) {
            String borne = command.at("/body/reservedNumber").asString("");
            if (unused.contains(borne)) {
                numbers.gone(borne);
            }
        }
    }

    /**
     * A paper to be shown, printed and signed; nothing bears its number until it was handed over.
     *
     * @param kind of its command
     */
    public record Paper(String kind, String number, String text, JsonNode said) {}

    /**
     * The order to correct with the next number.
     *
     * @param order what {@code issueCorrectionOrder} is told, without number and text
     */
    public Paper correctionOrder(Visit visit, Map<String, ?> order) {
        JsonNode said = JSON.valueToTree(order);
        if (said.has("partyId") || said.has("previousOrderId")) {
            throw new IllegalArgumentException("an order to another party or after a recheck is not written offline");
        }
        String day = said.get("issuedOn").asString();
        Map<String, String> fields = PaperFields.ofOrder(bundle, visit, said);
        return paper("ISSUE_CORRECTION_ORDER", "CORRECTION_ORDER", day, fields, said);
    }

    /**
     * The penalty on the spot with the next number.
     *
     * @param decision what {@code decideOnTheSpot} is told, with its day and without number and text
     */
    public Paper onTheSpot(Visit visit, Map<String, ?> decision) {
        JsonNode said = JSON.valueToTree(decision);
        String day = said.get("decidedOn").asString();
        Map<String, String> fields = PaperFields.ofDecision(bundle, visit, said);
        return paper("DECIDE_ON_THE_SPOT", "SUMMARY_DECISION", day, fields, said);
    }

    private Paper paper(String kind, String type, String day, Map<String, String> fields, JsonNode said) {
        String number = numbers.next(type, day);
        return new Paper(kind, number, new PaperForm(bundle, type, day).text(fields, number), said);
    }

    /**
     * Files the paper as it was handed over; when this returns, it survives.
     *
     * @param after the last command of the visit, for which the paper waits; nothing where the server has said that it is done
     * @return the id of its command
     * @throws IllegalStateException where another paper bears its number
     */
    public String handOver(Paper paper, @Nullable String after) throws IOException {
        numbers.take(paper.number());
        Map<String, Object> body = new LinkedHashMap<>();
        paper.said().properties().forEach(member -> body.put(member.getKey(), member.getValue()));
        body.put("reservedNumber", paper.number());
        body.put("printed", Map.of("text", paper.text(), "sha256", sha256(paper.text())));
        String command = outbox.add(paper.kind(), null, null, after, body);
        numbers.gone(paper.number());
        return command;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
