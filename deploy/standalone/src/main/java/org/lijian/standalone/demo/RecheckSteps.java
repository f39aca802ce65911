package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lijian.standalone.demo.Api.Answer;

/** The covert rechecks of the orders. */
final class RecheckSteps {
    private final Scene scene;
    private final Api api;

    RecheckSteps(Scene scene) {
        this.scene = scene;
        this.api = scene.api();
    }

    void stillViolating() {
        LocalDate on = scene.story().on("recheck");
        String photograph =
                scene.photograph("photo-recheck", scene.id("inspection"), at(on, 8, 30), false, "复查时原煤仍露天堆放，未覆盖");
        recheck(
                1,
                on,
                members(
                        "result", "STILL_VIOLATING",
                        "findings", "暗查发现原煤仍露天堆放，未采取防尘措施",
                        "evidence", List.of(photograph)));
        scene.narrator().step(on, "inspector-a", "暗查：拒不改正", "令28 第十条、第十三条", "");
    }

    void corrected() {
        LocalDate on = scene.story().on("secondRecheck");
        LocalDate recordedOn = scene.story().on("secondRecheckRecorded");
        String photograph =
                scene.photograph("photo-corrected", scene.id("inspection"), at(on, 8, 30), true, "料堆已全部覆盖，围挡高于料堆");
        if (!on.equals(recordedOn)) {
            tryTheDayOfRecording(recordedOn, photograph);
        }
        recheck(2, on, correctedOn(photograph));
        scene.narrator().step(recordedOn, "inspector-a", "登记 " + on + " 暗查结果：已改正", "令28 第十二条", "");
    }

    /** The recheck is entered late and by mistake with the day of entry, the thirty-first after service. */
    private void tryTheDayOfRecording(LocalDate wrong, String photograph) {
        String what = "登记第三十一日的复查";
        String order = scene.orderAt(2);
        Answer before = api.get("inspector-a", order);
        if (!before.text("/status").equals("SERVED")) {
            scene.narrator().refusedEarlier(wrong, "inspector-a", what);
            return;
        }
        Map<String, Object> request = recheckOf(wrong, "recheck-too-late", correctedOn(photograph));
        Answer refused = api.attempt("inspector-a", scene.key("recheck-too-late"), order, order + "/rechecks", request);
        scene.narrator()
                .refused(
                        wrong,
                        "inspector-a",
                        what,
                        "G16-recheck-within-30-days",
                        422,
                        refused,
                        before.equals(api.get("inspector-a", order)));
    }

    private static Map<String, Object> correctedOn(String photograph) {
        return members("result", "CORRECTED", "findings", "暗查发现料堆已全部覆盖，围挡完好", "evidence", List.of(photograph));
    }

    private void recheck(int round, LocalDate on, Map<String, Object> finding) {
        String order = scene.orderAt(round);
        String name = "recheck-" + round;
        api.command("inspector-a", scene.key(name), order, order + "/rechecks", recheckOf(on, name, finding));
    }

    private Map<String, Object> recheckOf(LocalDate on, String name, Map<String, Object> finding) {
        Map<String, Object> request = members(
                "id", scene.id(name),
                "mode", "COVERT",
                "recheckedOn", on.toString(),
                "officers", scene.inspectors());
        request.putAll(finding);
        return request;
    }
}
