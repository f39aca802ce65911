package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One visit on site, from the measurement to the conclusion. */
final class YearVisit {
    private final Scene scene;
    private final String inspection;
    private final LocalDate day;

    YearVisit(Scene scene, String inspection, LocalDate day) {
        this.scene = scene;
        this.inspection = inspection;
        this.day = day;
    }

    static Map<String, Object> instrument() {
        return members(
                "name", "便携式监测仪 001",
                "certificateNumber", "JD-2021-117",
                "calibratedOn", "2021-12-20",
                "calibratedUntil", "2022-12-31");
    }

    private String path() {
        return "/inspections/" + inspection;
    }

    void measure(Map<String, Object> measured) {
        if (measured.isEmpty()) {
            return;
        }
        Map<String, Object> request = members(
                "id", scene.id("measurement-" + inspection),
                "instrument", instrument(),
                "takenAt", at(day, 9, 20).toString());
        request.putAll(measured);
        scene.api().create("inspector-a", scene.key("measurement-" + inspection), path() + "/measurements", request);
        scene.api().movedOn(path());
    }

    /** @param violated code of the item; the one that establishes {@code violation} where none is named, and none at all without both */
    void answer(String checklist, @Nullable String violated, @Nullable String violation, List<String> photographs) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode item : scene.api()
                .kept("inspector-a", "/checklists/" + checklist + "?asOf=" + day.withDayOfMonth(1))
                .body()
                .get("items")) {
            String code = item.get("code").asString();
            boolean found = violated == null
                    ? violation != null && item.path("violation").asString("").equals(violation)
                    : code.equals(violated);
            answers.add(members(
                    "item", code,
                    "result", found ? "VIOLATES" : "CONFORMS",
                    "evidence", found ? photographs : List.of()));
        }
        scene.api().put("inspector-a", path(), path() + "/checklist", members("answers", answers));
    }

    void sign(String findings, List<String> violations) {
        String signedAt = at(day, 10, 5).toString();
        command(
                "site-record",
                members(
                        "startedAt",
                        at(day, 9, 0).toString(),
                        "endedAt",
                        at(day, 10, 0).toString(),
                        "place",
                        scene.story().place(),
                        "partyPresent",
                        true,
                        "siteResponsible",
                        members("name", "王掌柜", "post", "站长", "relation", "现场负责人"),
                        "idShown",
                        true,
                        "rightsTold",
                        true,
                        "answerToRights",
                        "听清楚了，不申请回避",
                        "findings",
                        findings,
                        "samplingNote",
                        "未采样",
                        "violations",
                        violations,
                        "signatures",
                        List.of(
                                signature("inspector-a", signedAt),
                                signature("inspector-b", signedAt),
                                members("role", "PARTY", "name", "王掌柜", "signedAt", signedAt))));
    }

    void conclude(String outcome, String reason) {
        command("conclusion", members("outcome", outcome, "reason", reason));
    }

    private Map<String, Object> signature(String login, String signedAt) {
        return members(
                "role",
                "OFFICER",
                "name",
                scene.api().me(login).text("/name"),
                "officerId",
                scene.api().officerId(login),
                "signedAt",
                signedAt);
    }

    private void command(String what, Map<String, Object> body) {
        scene.api().command("inspector-a", scene.key(what + "-" + inspection), path(), path() + "/" + what, body);
    }
}
