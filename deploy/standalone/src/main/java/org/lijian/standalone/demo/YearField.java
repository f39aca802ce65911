package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the year is neither a case nor a campaign: trucks at the roadside, straw fires, and leads that led nowhere. */
final class YearField {

    private static final String VIN = "LFWSRXSJ4M1E12345";

    private final Scene scene;
    private final Api api;

    /** @param scene of the year as a whole */
    YearField(Scene scene) {
        this.scene = scene;
        this.api = scene.api();
    }

    /** A session at the roadside together with the traffic police. */
    void checkTrucks(int session, YearRoadside trucks, LocalDate on) {
        String id = scene.id("roadside " + session);
        String path = "/roadside-sessions/" + id;
        api.create(
                "inspector-a",
                scene.key("roadside-" + session),
                "/roadside-sessions",
                members(
                        "id",
                        id,
                        "kind",
                        "ROADSIDE",
                        "region",
                        Scene.COUNTY,
                        "place",
                        "207 国道检查点",
                        "inspectors",
                        scene.inspectors(),
                        "police",
                        "泽州县公安局交警大队 赵警官",
                        "instrument",
                        YearVisit.instrument(),
                        "method",
                        "FREE_ACCELERATION",
                        "limitSet",
                        "A"));
        List<Map<String, Object>> checks = new ArrayList<>();
        for (int truck = trucks.from(); truck < trucks.to(); truck++) {
            checks.add(members(
                    "id",
                    scene.id("truck " + truck),
                    "plate",
                    "晋E%05d".formatted(truck),
                    "vin",
                    VIN,
                    "stage",
                    6,
                    "k",
                    truck - trucks.from() < trucks.over() ? "1.3" : "0.4"));
        }
        api.create("inspector-a", scene.key("checks-" + session), path + "/checks", members("checks", checks));
        session(session, path, "closing", null);
        if (trucks.over() > 0) {
            session(
                    session,
                    path,
                    "police-receipt",
                    members(
                            "handedOverAt",
                            at(on, 10, 55).toString(),
                            "receivedBy",
                            "赵警官",
                            "receiptNumber",
                            "HZ-2022-" + session));
            session(
                    session,
                    path,
                    "police-result",
                    members(
                            "answeredOn",
                            on.toString(),
                            "penalised",
                            trucks.over(),
                            "fines",
                            trucks.fines().toPlainString()));
        }
    }

    private void session(int session, String path, String what, @Nullable Map<String, Object> body) {
        api.movedOn(path);
        api.command("inspector-a", scene.key("roadside-" + what + "-" + session), path, path + "/" + what, body);
    }

    /** A satellite sees straw burning; whoever answers for the fields is told. */
    void strawFire(int number, LocalDate on) {
        String lead = lead("straw", number, "DRONE_SATELLITE", "卫星遥感发现秸秆焚烧火点", on);
        api.command(
                "duty",
                scene.key("straw-triage-" + number),
                lead,
                lead + "/triage",
                members(
                        "outcome", "TRANSFERRED",
                        "reason", "秸秆焚烧由县级以上地方人民政府确定的监督管理部门查处",
                        "transferredTo", "泽州县农业农村局",
                        "deviationReason", "当地人民政府确定由农业农村部门监督管理"));
        api.movedOn(lead);
        api.command(
                "duty",
                scene.key("straw-receipt-" + number),
                lead,
                lead + "/transfer-receipt",
                members("number", "泽农收〔2022〕" + number + "号", "receivedOn", on.toString()));
    }

    /** Somebody complains, inspectors look, and there is nothing. */
    void nothingFound(int number, LocalDate on) {
        String lead = lead("nothing", number, "HOTLINE_12345", "群众反映有扬尘", on);
        api.command(
                "duty",
                scene.key("nothing-triage-" + number),
                lead,
                lead + "/triage",
                members("outcome", "ACCEPTED", "domain", "DUST", "priority", "ORDINARY", "reason", "属本局管辖"));
        String party = scene.id("nothing party " + number);
        api.create(
                "duty",
                scene.key("nothing-party-" + number),
                "/parties",
                members(
                        "id",
                        party,
                        "kind",
                        "OTHER_OPERATOR",
                        "name",
                        "泽州县砂石场 " + number,
                        "address",
                        "泽州县境内",
                        "region",
                        Scene.COUNTY));
        String object = scene.id("nothing yard " + number);
        api.create(
                "duty",
                scene.key("nothing-yard-" + number),
                "/regulated-objects",
                members(
                        "id",
                        object,
                        "partyId",
                        party,
                        "kind",
                        "MATERIAL_YARD",
                        "name",
                        "砂石堆场",
                        "address",
                        "泽州县境内",
                        "region",
                        Scene.COUNTY,
                        "content",
                        YearAct.YARD.content()));
        String inspection = scene.id("nothing inspection " + number);
        api.create(
                "duty",
                scene.key("nothing-inspection-" + number),
                "/inspections",
                members(
                        "id",
                        inspection,
                        "leadId",
                        lead.substring(lead.lastIndexOf('/') + 1),
                        "objectId",
                        object,
                        "domain",
                        "DUST",
                        "checklist",
                        "DUST-YARD",
                        "inspectors",
                        scene.inspectors(),
                        "plannedOn",
                        on.toString()));
        YearVisit visit = new YearVisit(scene, inspection, on);
        visit.answer("DUST-YARD", null, null, List.of());
        visit.sign("料堆已覆盖，未发现违法行为", List.of());
        visit.conclude("NOTHING_FOUND", "未发现违法行为");
    }

    private String lead(String what, int number, String channel, String summary, LocalDate on) {
        String id = scene.id(what + " lead " + number);
        api.create(
                "duty",
                scene.key(what + "-lead-" + number),
                "/leads",
                members(
                        "id",
                        id,
                        "channel",
                        channel,
                        "region",
                        Scene.COUNTY,
                        "place",
                        "泽州县境内",
                        "summary",
                        summary + " " + number,
                        "receivedOn",
                        on.toString()));
        return "/leads/" + id;
    }
}
