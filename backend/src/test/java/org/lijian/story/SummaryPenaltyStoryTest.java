package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** A yard that repairs its lorries without treating the fumes: a small fine on the spot, beside the case about its coal. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryPenaltyStoryTest {
    /** Monday; the third working day is Thursday 2023-08-10. */
    private static final String DAY = "2023-08-07";

    private static final String REPAIR = "AIR-120";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String id;

    @BeforeEach
    void theYardIsInspected() {
        yard = new CoalYard(bureau).inspected(DAY).concluded("CASE");
        id = Ids.next().toString();
    }

    @Test
    void isDecidedHandedOverReportedAndPaid() {
        Answer decided = bureau.create("inspector-a", "/summary-penalties", fine());
        assertThat(decided.text("/documentNumber")).startsWith("晋市环当罚〔2023〕");
        assertThat(decided.body().get("steps").valueStream())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.get("citation").asString()).isNotBlank());
        assertThat(deadline()).isEqualTo("2023-08-10");
        bureau.tries("inspector-a", at(), "report", report(DAY)).refusedAs("not-at-this-step");

        bureau.serve(decided.text("/deliveryId"), DAY);
        bureau.on("2023-08-09");
        bureau.tries("inspector-c", at(), "report", report("2023-08-09")).refusedAs("not-found");
        bureau.tries("inspector-a", at(), "report", report("2023-08-06")).refusedAs("dates-out-of-order");
        bureau.tries("inspector-a", at(), "report", report("2023-08-10")).refusedAs("in-the-future");
        bureau.does("inspector-a", at(), "report", report("2023-08-09"));
        bureau.tries("inspector-a", at(), "report", report("2023-08-09")).refusedAs("not-at-this-step");
        yard.pays(id, "2500.00", "2023-08-09");

        Answer closed = bureau.get("inspector-a", at());
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(bureau.list("inspector-a", "/summary-penalties")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(id);
        bureau.tries("inspector-a", at(), "report", report("2023-08-09")).refusedAs("not-at-this-step");
    }

    @Test
    void answersTheSameDecisionAgainAsTheFirstTime() {
        Answer first = bureau.create("inspector-a", "/summary-penalties", fine());

        assertThat(bureau.create("inspector-a", "/summary-penalties", fine()).body())
                .isEqualTo(first.body());
        bureau.tryToCreate("inspector-a", "/summary-penalties", members(fine(), "amount", "2600.00"))
                .refusedAs("already-exists");
    }

    @Test
    void refusesAnAmountForTheOrdinaryProcedureAndAWarningThatTheLawDoesNotKnow() {
        refused("G13-on-the-spot-limit", "amount", "3000.01");
        refused("G13-on-the-spot-limit", "amount", "5000.00");
        refused("G11-amount-in-range", "amount", "1999.99");
        warningRefused("G13-warning-by-law");
        warningRefused("G3-competent-authority", "violation", "AIR-113");
        bureau.create("inspector-a", "/summary-penalties", members(fine(), "amount", "3000.00"));
    }

    @Test
    void refusesWhoWasNotThereAndAnotherDayAndAnActPenalisedAlready() {
        bureau.tryToCreate("clerk", "/summary-penalties", fine()).refusedAs("forbidden");
        bureau.tryToCreate("inspector-c", "/summary-penalties", fine()).refusedAs("not-found");
        bureau.create("inspector-a", "/summary-penalties", fine());
        refused("G12-one-act-not-two-fines", "id", Ids.next().toString());
        bureau.create("inspector-a", "/cases", yard.filingRequest());
        refused("G12-one-act-not-two-fines", "id", Ids.next().toString(), "violation", CoalYard.VIOLATION);

        CoalYard other = new CoalYard(bureau).inspected(DAY).concluded("CASE");
        bureau.on("2023-08-08");
        refused(
                "G13-on-the-spot",
                "id",
                Ids.next().toString(),
                "inspectionId",
                other.inspection,
                "evidence",
                List.of(other.photograph));
    }

    @Test
    void refusesADecisionThatIsHandedOverOnAnotherDay() {
        Answer decided = bureau.create("inspector-a", "/summary-penalties", fine());
        bureau.on("2023-08-08");

        bureau.tries(
                        "inspector-a",
                        "/deliveries/" + decided.text("/deliveryId"),
                        "attempts",
                        members(
                                "method",
                                "DIRECT",
                                "attemptedOn",
                                "2023-08-08",
                                "outcome",
                                "DELIVERED",
                                "receiver",
                                members("name", "王掌柜", "relation", "现场负责人"),
                                "servers",
                                bureau.officers("inspector-a", "inspector-b"),
                                "evidence",
                                List.of()))
                .refusedAs("G13-on-the-spot");
        bureau.serve(decided.text("/deliveryId"), DAY);
    }

    @Test
    void isDemandedAndEnforcedByTheCourtWhenItIsNotPaid() {
        decidedAndReported();
        bureau.on("2023-08-23");
        assertThat(bureau.stepsOf("clerk", id)).containsExactly("催告履行义务");
        Answer demanded = bureau.does("clerk", collection(), "demands", members("issuedOn", "2023-08-23"));
        assertThat(demanded.text("/demands/0/amount")).as("3 % for a day").isEqualTo("2575.00");
        bureau.serve(demanded.text("/demands/0/deliveryId"), "2023-08-23");

        bureau.on("2024-02-08");
        assertThat(bureau.stepsOf("head", id)).containsExactly("申请强制执行");
        bureau.does(
                "head", collection(), "court-applications", members("appliedOn", "2024-02-08", "court", "晋城市城区人民法院"));
        bureau.does(
                "legal",
                collection(),
                "court-answer",
                members("answeredOn", "2024-02-08", "outcome", "ACCEPTED", "caseNumber", "（2024）晋0502行审1号"));

        assertThat(bureau.get("inspector-a", at()).text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void isGivenUpWhereNobodyIsLeftToPayIt() {
        decidedAndReported();
        bureau.on("2023-08-23");

        bureau.does(
                "head",
                collection(),
                "ending",
                members(
                        "circumstance",
                        "PARTY_DISSOLVED",
                        "reasons",
                        "煤场已注销，无财产可供执行，无权利义务承受人",
                        "evidence",
                        List.of(yard.photographed("2023-08-23"))));

        assertThat(bureau.get("inspector-a", at()).text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void isTakenBackByTheBureau() {
        decidedAndReported();
        bureau.on("2023-08-09");
        String proof = yard.photographed("2023-08-09");
        Map<String, Object> revocation = members("reasons", "维修的不是该单位的车辆", "evidence", List.of(proof));
        bureau.tries("inspector-a", collection(), "revocation", revocation).refusedAs("forbidden");

        Answer revoked = bureau.does("head", collection(), "revocation", revocation);

        assertThat(revoked.text("/status")).isEqualTo("REVOKED");
        assertThat(revoked.text("/revocation/fine")).isEqualTo("2500.00");
        bureau.serve(revoked.text("/revocation/deliveryId"), "2023-08-09");
        assertThat(bureau.get("inspector-a", at()).text("/status")).isEqualTo("CLOSED");
    }

    @AfterAll
    void everyNodeOfThePenaltyWasPassed() {
        assertThat(bureau.nodesNeverPassed("summaryPenalty")).isEmpty();
    }

    private void decidedAndReported() {
        Answer decided = bureau.create("inspector-a", "/summary-penalties", fine());
        bureau.serve(decided.text("/deliveryId"), DAY);
        bureau.does("inspector-a", at(), "report", report(DAY));
    }

    private String collection() {
        return "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + id)
                        .get(0)
                        .get("id")
                        .asString();
    }

    private void refused(String code, Object... changes) {
        bureau.tryToCreate("inspector-a", "/summary-penalties", members(fine(), changes))
                .refusedAs(code);
    }

    private void warningRefused(String code, Object... changes) {
        Map<String, Object> warning = members(fine(), changes);
        warning.put("sanction", "WARNING");
        warning.keySet().removeAll(List.of("amount", "grade"));
        bureau.tryToCreate("inspector-a", "/summary-penalties", warning).refusedAs(code);
    }

    private String at() {
        return "/summary-penalties/" + id;
    }

    private Map<String, Object> fine() {
        return members(
                "id", id,
                "inspectionId", yard.inspection,
                "violation", REPAIR,
                "sanction", "FINE",
                "amount", "2500.00",
                "grade", "LIGHTER",
                "facts", "现场维修货车，未设置废气处理装置",
                "evidence", List.of(yard.photograph),
                "reasons", "首次发现，当场停止",
                "statement", "愿意改正",
                "response", "予以考虑，从轻");
    }

    private static Map<String, Object> report(String day) {
        return members("reportedOn", day);
    }

    private String deadline() {
        return bureau.list("inspector-a", "/deadlines?subject=" + id).stream()
                .filter(deadline -> deadline.get("code").asString().equals("ONSPOT_REPORT"))
                .findFirst()
                .orElseThrow()
                .get("dueOn")
                .asString();
    }
}
