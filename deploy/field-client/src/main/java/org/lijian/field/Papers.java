package org.lijian.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    /** To be made before the outbox is sent: what it still holds says which papers were filed when the app died. */
    public Papers(KeptBundle bundle, KeptNumbers numbers, Outbox outbox) throws IOException {
        this.bundle = bundle;
        this.numbers = numbers;
        this.outbox = outbox;
        for (JsonNode command : outbox.commands()) {
            numbers.filed(command.at("/body/reservedNumber").asString(""));
        }
        numbers.giveUpWithoutPaper("制作文书时中断，未形成文书");
    }

    /**
     * A paper to be shown, printed and signed. No other paper bears its number any more, also when this one is not handed over.
     *
     * @param kind of its command
     */
    public record Paper(String kind, String number, String text, JsonNode said) {}

    /** The papers of which nobody said yet what became of them, as they were made: each is handed over or given up. */
    public List<Paper> unsettled() {
        return numbers.papers().stream()
                .map(paper -> JSON.treeToValue(paper, Paper.class))
                .toList();
    }

    /**
     * The order to correct with the next number.
     *
     * @param order what {@code issueCorrectionOrder} is told, without number and text
     */
    public Paper correctionOrder(Visit visit, Map<String, ?> order) throws IOException {
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
    public Paper onTheSpot(Visit visit, Map<String, ?> decision) throws IOException {
        JsonNode said = JSON.valueToTree(decision);
        String day = said.get("decidedOn").asString();
        Map<String, String> fields = PaperFields.ofDecision(bundle, visit, said);
        return paper("DECIDE_ON_THE_SPOT", "SUMMARY_DECISION", day, fields, said);
    }

    private Paper paper(String kind, String type, String day, Map<String, String> fields, JsonNode said)
            throws IOException {
        PaperForm form = new PaperForm(bundle, type, day);
        form.text(fields, ""); // what the paper lacks costs no number
        String number = numbers.take(type, day);
        Paper paper = new Paper(kind, number, form.text(fields, number), said);
        numbers.bear(number, JSON.valueToTree(paper));
        return paper;
    }

    /**
     * Files the paper as it was handed over; when this returns, it survives.
     *
     * @param after the last command of the visit, for which the paper waits; nothing where the server has said that it is done
     * @return the id of its command
     * @throws IllegalStateException where it was filed or given up before
     */
    public String handOver(Paper paper, @Nullable String after) throws IOException {
        numbers.requireTaken(paper.number());
        Map<String, Object> body = new LinkedHashMap<>();
        paper.said().properties().forEach(member -> body.put(member.getKey(), member.getValue()));
        body.put("reservedNumber", paper.number());
        body.put(
                "printed",
                Map.of("text", paper.text(), "sha256", Sha256.of(paper.text().getBytes(StandardCharsets.UTF_8))));
        String command = outbox.add(paper.kind(), null, null, after, body);
        numbers.filed(paper.number());
        return command;
    }

    /**
     * The paper is not handed over; its number is given back with what became of it, such as 打印损坏.
     *
     * @throws IllegalStateException where it was filed or given up before
     */
    public void giveUp(Paper paper, String reason) throws IOException {
        numbers.giveUp(paper.number(), reason);
    }
}
