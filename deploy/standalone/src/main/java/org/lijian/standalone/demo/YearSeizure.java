package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lijian.standalone.demo.Api.Answer;

/** A loader is sealed where it stands, and given back when the thirty days are over. */
final class YearSeizure {
    private final Scene scene;
    private final YearAct act;
    private final String path;

    YearSeizure(Scene scene, YearAct act) {
        this.scene = scene;
        this.act = act;
        this.path = "/seizures/" + scene.id("seizure");
    }

    void propose() {
        scene.api()
                .create(
                        "inspector-a",
                        scene.key("seizure"),
                        "/seizures",
                        members(
                                "id",
                                scene.id("seizure"),
                                "inspectionId",
                                scene.id("inspection"),
                                "violation",
                                act.violation(),
                                "kind",
                                "SEAL",
                                "urgent",
                                false,
                                "ground",
                                "EVASION",
                                "facts",
                                "夜间停用喷淋，逃避监管排放粉尘",
                                "objects",
                                "装载机"));
        command("head", "approval", members("approved", true, "opinion", "同意"));
    }

    void execute(LocalDate on) {
        command(
                "inspector-a",
                "execution",
                members(
                        "startedAt",
                        at(on, 9, 30).toString(),
                        "endedAt",
                        at(on, 10, 30).toString(),
                        "place",
                        scene.story().place(),
                        "officers",
                        scene.inspectors(),
                        "party",
                        members("name", "李场长", "post", "场长"),
                        "rightsTold",
                        true,
                        "partyStatement",
                        "没有意见",
                        "stopsDischarge",
                        true,
                        "items",
                        List.of(members(
                                "name", "装载机",
                                "quantity", "1台",
                                "condition", "完好",
                                "place", "堆场东侧",
                                "keeping", "就地查封",
                                "keeper", "李场长")),
                        "signedAt",
                        at(on, 10, 20).toString(),
                        "signedByParty",
                        true,
                        "handedOver",
                        members("method", "DIRECT", "receiver", members("name", "李场长", "relation", "场长"))));
    }

    void lift(LocalDate on) {
        Answer lifted = command(
                "head", "lifting", members("ground", "EXPIRED", "reasons", "查封期限届满", "liftedOn", on.toString()));
        scene.serve("lifting", lifted.text("/lifting/deliveryId"), on, "");
        command("inspector-a", "return", members("returnedOn", on.toString(), "receiver", "李场长"));
    }

    private Answer command(String login, String what, Map<String, Object> body) {
        scene.api().movedOn(path);
        return scene.api().command(login, scene.key("seizure-" + what), path, path + "/" + what, body);
    }
}
