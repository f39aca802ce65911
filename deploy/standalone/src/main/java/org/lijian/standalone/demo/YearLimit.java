package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.Map;
import org.lijian.standalone.demo.Api.Answer;

/** Production is restricted until the boiler was rebuilt. */
final class YearLimit {
    private final Scene scene;
    private final YearAct act;
    private final String path;

    YearLimit(Scene scene, YearAct act) {
        this.scene = scene;
        this.act = act;
        this.path = "/production-limits/" + scene.id("limit");
    }

    void propose(LocalDate on) {
        scene.api()
                .create(
                        "inspector-a",
                        scene.key("limit"),
                        "/production-limits",
                        members(
                                "id",
                                scene.id("limit"),
                                "caseId",
                                scene.id("case"),
                                "kind",
                                "RESTRICT",
                                "ground",
                                "OVER_STANDARD",
                                "facts",
                                act.facts(),
                                "requirement",
                                "完成低氮改造"));
        command("head", "approval", members("approved", true, "opinion", "同意"));
        Answer notice = command("clerk", "notice", members("issuedOn", on.toString()));
        scene.serve("limit-notice", notice.text("/notice/deliveryId"), on, "");
    }

    void waiveHearing(LocalDate on) {
        command("clerk", "hearing-answer", members("requested", false, "receivedOn", on.toString()));
    }

    void decide(LocalDate on, LocalDate until) {
        Answer decided = command(
                "head",
                "decision",
                members("decidedOn", on.toString(), "reasons", "超标排放，应当整治", "until", until.toString()));
        scene.serve("limit-decision", decided.text("/decision/deliveryId"), on, "");
    }

    void plan(LocalDate on) {
        command("clerk", "plan", members("filedOn", on.toString(), "publishedAt", "企业公示栏", "summary", "更换低氮燃烧器"));
    }

    void complete(LocalDate on) {
        String proof = scene.photograph("photo-rebuilt", scene.id("inspection"), at(on, 8, 30), true, "低氮改造完成");
        command(
                "clerk",
                "completion",
                members(
                        "completedOn",
                        on.toString(),
                        "filedOn",
                        on.toString(),
                        "summary",
                        "低氮改造完成",
                        "monitoring",
                        proof,
                        "comparison",
                        proof));
    }

    private Answer command(String login, String what, Map<String, Object> body) {
        scene.api().movedOn(path);
        return scene.api().command(login, scene.key("limit-" + what), path, path + "/" + what, body);
    }
}
