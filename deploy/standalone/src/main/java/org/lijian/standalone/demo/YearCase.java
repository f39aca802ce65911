package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One case of the year that nothing but its being is published of, from a patrol to the archive; its days are assumed. */
final class YearCase {
    /** Days after the Monday on which the case begins. */
    private static final int INSPECTED = 1;

    private static final int FILED = 4;
    private static final int NOTIFIED = 7;
    private static final int WAIVED = 9;
    private static final int DECIDED = 22;
    private static final int SERVED = 23;
    private static final int RECHECKED = 25;
    private static final int PAID = 30;
    private static final int CLOSED = 35;

    private final Scene scene;
    private final Api api;
    private final YearAct act;
    private final YearPenalty penalty;
    private final LocalDate monday;
    private final YearStory story = new YearStory();

    /** @param scene whose lead comes in on a Monday */
    YearCase(Scene scene, YearAct act, BigDecimal fine) {
        this.scene = scene;
        this.api = scene.api();
        this.act = act;
        this.monday = scene.story().on("lead");
        this.penalty = new YearPenalty(scene, act, fine);
        story.on(monday, this::begin)
                .on(day(INSPECTED), this::inspect)
                .on(day(FILED), this::file)
                .on(day(NOTIFIED), () -> penalty.notify(day(NOTIFIED)))
                .on(day(WAIVED), () -> penalty.waiveHearing(day(WAIVED)))
                .on(day(DECIDED), () -> penalty.decide(day(DECIDED)))
                .on(day(SERVED), () -> penalty.serveAndPublish(day(SERVED)))
                .on(day(RECHECKED), this::recheck)
                .on(day(PAID), () -> penalty.pay(day(PAID)));
    }

    LocalDate day(int after) {
        return monday.plusDays(after);
    }

    /** The case as it goes, with nothing besides. */
    YearStory plain() {
        return closedOn(CLOSED);
    }

    /** With the tools of the act sealed for thirty days. */
    YearStory withSeizure() {
        YearSeizure seizure = new YearSeizure(scene, act);
        story.on(day(INSPECTED), seizure::propose)
                .on(day(INSPECTED + 1), () -> seizure.execute(day(INSPECTED + 1)))
                .on(day(CLOSED), () -> seizure.lift(day(CLOSED)));
        return closedOn(CLOSED);
    }

    /** With the responsible person handed to the police, who detain. */
    YearStory withDetention() {
        YearDetention detention = new YearDetention(scene, act);
        story.on(day(SERVED + 1), () -> detention.propose(day(SERVED + 1)))
                .on(day(SERVED + 2), () -> detention.handOver(day(SERVED + 2)))
                .on(day(PAID), () -> detention.detained(day(PAID)));
        return closedOn(CLOSED);
    }

    /** With production restricted until the boiler was rebuilt. */
    YearStory withLimit() {
        YearLimit limit = new YearLimit(scene, act);
        int completed = CLOSED + 14;
        story.on(day(FILED), () -> limit.propose(day(FILED)))
                .on(day(NOTIFIED), () -> limit.waiveHearing(day(NOTIFIED)))
                .on(day(DECIDED), () -> limit.decide(day(DECIDED), day(completed + 14)))
                .on(day(SERVED + 7), () -> limit.plan(day(SERVED + 7)))
                .on(day(completed), () -> limit.complete(day(completed)));
        return closedOn(completed + 7);
    }

    private YearStory closedOn(int after) {
        return story.on(day(after), () -> close(day(after)));
    }

