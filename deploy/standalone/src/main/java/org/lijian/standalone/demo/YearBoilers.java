package org.lijian.standalone.demo;

import static org.lijian.standalone.demo.Scene.at;
import static org.lijian.standalone.demo.Scene.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lijian.standalone.demo.Api.Answer;

/** The campaigns among boilers: those whose emissions are tested, and those that are looked at for low-NOx burners. */
final class YearBoilers {
    /** As many boilers as stand in one heating company. */
    private static final int BOILERS_OF_ONE = 10;

    private final Scene scene;
    private final Api api;

    /** @param scene of the year as a whole */
    YearBoilers(Scene scene) {
        this.scene = scene;
        this.api = scene.api();
    }

    /** A campaign among boilers; the teams of it visit companies one after another. */
    void campaign(String title, LocalDate from, LocalDate to) {
        api.create(
                "supervisor",
                scene.key(scene.id(title)),
                "/campaigns",
                members(
                        "id",
                        scene.id(title),
                        "title",
                        title,
                        "basis",
                        "十三项专项整治方案",
                        "region",
                        Scene.COUNTY,
                        "from",
                        from.toString(),
                        "to",
                        to.toString(),
                        "repeatAfterDays",
                        30,
                        "teams",
                        List.of(members(
                                "id",
                                scene.id(title + " team"),
                                "name",
                                "一组",
                                "form",
                                "DAY",
                                "officers",
                                scene.inspectors()))));
    }

    /** How many visits it takes to see so many boilers. */
    static int visits(int boilers) {
        return (boilers + BOILERS_OF_ONE - 1) / BOILERS_OF_ONE;
    }

    /**
     * One visit of a campaign.
     *
     * @param number of the visit, from 0
     * @param boilers how many the campaign sees in all
     * @param tested whether the emissions are measured
     * @param withoutLowNox how many of the first ones still lack low-NOx burners
     */
    void visitBoilers(String title, int number, int boilers, boolean tested, int withoutLowNox, LocalDate on) {
        String party = scene.id(title + " party " + number);
        api.create(
                "duty",
                scene.key(scene.id(title + "-party-" + number)),
                "/parties",
                members(
                        "id",
                        party,
                        "kind",
                        "OTHER_OPERATOR",
                        "name",
                        title + "供热站 " + number,
                        "address",
                        "泽州县境内",
                        "region",
                        Scene.COUNTY));
        List<Map<String, Object>> matters = new ArrayList<>();
        int last = Math.min(boilers, (number + 1) * BOILERS_OF_ONE);
        for (int boiler = number * BOILERS_OF_ONE; boiler < last; boiler++) {
            String object = scene.id(title + " boiler " + boiler);
            api.create(
                    "duty",
                    scene.key(scene.id(title + "-boiler-" + boiler)),
                    "/regulated-objects",
                    members(
                            "id",
                            object,
                            "partyId",
                            party,
                            "kind",
                            "BOILER",
                            "name",
                            "第" + (boiler + 1) + "台",
                            "address",
                            "泽州县境内",
                            "region",
                            Scene.COUNTY,
                            "content",
                            YearAct.gasBoiler()));
            matters.add(members("objectId", object, "domain", "BOILER", "checklist", "BOILER"));
        }
        Answer visit = api.create(
                "supervisor",
                scene.key(scene.id(title + "-visit-" + number)),
                "/campaigns/" + scene.id(title) + "/visits",
                members(
                        "id", scene.id(title + " visit " + number),
                        "teamId", scene.id(title + " team"),
                        "partyId", party,
                        "plannedOn", on.toString(),
                        "matters", matters));
        int boiler = number * BOILERS_OF_ONE;
        for (var matter : visit.body().get("matters")) {
            inspectBoiler(matter.get("inspectionId").asString(), on, tested, boiler < withoutLowNox);
            boiler++;
        }
    }

    private void inspectBoiler(String inspection, LocalDate on, boolean tested, boolean withoutLowNox) {
        YearVisit visit = new YearVisit(scene, inspection, on);
        if (tested) {
            visit.measure(members("boiler", YearAct.nox("20")));
        }
        List<String> photographs = withoutLowNox
                ? List.of(scene.photograph("photo-" + inspection, inspection, at(on, 9, 10), false, "未安装低氮燃烧器"))
                : List.of();
        visit.answer("BOILER", withoutLowNox ? "LOW_NOX" : null, null, photographs);
        visit.sign(withoutLowNox ? "燃气锅炉未完成低氮改造，列入达标改造清单" : "未发现违法行为", List.of());
        visit.conclude("NOTHING_FOUND", "依据现场检查和监测情况");
    }
}
