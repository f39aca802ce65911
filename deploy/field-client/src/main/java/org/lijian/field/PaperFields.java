package org.lijian.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the fields of a paper are filled with, out of what was taken along and what was recorded on the visit, as the contract says. */
final class PaperFields {
    private final KeptBundle bundle;
    private final Visit visit;
    private final JsonNode act;
    private final JsonNode party;
    private final Map<String, String> fields = new HashMap<>();

    private PaperFields(KeptBundle bundle, Visit visit, String violation) {
        this.bundle = bundle;
        this.visit = visit;
        this.act = act(violation);
        this.party = bundle.get("OBJECT", visit.inspection().get("objectId").asString())
                .get("party");
        putParty();
        put("violatedProvision", provision("duty"));
    }

    static Map<String, String> ofOrder(KeptBundle bundle, Visit visit, JsonNode order) {
        PaperFields filled = new PaperFields(bundle, visit, text(order, "violation"));
        filled.put("investigatedOn", visit.on());
        filled.put("requirement", text(order, "requirement"));
        filled.putFindings();
        boolean perDay = !text(filled.act, "perDay").equals("NO")
                && !text(filled.party, "kind").equals("PERSON");
        filled.put("perDayApplies", Boolean.toString(perDay));
        return filled.fields;
    }

    static Map<String, String> ofDecision(KeptBundle bundle, Visit visit, JsonNode decision) {
        PaperFields filled = new PaperFields(bundle, visit, text(decision, "violation"));
        filled.put("penaltyProvision", filled.provision("article"));
        filled.put("facts", text(decision, "facts"));
        filled.put(
                "evidence",
                decision.get("evidence")
                        .valueStream()
                        .map(id -> visit.evidence(id.asString()))
                        .map(item -> text(item, "fileName") + "（证明：" + text(item, "proves") + "）")
                        .collect(Collectors.joining("；")));
        filled.put("discretionReasons", text(decision, "reasons"));
        filled.put("statementOutcome", heard(decision));
        filled.put("officers", filled.officers());
        filled.put("fined", Boolean.toString(text(decision, "sanction").equals("FINE")));
        filled.put("amount", text(decision, "amount"));
        return filled.fields;
    }

    private void putParty() {
        put("partyName", text(party, "name"));
        put("partyAddress", text(party, "address"));
        put(
                "partyCode",
                Stream.of(text(party, "creditCode"), text(party, "identityNumber"), "无")
                        .filter(code -> !code.isEmpty())
                        .findFirst()
                        .orElseThrow());
        put("partyRepresentative", text(party, "legalRepresentative"));
        if (fields.values().stream().anyMatch(value -> value.contains("*"))) {
            throw new IllegalArgumentException("the party is masked for this officer, no paper can name it");
        }
    }

    /** The act with what the answers of the checklist say of it, and the evidence they name. */
    private void putFindings() {
        Map<String, String> labels = labelsThatName(text(act, "code"));
        List<JsonNode> found = visit.checklist()
                .get("answers")
                .valueStream()
                .filter(answer -> text(answer, "result").equals("VIOLATES"))
                .filter(answer -> labels.containsKey(text(answer, "item")))
                .toList();
        String details = found.stream()
                .map(answer -> labels.get(text(answer, "item")) + "：不符合"
                        + (text(answer, "note").isEmpty() ? "" : "，" + text(answer, "note")))
                .collect(Collectors.joining("；"));
        put("facts", text(act, "name") + (details.isEmpty() ? "" : "。" + details));
        put(
                "evidence",
                "现场检查（勘察）笔录"
                        + found.stream()
                                .flatMap(answer -> answer.path("evidence").valueStream())
                                .map(JsonNode::asString)
                                .distinct()
                                .map(visit::evidence)
                                .map(item -> "；" + text(item, "fileName") + "（" + text(item, "proves") + "）")
                                .collect(Collectors.joining()));
    }

    private Map<String, String> labelsThatName(String violation) {
        Map<String, String> labels = new HashMap<>();
        String wanted = text(visit.inspection(), "checklist");
        while (!wanted.isEmpty()) {
            String code = wanted;
            JsonNode list = one(bundle.law("checklists").stream(), code);
            list.get("items").forEach(item -> {
                if (item.path("violations")
                        .valueStream()
                        .anyMatch(act -> act.asString().equals(violation))) {
                    labels.put(text(item, "code"), text(item, "label"));
                }
            });
            wanted = text(list, "includes");
        }
        return labels;
    }

    private String officers() {
        return visit.inspection()
                .get("inspectors")
                .valueStream()
                .map(id -> bundle.get("OFFICER", id.asString()))
                .map(officer -> text(officer, "name")
                        + (text(officer, "certificateNumber").isEmpty()
                                ? ""
                                : "（执法证号 " + text(officer, "certificateNumber") + "）"))
                .collect(Collectors.joining("、"));
    }

    private static String heard(JsonNode decision) {
        return text(decision, "statement").isEmpty()
                ? "已当场告知拟作出的处罚内容及事实、理由、依据和陈述、申辩权利，当事人未提出意见"
                : "当事人当场陈述申辩：" + text(decision, "statement") + "。复核意见：" + text(decision, "response");
    }

    /** The act as the catalogue has it, and the code of its statute with it. */
    private JsonNode act(String violation) {
        return one(
                bundle.law("violations").stream()
                        .flatMap(file -> file.get("violations").valueStream()),
                violation);
    }

    private String provision(String which) {
        JsonNode file = bundle.law("violations").stream()
                .filter(one -> one.get("violations").valueStream().anyMatch(act::equals))
                .findFirst()
                .orElseThrow();
        JsonNode statute = one(
                bundle.law("statutes").stream()
                        .flatMap(one -> one.get("statutes").valueStream()),
                text(file, "statute"));
        return "《" + text(statute, "name") + "》" + text(act, which);
    }

    private static JsonNode one(Stream<JsonNode> known, String code) {
        return known.filter(one -> text(one, "code").equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code + " was not taken along"));
    }

    private void put(String name, String value) {
        fields.put(name, value);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("").strip();
    }
}
