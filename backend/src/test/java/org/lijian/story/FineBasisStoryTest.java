package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fine is reckoned from, the value of the coal or the number of vehicles, goes with the case from the report to the decision. */
@StoryTest
class FineBasisStoryTest {
    /** Thursday; the fifth working day is Thursday 2023-08-17. */
    private static final String NOTIFIED = "2023-08-10";

    /** Friday. */
    private static final String DECIDED = "2023-08-18";

    @Autowired
    Bureau bureau;

    private final String caseId = Ids.next().toString();

    @Test
    void theValueOfTheCoalGoesFromTheReportIntoEveryPaper() {
        Map<String, Object> report = coal();
        String at = "/cases/" + caseId;
        Answer missing =
                bureau.tries("inspector-a", at, "investigation-report", report).refusedAs("base-amount-missing");
        assertThat(missing.text("/violations/0/pointer")).isEqualTo("/baseAmount");
        report.put("baseAmount", "50000.00");
        Answer counted = bureau.tries("inspector-a", at, "investigation-report", members(report, "units", 2))
                .refusedAs("units-not-counted");
        assertThat(counted.text("/violations/0/pointer")).isEqualTo("/units");

        Answer onFile = bureau.does("inspector-a", at, "investigation-report", report);
        assertThat(onFile.text("/reports/0/baseAmount")).isEqualTo("50000.00");
        String penalty = notified(at);
        Answer notified = bureau.get("clerk", penalty);
        assertThat(notified.text("/notice/baseAmount")).isEqualTo("50000.00");
        assertThat(notified.each("/notice/steps", "fact")).contains("货值金额");
        Map<String, Object> decision = CoalYard.decisionOf("60000.00", DECIDED);
        bureau.tries("head", penalty, "decision", members(decision, "baseAmount", "60000.00"))
                .refusedAs("G10-not-heavier-than-notified");

        Answer decided = bureau.does("head", penalty, "decision", decision);

        assertThat(decided.text("/decision/baseAmount")).isEqualTo("50000.00");
        assertThat(bureau.get("clerk", "/documents/" + decided.text("/decision/documentId") + "/text")
                        .body()
                        .asString())
                .contains("货值金额：50000.00元");
    }

    @Test
    void theNumberOfVehiclesMultipliesTheFineAndCannotGrowAfterTheNotice() {
        Map<String, Object> report = repairs();
        String at = "/cases/" + caseId;
        Answer missing =
                bureau.tries("inspector-a", at, "investigation-report", report).refusedAs("units-missing");
        assertThat(missing.text("/violations/0/pointer")).isEqualTo("/units");
        bureau.tries("inspector-a", at, "investigation-report", members(report, "units", 2))
                .refusedAs("G11-amount-in-range");
        bureau.tries("inspector-a", at, "investigation-report", members(report, "units", 0))
                .refusedAs("units-impossible");
        bureau.tries("inspector-a", at, "investigation-report", members(report, "units", 3, "baseAmount", "50000.00"))
                .refusedAs("base-amount-not-needed");

        bureau.does("inspector-a", at, "investigation-report", members(report, "units", 3));
        String penalty = notified(at);
        bureau.tries(
                        "head",
                        penalty,
                        "decision",
                        members(CoalYard.decisionOf("15000.00", DECIDED), "grade", "ORDINARY", "units", 4))
                .refusedAs("G11-amount-in-range");
        bureau.tries(
                        "head",
                        penalty,
                        "decision",
                        members(CoalYard.decisionOf("20000.00", DECIDED), "grade", "ORDINARY", "units", 4))
                .refusedAs("G10-not-above-notified");
        Answer decided = bureau.does(
                "head",
                penalty,
                "decision",
                members(CoalYard.decisionOf("10000.00", DECIDED), "grade", "ORDINARY", "units", 2));

        assertThat(decided.body().at("/decision/units").asInt()).isEqualTo(2);
        assertThat(bureau.get("clerk", "/documents/" + decided.text("/decision/documentId") + "/text")
                        .body()
                        .asString())
                .contains("数量：2");
    }

    private String notified(String at) {
        bureau.does("reviewer", at, "review", CoalYard.reviewOf("PASSED"));
        String penalty = "/penalties/"
                + bureau.list("clerk", "/penalties?case=" + caseId)
                        .get(0)
                        .get("id")
                        .asString();
        bureau.on(NOTIFIED);
        Answer notified = bureau.does("clerk", penalty, "notice", members("issuedOn", NOTIFIED));
        bureau.serve(notified.text("/notice/deliveryId"), NOTIFIED);
        bureau.on(DECIDED);
        return penalty;
    }

    private Map<String, Object> repairs() {
        bureau.on("2023-08-07");
        String truck = FieldVisit.object(
                bureau,
                FieldVisit.party(bureau, "某汽车维修厂"),
                "DIESEL_TRUCK",
                "送修货车",
                members(
                        "truck",
                        members("plate", "晋E99031", "vin", "LZZ5DMSD6NT990031", "stage", 5, "fuel", "DIESEL")));
        FieldVisit visit = FieldVisit.begun(bureau, "DIESEL_TRUCK", "DIESEL-TRUCK", "PATROL", "2023-08-07", truck)
                .answers(Set.of("REPAIR_SHOP"), Set.of())
                .signs("AIR-112-3-SHOP")
                .concludes("CASE");
        filed(visit, "AIR-112-3-SHOP", "涉嫌以临时更换污染控制装置使机动车通过排放检验案", "为三辆货车临时更换污染控制装置");
        return members(
                "facts", "为三辆货车临时更换污染控制装置并通过排放检验",
                "evidence", List.of(visit.photograph),
                "conclusion", "违法事实清楚，证据确凿，建议处罚",
                "proposedAmount", "15000.00",
                "grade", "ORDINARY",
                "reasons", "三辆货车均已查实");
    }

    private void filed(FieldVisit visit, String violation, String cause, String facts) {
        bureau.on("2023-08-08");
        bureau.create(
                "inspector-a",
                "/cases",
                members(
                        "id",
                        caseId,
                        "inspectionId",
                        visit.inspection,
                        "violation",
                        violation,
                        "cause",
                        cause,
                        "facts",
                        facts));
        bureau.does(
                "head",
                "/cases/" + caseId,
                "filing-decision",
                members("approved", true, "opinion", "同意立案", "decidedOn", "2023-08-08"));
    }

    private Map<String, Object> coal() {
        bureau.on("2023-08-07");
        String boiler = FieldVisit.object(
                bureau,
                FieldVisit.party(bureau, "某燃煤供热站"),
                "BOILER",
                "供热锅炉",
                members("boiler", members("fuel", "COAL", "installation", "NEW", "tonsPerHour", "4", "lowNox", false)));
        FieldVisit visit = FieldVisit.begun(bureau, "BOILER", "BOILER", "PATROL", "2023-08-07", boiler)
                .answers(Set.of("FUEL"), Set.of())
                .signs("AIR-105")
                .concludes("CASE");
        filed(visit, "AIR-105", "涉嫌燃用不符合质量标准的煤炭案", "燃用不符合质量标准的煤炭约五十吨");
        return members(
                "facts", "燃用不符合质量标准的煤炭约五十吨，货值五万元",
                "evidence", List.of(visit.photograph),
                "conclusion", "违法事实清楚，证据确凿，建议处罚",
                "proposedAmount", "60000.00",
                "grade", "LIGHTER",
                "reasons", "燃用量较小");
    }
}
