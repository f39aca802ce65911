package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;

/** Closing, archive, and the answer to the informant. */
final class ClosingSteps {
    private final Scene scene;
    private final Api api;
    private final Narrator narrator;

    ClosingSteps(Scene scene) {
        this.scene = scene;
        this.api = scene.api();
        this.narrator = scene.narrator();
    }

    void close() {
        LocalDate on = scene.story().on("closed");
        api.command(
                "inspector-a",
                scene.key("closing-request"),
                scene.caseAt(),
                scene.caseAt() + "/closing-request",
                members("ground", "PERFORMED", "summary", "两份处罚决定均已履行，违法行为已改正"));
        narrator.step(on, "inspector-a", "申请结案：处罚决定履行完毕", "令8 第六十七条", "");
        api.command(
                "head",
                scene.key("closing-decision"),
                scene.caseAt(),
                scene.caseAt() + "/closing-decision",
                members("approved", true, "opinion", "同意结案"));
        narrator.step(on, "head", "批准结案", "令8 第六十七条", "");
    }

    void archive() {
        LocalDate on = scene.story().on("archived");
        int items = api.command("clerk", scene.key("archive"), scene.caseAt(), scene.caseAt() + "/archive", null)
                .body()
                .get("catalogue")
                .size();
        narrator.step(on, "clerk", "立卷归档，卷内 " + items + " 件", "处罚法 第四十七条", "");
    }

    void answerInformant() {
        LocalDate on = scene.story().on("answered");
        String lead = "/leads/" + scene.id("lead");
        api.movedOn(lead);
        String exit = api.command(
                        "duty",
                        scene.key("answer"),
                        lead,
                        lead + "/answer",
                        members("answeredOn", on.toString(), "channel", "PHONE", "text", "您反映的问题已依法查处，当事人已改正并缴清罚款"))
                .text("/exit");
        narrator.step(on, "duty", "答复举报人，线索办结：" + exit, "", "");
    }
}
