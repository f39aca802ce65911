package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Boilers (锅炉检查): measured on the spot or by a laboratory, put against the limits of the place and the day. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoilerStoryTest {
    /** Monday. */
    private static final String DAY = "2022-03-07";

    private static final String OVER = "AIR-99-2";

    @Autowired
    Bureau bureau;

    private String party;

    @BeforeEach
    void aPartyWithABoiler() {
        party = FieldVisit.party(bureau, "某供热有限公司");
    }

    @Test
    void isMeasuredOverTheLimitOfItsFuelAndBecomesACase() {
        FieldVisit visit = visit(gas());

        Answer measured = visit.measures("boiler", nox("120", "6.0"));

        assertThat(measured.text("/judgement/findings/0/converted")).isEqualTo("140.0");
        assertThat(measured.text("/judgement/findings/0/limit/region")).isEqualTo("140000");
        assertThat(measured.body().at("/over").asBoolean()).isTrue();
        assertThat(measured.body().at("/judgement/findings/0/steps").valueStream())
                .allSatisfy(step -> assertThat(step.get("citation").asString()).isNotBlank());
        visit.answers(Set.of(), Set.of());
        bureau.tries("inspector-a", visit.at(), "site-record", visit.record()).refusedAs("measured-over-but-conforms");
        visit.answers(Set.of("LIMIT"), Set.of()).signs(OVER);
        assertThat(visit.recordText()).contains("折算 140.0 mg/m³", "JD-2022-001", "超标");
        visit.concludes("CASE");
        bureau.create(
                "inspector-a",
                "/cases",
                members(
                        "id",
                        Ids.next().toString(),
                        "inspectionId",
                        visit.inspection,
                        "violation",
                        OVER,
                        "cause",
                        "涉嫌超过大气污染物排放标准案",
                        "facts",
                        "氮氧化物折算浓度超标"));
    }

    @Test
    void doesNotNameAnExceedanceThatNothingMeasured() {
        FieldVisit visit = visit(gas());
        visit.measures("boiler", nox("20", "3.5"));
        visit.answers(Set.of("LIMIT"), Set.of());

        bureau.tries("inspector-a", visit.at(), "site-record", visit.record(OVER))
                .refusedAs("violation-without-measurement");

        visit.answers(Set.of(), Set.of()).signs().concludes("NOTHING_FOUND");
        assertThat(visit.exit()).isEqualTo("NOTHING_FOUND");
    }

    @Test
    void refusesReadingsThatCannotBeByName() {
        FieldVisit visit = visit(gas());
        refused(visit, "reading-negative", nox("-1", "6.0"));
        refused(visit, "reading-unit-wrong", reading("NOX", "120", "ppm", "6.0"));
        refused(visit, "reading-item-unknown", reading("CO", "120", "mg/m³", "6.0"));
        refused(visit, "oxygen-impossible", nox("120", "21"));
        refused(visit, "reading-not-a-number", nox("120.1234567", "6.0"));
        refusedWith(visit, "instrument-calibration-expired", "calibratedUntil", "2022-03-06");
        refusedWith(visit, "instrument-calibrated-later", "calibratedOn", "2022-03-08");
        visit.triesToMeasure("fume", members("unorganised", true)).refusedAs("measurement-of-another-domain");
        Map<String, Object> two = visit.measurement("boiler", nox("120", "6.0"));
        two.put("fume", members("unorganised", true));
        bureau.tryToCreate("inspector-a", visit.at() + "/measurements", two).refusedAs("measurement-of-one-kind");
        bureau.tryToCreate("inspector-c", visit.at() + "/measurements", visit.measurement("boiler", nox("1", "6")))
                .refusedAs("not-found");

        assertThat(bureau.list("inspector-a", visit.at() + "/measurements")).isEmpty();
    }

    @Test
    void answersTheSameMeasurementAgainAndNoOtherUnderItsId() {
        FieldVisit visit = visit(gas());
        Map<String, Object> measurement = visit.measurement("boiler", nox("20", "3.5"));
        Answer first = bureau.create("inspector-a", visit.at() + "/measurements", measurement);

        assertThat(bureau.create("inspector-a", visit.at() + "/measurements", measurement)
                        .body())
                .isEqualTo(first.body());
        bureau.tryToCreate(
                        "inspector-a", visit.at() + "/measurements", members(measurement, "boiler", nox("21", "3.5")))
                .refusedAs("already-exists");
        assertThat(bureau.list("inspector-a", visit.at() + "/measurements")).hasSize(1);
    }

    @Test
    void cannotBeMeasuredBeforeTheRegisterSaysWhatItBurns() {
        String bare = Ids.next().toString();
        Map<String, Object> registering = FieldVisit.registering(bare, party, "BOILER", "未登记燃料的锅炉", Map.of());
        registering.remove("content");
        bureau.create("duty", "/regulated-objects", registering);
        FieldVisit visit = FieldVisit.begun(bureau, "BOILER", "BOILER", "PATROL", DAY, bare);

        refused(visit, "object-content-missing", nox("120", "6.0"));
    }

    @Test
    void waitsForTheLaboratoryWhoseResultThePartyIsToldBeforeAnythingIsConcluded() {
        FieldVisit visit = visit(gas());
        String report = Ids.next().toString();
        Map<String, Object> samples = samples(report);
        bureau.create("inspector-a", visit.at() + "/laboratory-reports", samples);
        bureau.tryToCreate(
                        "inspector-a",
                        visit.at() + "/laboratory-reports",
                        members(samples, "id", Ids.next().toString()))
                .refusedAs("samples-already-taken");
        visit.answers(Set.of(), Set.of("LIMIT")).signs();
        assertThat(visit.recordText()).contains("待监测报告", "G-1（烟囱采样孔）", "12345");
        String at = "/laboratory-reports/" + report;
        conclusionRefused(visit);

        bureau.does(
                "inspector-a",
                at,
                "hand-over",
                members(
                        "handedOverAt",
                        FieldVisit.moment(DAY, 9, 50),
                        "receivedBy",
                        "李工",
                        "receiptNumber",
                        "JJ-2022-07"));
        bureau.on("2022-03-16");
        assertThat(bureau.get("inspector-a", at).body().get("reminders").asInt())
                .isEqualTo(1);
        Map<String, Object> paper = paper(visit.evidence("监测报告"));
        bureau.tries("inspector-a", at, "report", members(paper, "cmaNumber", "99999"))
                .refusedAs("laboratory-certificate-differs");
        bureau.tries("inspector-a", at, "report", members(paper, "samples", List.of("G-1", "G-9")))
                .refusedAs("G14-samples-differ");
        bureau.tries("inspector-a", at, "report", members(paper, "issuedOn", "2022-03-01"))
                .refusedAs("laboratory-dates-out-of-order");
        Answer reported = bureau.does("inspector-a", at, "report", paper);
        assertThat(reported.body().at("/over").asBoolean()).isTrue();
        assertThat(reported.text("/judgement/findings/0/converted")).isEqualTo("140.0");
        conclusionRefused(visit);

        bureau.does(
                "inspector-a",
                at,
                "result-told",
                members("toldOn", "2022-03-16", "method", "IN_WRITING", "toldTo", "王掌柜", "opinion", "无异议"));
        assertThat(bureau.get("inspector-a", visit.at())
                        .body()
                        .get("violations")
                        .get(0)
                        .asString())
                .isEqualTo(OVER);
        visit.concludes("CASE");
        assertThat(bureau.stepsOf("inspector-a", visit.inspection)).isEmpty();
    }

    @Test
    void isOrderedToBeCorrectedWithinThreeWorkingDaysOfTheReportThatShowsTheExceedance() {
        FieldVisit visit = reported("120");
        JsonNode clock = orderAfterReport(visit);
        assertThat(clock.get("triggeredOn").asString()).isEqualTo("2022-03-16"); // Wednesday
        assertThat(clock.get("dueOn").asString()).isEqualTo("2022-03-21");

        bureau.on("2022-03-22");
        assertThat(bureau.stepsOf("supervisor", clock.get("id").asString())).containsExactly("督办逾期期限");
        Answer order = bureau.create(
                "inspector-a",
                "/correction-orders",
                members(
                        "inspectionId",
                        visit.inspection,
                        "violation",
                        OVER,
                        "requirement",
                        "立即停止超标排放",
                        "issuedOn",
                        "2022-03-22"));
        assertThat(orderAfterReport(visit).get("state").asString()).isEqualTo("OPEN");
        bureau.serve(order.text("/deliveryId"), "2022-03-22");

        assertThat(orderAfterReport(visit).get("state").asString()).isEqualTo("MET_LATE");
        assertThat(bureau.stepsOf("supervisor", clock.get("id").asString())).isEmpty();
    }

    @Test
    void waitsForNoOrderWhereTheReportShowsNoExceedanceOrTheActIsOnlyEducatedAbout() {
        assertThat(bureau.list("inspector-a", "/deadlines?subject=" + reported("20").inspection))
                .isEmpty();

        FieldVisit minor = reported("120");
        bureau.does(
                "inspector-a",
                "/laboratory-reports/" + reportOf(minor),
                "result-told",
                members("toldOn", "2022-03-16", "method", "IN_WRITING", "toldTo", "王掌柜", "opinion", "无异议"));
        minor.concludes("EDUCATED");

        assertThat(orderAfterReport(minor).get("state").asString()).isEqualTo("MET");
    }

    private FieldVisit reported(String measured) {
        FieldVisit visit = visit(gas());
        String report = Ids.next().toString();
        bureau.create("inspector-a", visit.at() + "/laboratory-reports", samples(report));
        visit.answers(Set.of(), Set.of("LIMIT")).signs();
        bureau.does(
                "inspector-a",
                "/laboratory-reports/" + report,
                "hand-over",
                members(
                        "handedOverAt",
                        FieldVisit.moment(DAY, 9, 50),
                        "receivedBy",
                        "李工",
                        "receiptNumber",
                        "JJ-2022-07"));
        bureau.on("2022-03-16");
        bureau.does(
                "inspector-a",
                "/laboratory-reports/" + report,
                "report",
                members(paper(visit.evidence("监测报告")), "boiler", nox(measured, "6.0")));
        return visit;
    }

    private String reportOf(FieldVisit visit) {
        return bureau.list("inspector-a", visit.at() + "/laboratory-reports")
                .get(0)
                .get("id")
                .asString();
    }

    private JsonNode orderAfterReport(FieldVisit visit) {
        return bureau.list("inspector-a", "/deadlines?subject=" + visit.inspection).stream()
                .filter(deadline -> deadline.get("code").asString().equals("ORDER_AFTER_REPORT"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letsNoItemAwaitAReportThatNobodyOrdered() {
        FieldVisit visit = visit(gas());
        visit.answers(Set.of(), Set.of("LIMIT"));
        bureau.tries("inspector-a", visit.at(), "site-record", visit.record()).refusedAs("pending-without-samples");

        bureau.create(
                "inspector-a",
                visit.at() + "/laboratory-reports",
                samples(Ids.next().toString()));
        visit.answers(Set.of(), Set.of("PERMIT"));
        bureau.tries("inspector-a", visit.at(), "site-record", visit.record()).refusedAs("pending-without-samples");
    }

    @Test
    void refusesSamplesThatCannotBeByName() {
        FieldVisit visit = visit(gas());
        Map<String, Object> samples = samples(Ids.next().toString());
        Map<String, Object> one = sample("G-1");
        samplesRefused(visit, members(samples, "samples", List.of(one, one)), "sample-number-twice");
        samplesRefused(visit, members(samples, "reportDueOn", "2022-03-06"), "laboratory-dates-out-of-order");

        FieldVisit yard = FieldVisit.begun(
                bureau,
                "DUST",
                "DUST-YARD",
                "PATROL",
                DAY,
                FieldVisit.object(
                        bureau, party, "MATERIAL_YARD", "煤场", members("yard", members("materials", List.of("原煤")))));
        samplesRefused(yard, samples, "sampling-not-of-this-domain");
    }

    /** 晋城 2022. */
    @Test
    void threeHundredAndThreeBoilersAreMeasuredOfWhichFortyThreeAreOver() {
        for (int i = 0; i < 303; i++) {
            String boiler = FieldVisit.object(bureau, party, "BOILER", "第" + (i + 1) + "台", members("boiler", gas()));
            FieldVisit.opened(bureau, "BOILER", "BOILER", "CAMPAIGN", "2022-11-14", boiler)
                    .measures("boiler", nox(i < 43 ? "120" : "20", "6.0"));
        }

        JsonNode figures = bureau.get(
                        "supervisor", "/measurement-figures?kind=BOILER_STACK&from=2022-11-14&to=2022-11-14")
                .body();
        assertThat(figures.get("measured").asInt()).isEqualTo(303);
        assertThat(figures.get("over").asInt()).isEqualTo(43);
        bureau.tryToGet("supervisor", "/measurement-figures?kind=BOILER_STACK&from=2022-11-14&to=2022-11-13")
                .refusedAs("invalid");
    }

    @AfterAll
    void everyNodeWasPassed() {
        assertThat(bureau.nodesNeverPassed("boilerInspection")).isEmpty();
        assertThat(bureau.nodesNeverPassed("laboratoryReport")).isEmpty();
    }

    private FieldVisit visit(Map<String, ?> content) {
        String boiler = FieldVisit.object(bureau, party, "BOILER", "一号锅炉", members("boiler", content));
        return FieldVisit.begun(bureau, "BOILER", "BOILER", "PATROL", DAY, boiler);
    }

    private static Map<String, Object> gas() {
        return members("fuel", "GAS", "installation", "NEW", "tonsPerHour", "4", "lowNox", false);
    }

    private static Map<String, Object> nox(String value, String oxygen) {
        return reading("NOX", value, "mg/m³", oxygen);
    }

    private static Map<String, Object> reading(String item, String value, String unit, String oxygen) {
        return members("readings", List.of(members("item", item, "value", value, "unit", unit, "oxygen", oxygen)));
    }

    private static void refused(FieldVisit visit, String code, Map<String, Object> readings) {
        visit.triesToMeasure("boiler", readings).refusedAs(code);
    }

    private void refusedWith(FieldVisit visit, String code, String member, String value) {
        Map<String, Object> measurement = visit.measurement("boiler", nox("120", "6.0"));
        measurement.put("instrument", members(FieldVisit.instrument(), member, value));
        bureau.tryToCreate("inspector-a", visit.at() + "/measurements", measurement)
                .refusedAs(code);
    }

    private void conclusionRefused(FieldVisit visit) {
        bureau.tries("inspector-a", visit.at(), "conclusion", members("outcome", "NOTHING_FOUND", "reason", "未见异常"))
                .refusedAs("G14-result-not-told");
    }

    private void samplesRefused(FieldVisit visit, Map<String, Object> samples, String code) {
        bureau.tryToCreate("inspector-a", visit.at() + "/laboratory-reports", samples)
                .refusedAs(code);
    }

    private static Map<String, Object> samples(String id) {
        return members(
                "id",
                id,
                "laboratory",
                "某监测技术有限公司",
                "cmaNumber",
                "12345",
                "reportDueOn",
                "2022-03-14",
                "witnessedBy",
                "王掌柜",
                "samples",
                List.of(sample("G-1"), sample("G-2")));
    }

    private static Map<String, Object> sample(String number) {
        return members("number", number, "point", "烟囱采样孔", "takenAt", FieldVisit.moment(DAY, 8, 40));
    }

    private static Map<String, Object> paper(String evidence) {
        return members(
                "number",
                "JC-2022-118",
                "cmaNumber",
                "12345",
                "issuedOn",
                "2022-03-15",
                "evidence",
                evidence,
                "samples",
                List.of("G-1", "G-2"),
                "boiler",
                nox("120", "6.0"));
    }
}
