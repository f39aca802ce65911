package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lijian.standalone.demo.Api.Answer;
import tools.jackson.databind.JsonNode;

/** From the hotline to the signed site record and the order served on the spot. */
final class FieldSteps {
    private static final String CHECKLIST = "DUST-YARD";

    private final Scene scene;
    private final Api api;
    private final Narrator narrator;

    FieldSteps(Scene scene) {
        this.scene = scene;
        this.api = scene.api();
        this.narrator = scene.narrator();
    }

    void registerLead() {
        LocalDate on = scene.story().on("lead");
        api.create(
                "duty",
                scene.key("party"),
                "/parties",
                members(
                        "id", scene.id("party"),
                        "kind", "ENTERPRISE",
                        "name", scene.story().party(),
                        "creditCode", scene.story().creditCode(),
                        "address", scene.story().place(),
                        "region", Scene.COUNTY));
        api.create(
                "duty",
                scene.key("object"),
                "/regulated-objects",
                members(
                        "id", scene.id("object"),
                        "partyId", scene.id("party"),
                        "kind", "MATERIAL_YARD",
                        "name", scene.story().party() + "原煤堆场",
                        "address", scene.story().place(),
                        "region", Scene.COUNTY,
                        "location",
                                members(
                                        "longitude",
                                                new java.math.BigDecimal(
                                                        scene.story().longitude()),
                                        "latitude",
                                                new java.math.BigDecimal(
                                                        scene.story().latitude()))));
        api.create(
                "duty",
                scene.key("lead"),
                "/leads",
                members(
                        "id", scene.id("lead"),
                        "channel", "HOTLINE_12345",
                        "region", Scene.COUNTY,
                        "place", scene.story().place(),
                        "summary", "群众反映" + scene.story().party() + "原煤露天堆放，未苫盖，刮风时扬尘严重",
                        "externalNumber", "12345-" + scene.story().key(),
                        "partyId", scene.id("party"),
                        "objectId", scene.id("object"),
                        "receivedOn", on.toString(),
                        "informant", members("name", "李某", "phone", "13800000000", "answerWanted", true)));
        narrator.step(
                on,
                "duty",
                "登记热线线索：" + scene.story().party() + "原煤露天堆放",
                "",
                "12345-" + scene.story().key());
    }

    void triageLead() {
        String lead = "/leads/" + scene.id("lead");
        api.command(
                "duty",
                scene.key("triage"),
                lead,
                lead + "/triage",
                members(
                        "outcome", "ACCEPTED",
                        "domain", "DUST",
                        "priority", "HIGH",
                        "reason", "属本局管辖",
                        "deviationReason", "反映具体，优先检查"));
        narrator.step(scene.story().on("lead"), "duty", "研判：受理，扬尘，优先", "大气法 第一百一十七条", "");
    }

    void openInspection() {
        LocalDate planned = scene.story().on("inspection");
        api.create(
                "duty",
                scene.key("inspection"),
                "/inspections",
                members(
                        "id", scene.id("inspection"),
                        "leadId", scene.id("lead"),
                        "objectId", scene.id("object"),
                        "domain", "DUST",
                        "checklist", CHECKLIST,
                        "inspectors", scene.inspectors(),
                        "plannedOn", planned.toString()));
        narrator.step(scene.story().on("lead"), "duty", "指派两名持证执法人员于 " + planned + " 检查", "处罚法 第四十二条", "");
    }

    void inspectSite() {
        LocalDate on = scene.story().on("inspection");
        String photograph =
                scene.photograph("photo-yard", scene.id("inspection"), at(on, 9, 10), false, "原煤露天堆放，未密闭、未覆盖");
        String overview =
                scene.photograph("photo-overview", scene.id("inspection"), at(on, 9, 15), false, "堆场全貌，围挡低于料堆");
        if (api.get("inspector-a", scene.inspectionAt())
                .body()
                .path("siteRecord")
                .isObject()) {
            return;
        }
        addReading(on);
        answerChecklist(on, List.of(photograph, overview));
    }