    private void begin() {
        api.create(
                "duty",
                scene.key("party"),
                "/parties",
                members(
                        "id", scene.id("party"),
                        "kind", "ENTERPRISE",
                        "name", scene.story().party(),
                        "creditCode", scene.story().creditCode(),
                        "legalRepresentative", "李大山",
                        "address", scene.story().place(),
                        "region", Scene.COUNTY));
        api.create(
                "duty",
                scene.key("object"),
                "/regulated-objects",
                members(
                        "id", scene.id("object"),
                        "partyId", scene.id("party"),
                        "kind", act.objectKind(),
                        "name", scene.story().party(),
                        "address", scene.story().place(),
                        "region", Scene.COUNTY,
                        "content", act.content()));
        api.create(
                "duty",
                scene.key("lead"),
                "/leads",
                members(
                        "id", scene.id("lead"),
                        "channel", "PATROL",
                        "region", Scene.COUNTY,
                        "place", scene.story().place(),
                        "summary", "巡查发现：" + act.facts(),
                        "partyId", scene.id("party"),
                        "objectId", scene.id("object"),
                        "receivedOn", monday.toString()));
        String lead = "/leads/" + scene.id("lead");
        api.command(
                "duty",
                scene.key("triage"),
                lead,
                lead + "/triage",
                members(
                        "outcome", "ACCEPTED",
                        "domain", act.domain(),
                        "priority", "HIGH",
                        "reason", "属本局管辖",
                        "deviationReason", "市局直接查处"));
        api.create(
                "duty",
                scene.key("inspection"),
                "/inspections",
                members(
                        "id", scene.id("inspection"),
                        "leadId", scene.id("lead"),
                        "objectId", scene.id("object"),
                        "domain", act.domain(),
                        "checklist", act.checklist(),
                        "inspectors", scene.inspectors(),
                        "plannedOn", day(INSPECTED).toString()));
    }

    private void inspect() {
        LocalDate on = day(INSPECTED);
        String photograph = scene.photograph("photo", scene.id("inspection"), at(on, 9, 10), false, act.facts());
        YearVisit visit = new YearVisit(scene, scene.id("inspection"), on);
        visit.measure(act.measured());
        visit.answer(act.checklist(), act.item(), act.violation(), List.of(photograph));
        visit.sign(act.facts(), List.of(act.violation()));
        Map<String, Object> order = members(
                "id", scene.id("order-1"),
                "inspectionId", scene.id("inspection"),
                "violation", act.violation(),
                "requirement", "立即改正违法行为",
                "issuedOn", on.toString());
        var issued = api.create("inspector-a", scene.key("order"), "/correction-orders", order);
        scene.serve("order", issued.text("/deliveryId"), on, issued.text("/documentNumber"));
        visit.conclude("CASE", "涉嫌违法，建议立案");
    }

    private void file() {
        LocalDate on = day(FILED);
        api.create(
                "inspector-a",
                scene.key("case"),
                "/cases",
                members(
                        "id", scene.id("case"),
                        "inspectionId", scene.id("inspection"),
                        "violation", act.violation(),
                        "cause", "涉嫌" + act.facts() + "案",
                        "facts", scene.story().party() + act.facts()));
        command(
                "head",
                "filing-decision",
                members("approved", true, "opinion", "符合立案条件，同意立案", "decidedOn", on.toString()));
        penalty.report();
    }

    private void recheck() {
        LocalDate on = day(RECHECKED);
        String photograph = scene.photograph("photo-corrected", scene.id("inspection"), at(on, 8, 30), true, "已改正");
        String order = scene.orderAt(1);
        api.movedOn(order);
        api.command(
                "inspector-a",
                scene.key("recheck"),
                order,
                order + "/rechecks",
                members(
                        "id", scene.id("recheck"),
                        "mode", "COVERT",
                        "recheckedOn", on.toString(),
                        "officers", scene.inspectors(),
                        "result", "CORRECTED",
                        "findings", "暗查发现违法行为已改正",
                        "evidence", List.of(photograph)));
    }

    private void close(LocalDate on) {
        api.movedOn(scene.caseAt());
        command("inspector-a", "closing-request", members("ground", "PERFORMED", "summary", "处罚决定已履行，违法行为已改正"));
        command("head", "closing-decision", members("approved", true, "opinion", "同意结案"));
        api.command("clerk", scene.key("archive"), scene.caseAt(), scene.caseAt() + "/archive", null);
        scene.narrator().step(on, "clerk", "结案归档：" + scene.story().party(), "", "");
    }

    private void command(String login, String what, Map<String, Object> body) {
        api.command(login, scene.key(what), scene.caseAt(), scene.caseAt() + "/" + what, body);
    }
}
