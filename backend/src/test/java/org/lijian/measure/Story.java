package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;

/** A coal yard that the bureau measures, from the call to the hotline on, on days that pass as the story tells them. */
final class Story {
    static final String VIOLATION = "AIR-117-1";

    private final Bureau bureau;

    String inspection = "";
    String caseFile = "";

    Story(Bureau bureau) {
        this.bureau = bureau;
    }

    /** Noon of a legal day; whatever came due until then has happened. */
    void on(String day) {
        at(LocalDate.parse(day).atTime(12, 0).atZone(LegalTime.ZONE).toInstant());
    }

    void at(Instant instant) {
        bureau.at(instant);
    }

    /** A coal yard is found to heap coal in the open on Tuesday, 8 March 2022. */
    Story inspected() {
        on("2022-03-08");
        String lead = create(
                        "duty",
                        "/leads",
                        Map.of(
                                "id", Ids.next().toString(),
                                "channel", "HOTLINE_12369",
                                "region", "140525",
                                "place", "泽州县巴公镇工业路1号",
                                "summary", "原煤露天堆放，大风天扬尘严重",
                                "receivedOn", "2022-03-07"))
                .text("/id");
        command(
                "duty",
                "/leads/" + lead,
                "triage",
                Map.of(
                        "outcome",
                        "ACCEPTED",
                        "domain",
                        "DUST",
                        "priority",
                        "HIGH",
                        "reason",
                        "属本机关管辖",
                        "deviationReason",
                        "反映具体，优先检查"));
        inspection = create(
                        "duty",
                        "/inspections",
                        Map.of(
                                "leadId",
                                lead,
                                "objectId",
                                object(),
                                "domain",
                                "DUST",
                                "checklist",
                                "DUST-YARD",
                                "inspectors",
                                ids("inspector-a", "inspector-b"),
                                "plannedOn",
                                "2022-03-08"))
                .text("/id");
        String photo = photographed("2022-03-08T02:10:00Z");
        String url = "/inspections/" + inspection;
        bureau.puts("inspector-a", url, "checklist", Map.of("answers", answers(photo)));
        command("inspector-a", url, "site-record", siteRecord());
        command("inspector-a", url, "conclusion", Map.of("outcome", "CASE", "reason", "原煤露天堆放，拟立案"));
        return this;
    }

    /** … and the case is filed. */
    Story filed() {
        inspected();
        caseFile = create(
                        "inspector-a",
                        "/cases",
                        Map.of(
                                "inspectionId",
                                inspection,
                                "violation",
                                VIOLATION,
                                "cause",
                                "原煤露天堆放",
                                "facts",
                                "露天堆放原煤约五千吨，未采取防尘措施"))
                .text("/id");
        command(
                "head",
                "/cases/" + caseFile,
                "filing-decision",
                Map.of("approved", true, "opinion", "同意立案", "decidedOn", "2022-03-08"));
        return this;
    }

    String photographed(String takenAt) {
        String photo = Ids.next().toString();
        bureau.photographs(photo, inspection, Instant.parse(takenAt), "原煤露天堆放");
        return photo;
    }

    void serve(String delivery, String on) {
        bureau.serve(delivery, on);
    }

    Answer create(String login, String path, Map<String, ?> body) {
        return bureau.create(login, path, body);
    }

    Answer command(String login, String thing, String verb, Map<String, ?> body) {
        return bureau.does(login, thing, verb, body);
    }

    /** The request is refused with {@code code}, and nothing has changed. */
    Answer refused(String code, String login, String thing, String verb, Map<String, ?> body) {
        return bureau.tries(login, thing, verb, body).refusedAs(code);
    }

    Answer refusedCreation(String code, String login, String path, Map<String, ?> body) {
        return bureau.tryToCreate(login, path, body).refusedAs(code);
    }

    Answer read(String login, String path) {
        return bureau.get(login, path);
    }

