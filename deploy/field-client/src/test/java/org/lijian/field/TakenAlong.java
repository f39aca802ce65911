package org.lijian.field;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small bundle: one visit to a coal yard, its party, two officers, the bureau, and as much of the law as papers need. */
final class TakenAlong {
    static final SecretKey MINE = new SecretKeySpec(new byte[32], "AES");
    static final SecretKey ANOTHERS = new SecretKeySpec("k".repeat(32).getBytes(StandardCharsets.UTF_8), "AES");
    static final String VISIT = "visit-1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Map<String, Object>> items = new ArrayList<>();
    private final Map<String, Object> party = new LinkedHashMap<>(
            Map.of("kind", "ENTERPRISE", "name", "某能源集运有限公司", "creditCode", "91140525MA0LANHU71", "address", "泽州县境内"));

    static KeptBundle in(Path folder) throws IOException {
        return new TakenAlong().kept(folder);
    }

    /** The party is somebody else, or somebody masked. */
    TakenAlong party(String... namesAndValues) {
        party.clear();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            party.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    KeptBundle kept(Path folder) throws IOException {
        item(
                "INSPECTION",
                VISIT,
                Map.of("objectId", "yard-1", "checklist", "YARD", "inspectors", List.of("officer-2", "officer-1")));
        item("OBJECT", "yard-1", Map.of("object", Map.of("region", "140525"), "party", party));
        item("OFFICER", "officer-1", Map.of("name", "甲"));
        item("OFFICER", "officer-2", Map.of("name", "乙", "certificateNumber", "14050002"));
        item("BUREAU", "bureau", Map.of("authority", "某市生态环境局", "court", "某法院"));
        law();
        KeptBundle bundle = new KeptBundle(folder, MINE);
        bundle.take(page("s1", true, items));
        return bundle;
    }

    private void law() {
        item(
                "LAW",
                "violations/air.yaml",
                Map.of(
                        "statute",
                        "AIR",
                        "violations",
                        List.of(
                                Map.of(
                                        "code", "AIR-1", "name", "贮存煤炭未密闭", "duty", "第七十二条", "article", "第一百一十七条",
                                        "perDay", "YES"),
                                Map.of(
                                        "code", "AIR-2", "name", "维修未治废气", "duty", "第四十五条", "article", "第一百二十条",
                                        "perDay", "NO"))));
        item(
                "LAW",
                "statutes/air.yaml",
                Map.of(
                        "statutes",
                        List.of(Map.of("code", "AIR", "name", "大气污染防治法"), Map.of("code", "B", "name", "另法"))));
        item(
                "LAW",
                "checklists/yard.yaml",
                Map.of(
                        "code", "YARD",
                        "includes", "COMMON",
                        "items",
                                List.of(
                                        Map.of(
                                                "code",
                                                "SEALED",
                                                "label",
                                                "物料密闭贮存",
                                                "violations",
                                                List.of("AIR-1", "NEW-1")),
                                        Map.of("code", "OTHER", "label", "装卸喷淋", "violations", List.of("AIR-2")))));
        item(
                "LAW",
                "checklists/common.yaml",
                Map.of(
                        "code",
                        "COMMON",
                        "items",
                        List.of(Map.of("code", "COVERED", "label", "覆盖", "violations", List.of("AIR-1")))));
        item(
                "LAW",
                "documents/legal-texts.yaml",
                Map.of(
                        "basis",
                        List.of(
                                Map.of("from", "2021-07-15", "text", "旧法"),
                                Map.of("from", "2026-08-15", "text", "新法"))));
        item("LAW", "documents/types.yaml", List.of(former(), order(), decision()));
        item("LAW", "documents/order.txt", """
                [(${bureau.authority})]
                [(${title})] [(${number})]
                [(${partyName})] [(${partyCode})] [(${partyAddress})] [# th:if="${partyRepresentative != null}"][(${partyRepresentative})][/][# th:unless="${partyRepresentative != null}"]——[/]
                [(${investigatedOn})] [(${facts})]
                [(${evidence})]
                [(${violatedProvision})] [(${basis})] [(${requirement})]
                [# th:if="${perDayApplies == null or perDayApplies}"]按日连续处罚[/][# th:if="${perDayApplies != null and !perDayApplies}"]依法处理[/]
                [(${issuedOn})]\u3000
                """);
        item("LAW", "documents/decision.txt", """
                [(${number})] [(${facts})] [(${evidence})]
                [(${violatedProvision})] [(${penaltyProvision})] [(${discretionReasons})] [(${statementOutcome})]
                [# th:if="${fined}"]罚款[(${amount})][/][# th:unless="${fined}"]警告[/]
                [(${officers})]
                """);
    }

    private static Map<String, Object> former() {
        return Map.of(
                "type",
                "CORRECTION_ORDER",
                "validTo",
                "2020-12-31",
                "title",
                "旧式",
                "template",
                "none.txt",
                "fields",
                List.of());
    }

    private static Map<String, Object> order() {
        return Map.of(
                "type",
                "CORRECTION_ORDER",
                "validFrom",
                "2021-01-01",
                "title",
                "责令改正违法行为决定书",
                "template",
                "order.txt",
                "fields",
                fields(
                        "partyName TEXT",
                        "partyCode TEXT",
                        "partyRepresentative? TEXT",
                        "partyAddress TEXT",
                        "investigatedOn DATE",
                        "facts TEXT",
                        "evidence TEXT",
                        "violatedProvision TEXT",
                        "requirement TEXT",
                        "perDayApplies? FLAG"));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "type",
                "SUMMARY_DECISION",
                "title",
                "当场行政处罚决定书",
                "template",
                "decision.txt",
                "fields",
                fields(
                        "partyName TEXT",
                        "facts TEXT",
                        "evidence TEXT",
                        "violatedProvision TEXT",
                        "penaltyProvision TEXT",
                        "discretionReasons TEXT",
                        "statementOutcome TEXT",
                        "officers TEXT",
                        "fined FLAG",
                        "amount? MONEY"));
    }

    private static List<Map<String, Object>> fields(String... said) {
        return Arrays.stream(said)
                .map(field -> field.split(" "))
                .map(field -> Map.<String, Object>of(
                        "name",
                        field[0].replace("?", ""),
                        "label",
                        "〈" + field[0].replace("?", "") + "〉",
                        "kind",
                        field[1],
                        "required",
                        !field[0].endsWith("?")))
                .toList();
    }

    private void item(String kind, String key, Object content) {
        items.add(Map.of("kind", kind, "key", key, "gone", false, "content", content));
    }

    static Map<String, Object> gone(String kind, String key) {
        return Map.of("kind", kind, "key", key, "gone", true);
    }

    static JsonNode page(String since, boolean done, List<Map<String, Object>> items) {
        return JSON.valueToTree(Map.of("items", items, "since", since, "done", done));
    }
}
