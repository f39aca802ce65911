package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The person responsible for evading supervision is handed to the police, who detain. */
final class YearDetention {
    private final Scene scene;
    private final YearAct act;
    private final String path;

    YearDetention(Scene scene, YearAct act) {
        this.scene = scene;
        this.act = act;
        this.path = "/referrals/" + scene.id("detention");
    }

    void propose(LocalDate on) {
        scene.api()
                .create(
                        "inspector-a",
                        scene.key("detention"),
                        "/detention-referrals",
                        members(
                                "id", scene.id("detention"),
                                "caseId", scene.id("case"),
                                "recipient", "泽州县公安局",
                                "recipientRegion", Scene.COUNTY,
                                "persons", List.of(members("name", "李大山", "post", "法定代表人", "capacity", "直接负责的主管人员")),
                                "facts", act.facts(),
                                "proposal", "建议对直接负责的主管人员处以行政拘留",
                                "evidence", List.of(scene.id("photo")),
                                "proposedOn", on.toString()));
        command("head", "decision", members("approved", true, "opinion", "同意移送", "decidedOn", on.toString()));
    }

    void handOver(LocalDate on) {
        List<Map<String, Object>> papers = Stream.of("LIST", "LETTER", "REPORT", "EVIDENCE", "DECISION")
                .map(code -> members("code", code, "title", "材料" + code, "pages", 3, "original", true))
                .toList();
        command("clerk", "hand-over", members("handedOverOn", on.toString(), "papers", papers));
        command(
                "clerk",
                "receipt",
                members("number", "泽公收" + scene.story().key(), "receivedOn", on.toString(), "receivedBy", "治安大队"));
    }

    void detained(LocalDate on) {
        command(
                "clerk",
                "answer",
                members(
                        "answer",
                        "DETAINED",
                        "decidedOn",
                        on.toString(),
                        "receivedOn",
                        on.toString(),
                        "number",
                        "泽公函" + scene.story().key()));
        command(
                "clerk",
                "decision-copy",
                members(
                        "receivedOn",
                        on.toString(),
                        "number",
                        "泽公行罚决字" + scene.story().key(),
                        "detained",
                        "李大山，行政拘留十日"));
    }

    private void command(String login, String what, Map<String, Object> body) {
        scene.api().movedOn(path);
        scene.api().command(login, scene.key("detention-" + what), path, path + "/" + what, body);
    }
}
