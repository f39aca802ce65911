package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Trucks and machines checked one after the other, with the figures of 晋城 (2022) and 太原 (2025). */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoadsideStoryTest {
    /** Monday. */
    private static final String DAY = "2022-08-08";

    /** Ends of vehicle identification numbers with their check character. */
    private static final String[] CHECKED = {"6PT000000", "8PT000001", "XPT000002", "1PT000003"};

    private static final String VIN = "LFWSRXSJ4M1E12345";

    @Autowired
    Bureau bureau;

    private String session;

    @BeforeEach
    void aSessionBegins() {
        bureau.on(DAY);
        session = Ids.next().toString();
    }

    @Test
    void fiveThousandFiveHundredAndThirteenGasTrucksOfWhichFortySevenAreThePolices() {
        opened("ROADSIDE");
        for (int from = 0; from < 5513; from += 500) {
            List<Map<String, Object>> checks = new ArrayList<>();
            for (int i = from; i < Math.min(from + 500, 5513); i++) {
                checks.add(truck(i, i < 47 ? "1.3" : "0.4"));
            }
            assertThat(checks(checks).body().get("items")).hasSize(checks.size());
        }

        Answer closed = bureau.does("inspector-a", at(), "closing", null);
        assertThat(closed.body().at("/figures/checked").asInt()).isEqualTo(5513);
        assertThat(closed.body().at("/figures/over").asInt()).isEqualTo(47);
        assertThat(bureau.stepsOf("inspector-a", session)).containsExactly("登记公安交管部门回执");
        bureau.tries("inspector-a", at(), "police-result", result(47, "71500.00"))
                .refusedAs("not-at-this-step");
        bureau.does("inspector-a", at(), "police-receipt", receipt());
        bureau.tries("inspector-a", at(), "police-result", result(48, "71500.00"))
                .refusedAs("more-penalised-than-handed-over");
        bureau.tries("inspector-a", at(), "police-result", result(0, "71500.00"))
                .refusedAs("fines-without-penalised");
        bureau.does("inspector-a", at(), "police-result", result(47, "71500.00"));

        Answer told = bureau.get("inspector-a", at());
        assertThat(told.text("/fines")).isEqualTo("71500.00");
        assertThat(told.text("/status")).isEqualTo("CLOSED");
        bureau.tryToCreate("inspector-a", at() + "/checks", members("checks", List.of(truck(6000, "0.4"))))
                .refusedAs("not-at-this-step");
    }

    @Test
    void sixThousandEightHundredAndFiveMachinesOfWhichSeventyOneHaveNoCode() {
        opened("MACHINES");
        for (int from = 0; from < 6805; from += 500) {
            List<Map<String, Object>> checks = new ArrayList<>();
            for (int i = from; i < Math.min(from + 500, 6805); i++) {
                checks.add(i < 71 ? machine(null, "0.5") : machine("1-E%06d".formatted(i), "0.5"));
            }
            checks(checks);
        }

        Answer closed = bureau.does("inspector-a", at(), "closing", null);
        assertThat(closed.body().at("/figures/checked").asInt()).isEqualTo(6805);
        assertThat(closed.body().at("/figures/uncoded").asInt()).isEqualTo(71);
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void takesInAllOfABatchOrNothing() {
        opened("ROADSIDE");
        refused("vin-invalid", members(truck(2, "0.4"), "vin", "LFWSRXSJ5M1E12345"));
        refused("plate-invalid", members(truck(2, "0.4"), "plate", "晋I00002"));
        refused("vehicle-checked-twice", members(truck(2, "0.4"), "plate", "晋E00001"));
        refused("reading-negative", truck(2, "-0.4"));
        refused("reading-not-a-number", truck(2, "0.1234567"));

        Map<String, Object> once = truck(1, "0.4");
        Answer first = checks(List.of(once));
        assertThat(checks(List.of(once, truck(3, "0.4"))).body().get("items").get(0))
                .isEqualTo(first.body().get("items").get(0));
        assertThat(bureau.get("inspector-a", at()).body().at("/figures/checked").asInt())
                .isEqualTo(2);
        bureau.tryToCreate("inspector-a", at() + "/checks", members("checks", List.of(members(once, "k", "0.5"))))
                .refusedAs("already-exists");
        refused("vehicle-checked-twice", truck(3, "0.4"));
        bureau.tryToCreate("inspector-c", at() + "/checks", members("checks", List.of(truck(9, "0.4"))))
                .refusedAs("not-found");
        bureau.tryToCreate(
                        "inspector-a", at() + "/checks", members("checks", Collections.nCopies(501, truck(9, "0.4"))))
                .refusedAs("too-many-checks");
    }

    @Test
    void refusesASessionThatMayNotBe() {
        Map<String, Object> opening = opening("ROADSIDE");
        openingRefused("traffic-police-missing", without(opening, "police"));
        openingRefused(
                "instrument-calibration-expired",
                members(opening, "instrument", members(FieldVisit.instrument(), "calibratedUntil", "2022-08-07")));
        openingRefused(
                "only-assigned-inspectors",
                members(opening, "inspectors", bureau.officers("inspector-b", "inspector-c")));
        openingRefused(
                "inspector-outside-region",
                members(opening, "inspectors", bureau.officers("inspector-a", "inspector-c")));
        openingRefused("session-outside-your-area", members(opening, "region", "140581"));
        bureau.create("inspector-a", "/roadside-sessions", opening);
        openingRefused("already-exists", members(opening, "place", "别处"));
        assertThat(bureau.create("inspector-a", "/roadside-sessions", opening).text("/id"))
                .isEqualTo(session);
    }

    @Test
    void aTruckOverTheLimitIsRepairedAndTestedUntilItPasses() {
        opened("AT_THE_YARD");
        checks(List.of(truck(7, "1.3"), truck(8, "1.2")));
        assertThat(bureau.does("inspector-a", at(), "closing", null).text("/status"))
                .as("who stands in a yard does not drive")
                .isEqualTo("CLOSED");
        String repair = repairOf("晋E00007");
        assertThat(bureau.stepsOf("inspector-a", repair)).containsExactly("登记维修");
        String course = "/vehicle-repairs/" + repair;
        bureau.tries("inspector-a", course, "retest", retest(DAY, "0.4")).refusedAs("not-at-this-step");
        bureau.tries("inspector-a", course, "repair", repaired("2022-08-07")).refusedAs("repair-dates-out-of-order");

        bureau.on("2022-08-12");
        bureau.does("inspector-a", course, "repair", repaired("2022-08-10"));
        bureau.tries("inspector-a", course, "retest", retest("2022-08-09", "0.4"))
                .refusedAs("repair-dates-out-of-order");
        assertThat(bureau.does("inspector-a", course, "retest", retest("2022-08-11", "1.25"))
                        .text("/status"))
                .isEqualTo("REPAIR_DUE");
        bureau.does("inspector-a", course, "repair", repaired("2022-08-12"));
        Answer passed = bureau.does("inspector-a", course, "retest", retest("2022-08-12", "1.2"));

        assertThat(passed.text("/status")).isEqualTo("PASSED");
        assertThat(passed.body().get("attempts").asInt()).isEqualTo(2);
        assertThat(bureau.stepsOf("inspector-a", repair)).isEmpty();
    }

    @Test
    void tamperingBecomesALeadOfItsOwnAndACaseOfTheBureau() {
        opened("ROADSIDE");
        Answer checked = checks(List.of(members(truck(11, "0.4"), "tampering", "OBD_BROKEN")));
        assertThat(checked.text("/items/0/result")).isEqualTo("TAMPERED");
        String lead = checked.text("/items/0/leadId");
        assertThat(bureau.get("duty", "/leads/" + lead).text("/channel")).isEqualTo("ROADSIDE_JOINT_CHECK");
        bureau.does(
                "duty",
                "/leads/" + lead,
                "triage",
                members(
                        "outcome",
                        "ACCEPTED",
                        "domain",
                        "DIESEL_TRUCK",
                        "priority",
                        "HIGH",
                        "reason",
                        "破坏 OBD",
                        "deviationReason",
                        "当场查实"));

        FieldVisit visit = inspected("晋E00011");
        visit.answers(Set.of("OBD"), Set.of()).signs("AIR-112-3").concludes("CASE");
        bureau.create(
                "inspector-a",
                "/cases",
                members(
                        "id", Ids.next().toString(),
                        "inspectionId", visit.inspection,
                        "violation", "AIR-112-3",
                        "cause", "涉嫌破坏车载排放诊断系统案",
                        "facts", "车载排放诊断系统被改写"));
    }

    @Test
    void aTruckDrivenOverTheLimitWaitsForTheReceiptOfThePolice() {
        FieldVisit visit = inspected("晋E00012");
        Answer measured = visit.measures("vehicle", members(smoke("1.3"), "onRoad", true));
        assertThat(measured.text("/judgement/findings/0/exceededBy")).isEqualTo("0.1");
        visit.triesToMeasure("vehicle", members(smoke("1.3"), "readings", List.of(reading("%"))))
                .refusedAs("reading-unit-wrong");
        bureau.tryToCreate("inspector-a", visit.at() + "/police-receipt", receipt())
                .refusedAs("not-at-this-step");
        visit.answers(Set.of("OPACITY"), Set.of()).signs("AIR-113");
        bureau.tries("inspector-a", visit.at(), "conclusion", members("outcome", "EDUCATED", "reason", "移交"))
                .refusedAs("not-at-this-step");
        assertThat(bureau.stepsOf("inspector-a", visit.inspection)).containsExactly("登记公安交管部门回执");

        bureau.create("inspector-a", visit.at() + "/police-receipt", receipt());
        visit.concludes("EDUCATED");

        assertThat(bureau.get("inspector-a", visit.at() + "/police-receipt").text("/receiptNumber"))
                .isEqualTo("HZ-2022-08");
        assertThat(visit.exit()).isEqualTo("EDUCATED");
    }

    @Test
    void whatThePoliceDidWithASingleTruckIsToldAndMayBeCorrected() {
        FieldVisit visit = inspected("晋E00014");
        visit.measures("vehicle", members(smoke("1.3"), "onRoad", true));
        visit.answers(Set.of("OPACITY"), Set.of()).signs("AIR-113");
        String told = visit.at() + "/police-result";
        bureau.tryToCreate("inspector-a", told, result(1, "200.00")).refusedAs("not-at-this-step");
        bureau.create("inspector-a", visit.at() + "/police-receipt", receipt());
        visit.concludes("EDUCATED");

        bureau.tryToCreate("inspector-a", told, result(2, "200.00")).refusedAs("more-penalised-than-handed-over");
        bureau.tryToCreate("inspector-a", told, result(0, "200.00")).refusedAs("fines-without-penalised");
        bureau.tryToCreate("inspector-a", told, members(result(1, "200.00"), "answeredOn", "2022-01-01"))
                .refusedAs("answered-before-handed-over");
        bureau.tryToCreate("inspector-c", told, result(1, "200.00")).refusedAs("not-found");
        bureau.tryToCreate("reviewer", told, result(1, "200.00")).refusedAs("forbidden");
        bureau.tryToGet("supervisor", told).refusedAs("not-found");
        bureau.create("clerk", told, result(1, "2000.00"));
        bureau.create("clerk", told, result(1, "200.00"));

        assertThat(bureau.get("supervisor", told).text("/fines")).isEqualTo("200.00");
    }

    @Test
    void aTruckInAYardIsNotHandedToThePolice() {
        FieldVisit visit = inspected("晋E00013");
        visit.measures("vehicle", members(smoke("1.3"), "onRoad", false));
        visit.answers(Set.of("OPACITY"), Set.of()).signs();

        bureau.tryToCreate("inspector-a", visit.at() + "/police-receipt", receipt())
                .refusedAs("nothing-to-hand-over");
        bureau.tryToGet("inspector-a", visit.at() + "/police-receipt").refusedAs("not-found");
        visit.concludes("NOTHING_FOUND");
    }

    @AfterAll
    void everyNodeWasPassed() {
        assertThat(bureau.nodesNeverPassed("dieselTruckInspection")).isEmpty();
        assertThat(bureau.nodesNeverPassed("roadsideSession")).isEmpty();
        assertThat(bureau.nodesNeverPassed("vehicleRepair")).isEmpty();
    }

    private String at() {
        return "/roadside-sessions/" + session;
    }

    private void opened(String kind) {
        bureau.create("inspector-a", "/roadside-sessions", opening(kind));
    }

    private Map<String, Object> opening(String kind) {
        Map<String, Object> opening = members(
                "id",
                session,
                "kind",
                kind,
                "region",
                FieldVisit.COUNTY,
                "place",
                "207 国道检查点",
                "inspectors",
                bureau.officers("inspector-a", "inspector-b"),
                "police",
                "泽州县公安局交警大队 赵警官",
                "instrument",
                FieldVisit.instrument());
        return kind.equals("MACHINES")
                ? members(opening, "lowEmissionZone", false)
                : members(opening, "method", "FREE_ACCELERATION", "limitSet", "A");
    }

    private Answer checks(List<Map<String, Object>> checks) {
        return bureau.create("inspector-a", at() + "/checks", members("checks", checks));
    }

    /** A bad record after a good one: neither is taken in. */
    private void refused(String code, Map<String, Object> bad) {
        int before =
                bureau.get("inspector-a", at()).body().at("/figures/checked").asInt();
        List<Map<String, Object>> batch = before == 0 ? List.of(truck(1, "0.4"), bad) : List.of(truck(4, "0.4"), bad);
        bureau.tryToCreate("inspector-a", at() + "/checks", members("checks", batch))
                .refusedAs(code);
        assertThat(bureau.get("inspector-a", at()).body().at("/figures/checked").asInt())
                .isEqualTo(before);
    }

    private void openingRefused(String code, Map<String, Object> opening) {
        bureau.tryToCreate("inspector-a", "/roadside-sessions", opening).refusedAs(code);
    }

    private FieldVisit inspected(String plate) {
        String party = FieldVisit.party(bureau, plate + " 车主");
        String vin = "LZZ5DMSD" + CHECKED[Integer.parseInt(plate.substring(6)) % CHECKED.length];
        String truck = FieldVisit.object(
                bureau,
                party,
                "DIESEL_TRUCK",
                plate,
                members("truck", members("plate", plate, "vin", vin, "stage", 5, "fuel", "DIESEL")));
        return FieldVisit.begun(bureau, "DIESEL_TRUCK", "DIESEL-TRUCK", "ROADSIDE_JOINT_CHECK", DAY, truck);
    }

    private String repairOf(String plate) {
        return bureau.list("inspector-a", "/vehicle-repairs?status=REPAIR_DUE").stream()
                .filter(repair -> repair.get("label").asString().equals(plate))
                .map(repair -> repair.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> smoke(String k) {
        return members(
                "method",
                "FREE_ACCELERATION",
                "limitSet",
                "A",
                "readings",
                List.of(members("item", "K", "value", k, "unit", "m⁻¹")));
    }

    private static Map<String, Object> reading(String unit) {
        return members("item", "K", "value", "40", "unit", unit);
    }

    private static Map<String, Object> truck(int number, String k) {
        return members(
                "id", Ids.next().toString(), "plate", "晋E%05d".formatted(number), "vin", VIN, "stage", 6, "k", k);
    }

    private static Map<String, Object> machine(@Nullable String code, String k) {
        Map<String, Object> machine = members("id", Ids.next().toString(), "stage", 3, "kilowatts", "103.5", "k", k);
        if (code != null) {
            machine.put("code", code);
        }
        return machine;
    }

    private static Map<String, Object> receipt() {
        return members(
                "handedOverAt", FieldVisit.moment(DAY, 9, 55), "receivedBy", "赵警官", "receiptNumber", "HZ-2022-08");
    }

    private static Map<String, Object> result(int penalised, String fines) {
        return members("answeredOn", DAY, "penalised", penalised, "fines", fines);
    }

    private static Map<String, Object> repaired(String day) {
        return members("repairedOn", day, "shop", "某汽车维修站", "work", "更换喷油嘴，清洗颗粒捕集器");
    }

    private static Map<String, Object> retest(String day, String k) {
        return members("testedOn", day, "instrument", FieldVisit.instrument(), "k", k);
    }

    private static Map<String, Object> without(Map<String, Object> members, String name) {
        Map<String, Object> rest = members(members);
        rest.remove(name);
        return rest;
    }
}