    private void addReading(LocalDate on) {
        api.command(
                "inspector-b",
                scene.key("reading"),
                scene.inspectionAt(),
                scene.inspectionAt() + "/readings",
                members(
                        "id", scene.id("reading"),
                        "quantity", "PM10",
                        "value", "412",
                        "unit", "µg/m³",
                        "instrument", "便携式颗粒物检测仪 LD-5S 0417",
                        "calibratedUntil", on.plusMonths(6).toString(),
                        "takenAt", at(on, 9, 25).toString()));
        narrator.step(on, "inspector-b", "现场读数 PM10 412 µg/m³", "", "");
    }

    private void answerChecklist(LocalDate on, List<String> photographs) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode item :
                api.kept("inspector-a", "/checklists/" + CHECKLIST).body().get("items")) {
            boolean violated = item.path("violation").asString("").equals(Scene.VIOLATION);
            answers.add(members(
                    "item", item.get("code").asString(),
                    "result", violated ? "VIOLATES" : "NOT_APPLICABLE",
                    "evidence", violated ? photographs : List.of()));
        }
        api.put("inspector-a", scene.inspectionAt(), scene.inspectionAt() + "/checklist", members("answers", answers));
        narrator.step(on, "inspector-a", "填写检查清单 " + CHECKLIST + "（" + answers.size() + " 项）", "大气法 第一百一十七条第一项", "");
    }

    void signSiteRecord() {
        LocalDate on = scene.story().on("inspection");
        String signedAt = at(on, 10, 5).toString();
        Answer signed = api.command(
                "inspector-a",
                scene.key("site-record"),
                scene.inspectionAt(),
                scene.inspectionAt() + "/site-record",
                members(
                        "startedAt",
                        at(on, 9, 0).toString(),
                        "endedAt",
                        at(on, 10, 0).toString(),
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
                        "堆场露天堆放原煤约 " + scene.story().tonnes() + " 吨，未密闭，未设置不低于堆放物高度的严密围挡，未覆盖",
                        "samplingNote",
                        "未采样",
                        "violations",
                        List.of(Scene.VIOLATION),
                        "signatures",
                        List.of(
                                signature("OFFICER", "inspector-a", signedAt),
                                signature("OFFICER", "inspector-b", signedAt),
                                members("role", "PARTY", "name", "王掌柜", "signedAt", signedAt))));
        narrator.step(
                on,
                "inspector-a",
                "现场检查笔录，两名执法人员和当事人签字",
                "处罚法 第五十五条",
                "SHA-256 " + signed.text("/siteRecord/textSha256"));
    }

    private Map<String, Object> signature(String role, String login, String signedAt) {
        return members(
                "role",
                role,
                "name",
                api.me(login).text("/name"),
                "officerId",
                api.officerId(login),
                "signedAt",
                signedAt);
    }

    void concludeInspection() {
        api.command(
                "inspector-a",
                scene.key("conclusion"),
                scene.inspectionAt(),
                scene.inspectionAt() + "/conclusion",
                members("outcome", "CASE", "reason", "涉嫌违反大气污染防治法第七十二条，建议立案"));
        narrator.step(scene.story().on("inspection"), "inspector-a", "检查结论：建议立案", "处罚法 第五十四条", "");
    }

    void orderCorrection() {
        order(1, scene.story().on("inspection"));
    }

    void orderCorrectionAgain() {
        order(2, scene.story().on("recheck"));
    }

    private void order(int round, LocalDate on) {
        Map<String, Object> request = members(
                "id", scene.id("order-" + round),
                "inspectionId", scene.id("inspection"),
                "violation", Scene.VIOLATION,
                "requirement", "立即停止露天堆放原煤，采取密闭或者围挡、覆盖等防尘措施",
                "issuedOn", on.toString());
        if (round > 1) {
            request.put("previousOrderId", scene.id("order-" + (round - 1)));
        }
        JsonNode order = api.create("inspector-a", scene.key("order-" + round), "/correction-orders", request)
                .body();
        String number = order.get("documentNumber").asString();
        narrator.step(on, "inspector-a", "责令改正（载明按日连续处罚后果）", "令28 第八条、第九条", number);
        scene.serve("order-" + round, order.get("deliveryId").asString(), on, number);
        api.movedOn(scene.orderAt(round));
    }
}