    /** The open steps about something that an officer sees. */
    List<String> steps(String login, String subject) {
        return read(login, "/tasks?filter=" + (login.startsWith("inspector") ? "mine" : "group") + "&limit=100")
                .each("/items", "subjectId", subject, "step");
    }

    List<String> dueOf(String login, String subject, String step) {
        return bureau.list(login, "/tasks?filter=group&limit=100").stream()
                .filter(task -> task.get("subjectId").asString().equals(subject)
                        && task.get("step").asString().equals(step))
                .map(task -> task.path("dueOn").asString())
                .toList();
    }

    String id(String login) {
        return bureau.officer(login);
    }

    List<String> ids(String... logins) {
        return bureau.officers(logins);
    }

    private String object() {
        String party = create(
                        "inspector-a",
                        "/parties",
                        Map.of(
                                "id", "017f6a2c-5e00-7c3a-9d41-3f2a8b1c0d9e",
                                "kind", "ENTERPRISE",
                                "name", "泽州县某煤炭储运有限公司",
                                "creditCode", "91140525MA0K8FEWDY",
                                "legalRepresentative", "李大山",
                                "phone", "13800001234",
                                "address", "泽州县巴公镇工业路1号",
                                "region", "140525"))
                .text("/id");
        return create(
                        "inspector-a",
                        "/regulated-objects",
                        Map.of(
                                "partyId", party,
                                "kind", "MATERIAL_YARD",
                                "name", "一号原煤堆场",
                                "address", "泽州县巴公镇工业路1号院内",
                                "region", "140525",
                                "location", Map.of("longitude", 112.8423, "latitude", 35.64)))
                .text("/id");
    }

    private static List<Map<String, Object>> answers(String photo) {
        Map<String, String> results = new LinkedHashMap<>();
        for (String item : List.of("FENCED", "COVERED", "LOADING", "FIREPROOF", "TRANSPORT", "COOPERATION")) {
            results.put(item, "CONFORMS");
        }
        results.put("WHARF_MINE", "NOT_APPLICABLE");
        results.put("EMERGENCY", "NOT_APPLICABLE");
        List<Map<String, Object>> answers = new ArrayList<>();
        answers.add(Map.of("item", "SEALED", "result", "VIOLATES", "note", "约五千吨原煤露天堆放", "evidence", List.of(photo)));
        results.forEach((item, result) -> answers.add(Map.of("item", item, "result", result)));
        return answers;
    }

    private Map<String, Object> siteRecord() {
        Map<String, Object> siteRecord = new HashMap<>();
        siteRecord.put("startedAt", "2022-03-08T02:00:00Z");
        siteRecord.put("endedAt", "2022-03-08T03:30:00Z");
        siteRecord.put("place", "泽州县巴公镇工业路1号院内");
        siteRecord.put("partyPresent", true);
        siteRecord.put("siteResponsible", Map.of("name", "李场长", "post", "场长"));
        siteRecord.put("idShown", true);
        siteRecord.put("rightsTold", true);
        siteRecord.put("answerToRights", "听清楚了，不申请回避。");
        siteRecord.put("findings", "原煤约五千吨露天堆放，未密闭。");
        siteRecord.put("violations", List.of(VIOLATION));
        siteRecord.put(
                "signatures",
                List.of(
                        signature("安巡", "inspector-a"),
                        signature("薄察", "inspector-b"),
                        Map.of("role", "PARTY", "name", "李场长", "signedAt", "2022-03-08T03:41:00Z")));
        return siteRecord;
    }

    private Map<String, String> signature(String name, String login) {
        return Map.of("role", "OFFICER", "name", name, "officerId", id(login), "signedAt", "2022-03-08T03:40:00Z");
    }

    static Map<String, Object> with(Map<String, ?> members, Object... changed) {
        Map<String, Object> all = new HashMap<>(members);
        for (int i = 0; i + 1 < changed.length; i += 2) {
            if (changed[i + 1] == null) {
                all.remove((String) changed[i]);
            } else {
                all.put((String) changed[i], changed[i + 1]);
            }
        }
        return all;
    }
}
