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

/** A fine of 48,000 yuan, received on 2022-03-23 and due on Thursday 2022-04-07, that is not simply paid. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LatePaymentStoryTest {
    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String fine;
    private String publication;

    @BeforeEach
    void theDecisionWasServedAndPublished() {
        yard = new CoalYard(bureau)
                .underPenalty("2022-03-08", "2022-03-11", "48000.00", "LIGHTER")
                .notified("2022-03-14");
        bureau.on("2022-03-22");
        yard.decided("48000.00", "2022-03-23");
        publication = bureau.create(
                        "clerk", "/publications", members("penaltyId", yard.penalty(), "publishedOn", "2022-03-23"))
                .text("/id");
        fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + yard.penalty())
                        .get(0)
                        .get("id")
                        .asString();
    }

    @Test
    void isPaidInInstalmentsWithPermission() {
        bureau.on("2022-04-06");
        Answer asked = bureau.does("clerk", fine, "payment-plans", plan("2022-04-06"));
        assertThat(bureau.stepsOf("head", yard.penalty())).containsExactly("批复延期分期缴纳");
        bureau.tries("clerk", fine, "payment-plan-decision", decision(true)).refusedAs("forbidden");
        bureau.tries("clerk", fine, "payment-plans", plan("2022-04-06")).refusedAs("payment-plan-undecided");
        assertThat(asked.text("/terms/0/dueOn")).isEqualTo("2022-04-07");

        Answer granted = bureau.does("head", fine, "payment-plan-decision", decision(true));
        assertThat(granted.text("/paymentPlans/0/documentNumber")).startsWith("晋市环分缴〔2022〕");
        assertThat(bureau.get("clerk", "/documents/" + granted.text("/paymentPlans/0/documentId") + "/text")
                        .body()
                        .asString())
                .contains("第1期：2022年")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
        bureau.serve(granted.text("/paymentPlans/0/deliveryId"), "2022-04-06");
        pay("24000.00", "2022-04-06");

        bureau.on("2022-05-11");
        assertThat(bureau.stepsOf("clerk", yard.penalty()))
                .as("nothing is late")
                .isEmpty();
        bureau.on("2022-06-11");
        assertThat(bureau.stepsOf("clerk", yard.penalty()))
                .as("the second instalment is")
                .containsExactly("催告履行义务");
        assertThat(now().text("/surcharge")).as("3 % of 24,000 for a day").isEqualTo("720.00");
        assertThat(pay("24720.00", "2022-06-11").text("/status")).isEqualTo("SETTLED");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).isEmpty();
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("申请结案");
    }

    @Test
    void isNotDeferredWithoutPermission() {
        bureau.on("2022-04-07");
        bureau.does("cashier", fine, "payment-plans", deferral("2022-04-07", "2022-06-30"));

        Answer refused = bureau.does("head", fine, "payment-plan-decision", decision(false));

        assertThat(refused.text("/terms/0/dueOn")).isEqualTo("2022-04-07");
        bureau.on("2022-04-08");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).containsExactly("催告履行义务");
        assertThat(now().text("/surcharge")).isEqualTo("1440.00");
        bureau.tries("clerk", fine, "payment-plans", deferral("2022-04-08", "2022-06-30"))
                .refusedAs("payment-plan-requested-late");
    }

    @Test
    void waitsForAnAnswerThatComesLateBeforeItIsDemanded() {
        bureau.on("2022-04-07");
        bureau.does("clerk", fine, "payment-plans", deferral("2022-04-07", "2022-06-30"));
        bureau.on("2022-04-10");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).isEmpty();

        Answer granted =
                bureau.does("head", fine, "payment-plan-decision", members(decision(true), "decidedOn", "2022-04-10"));

        assertThat(granted.text("/paymentPlans/0/documentNumber")).startsWith("晋市环延缴〔2022〕");
        assertThat(granted.text("/surcharge")).isEqualTo("0.00");
    }

    @Test
    void isDemandedAndEnforcedByTheCourt() {
        bureau.tries("clerk", fine, "demands", members("issuedOn", "2022-03-23"))
                .refusedAs("nothing-overdue");
        bureau.on("2022-04-08");
        bureau.tries("cashier", fine, "demands", members("issuedOn", "2022-04-08"))
                .refusedAs("forbidden");
        Answer demanded = bureau.does("clerk", fine, "demands", members("issuedOn", "2022-04-08"));
        assertThat(demanded.text("/demands/0/amount")).isEqualTo("49440.00");
        bureau.tries("clerk", fine, "demands", members("issuedOn", "2022-04-08"))
                .refusedAs("not-at-this-step");
        bureau.serve(demanded.text("/demands/0/deliveryId"), "2022-04-08");
        assertThat(now().text("/demands/0/waitsUntil")).isEqualTo("2022-04-22");
        bureau.tries("head", fine, "court-applications", application("2022-04-08"))
                .refusedAs("court-before-demand");
        bureau.on("2022-09-23");
        bureau.tries("head", fine, "court-applications", application("2022-09-23"))
                .refusedAs("court-before-remedies-end");

        bureau.on("2022-09-24");
        assertThat(bureau.stepsOf("head", yard.penalty())).containsExactly("申请强制执行");
        bureau.tries("head", fine, "court-applications", application("2022-09-25"))
                .refusedAs("in-the-future");
        Answer applied = bureau.does("head", fine, "court-applications", application("2022-09-24"));
        assertThat(applied.text("/courtApplications/0/amount")).isEqualTo("96000.00");
        bureau.does(
                "legal",
                fine,
                "court-answer",
                members("answeredOn", "2022-09-24", "outcome", "REFUSED", "reasons", "缺当事人意见"));
        bureau.tries(
                        "legal",
                        fine,
                        "court-answer",
                        members("answeredOn", "2022-09-24", "outcome", "REFUSED", "reasons", "再次"))
                .refusedAs("court-not-asked");
        bureau.does("head", fine, "court-applications", application("2022-09-24"));
        bureau.tries("legal", fine, "court-answer", members("answeredOn", "2022-09-24", "outcome", "ACCEPTED"))
                .refusedAs("invalid");
        Answer accepted = bureau.does(
                "legal",
                fine,
                "court-answer",
                members("answeredOn", "2022-09-24", "outcome", "ACCEPTED", "caseNumber", "（2022）晋0502行审7号"));

        assertThat(accepted.text("/status")).isEqualTo("COURT_ACCEPTED");
        assertThat(bureau.list("supervisor", "/stuck-work?limit=100"))
                .as("what a court enforces is not stuck")
                .noneMatch(stuck -> stuck.get("subjectId").asString().equals(yard.penalty()));
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("申请结案");
        bureau.tries("inspector-a", yard.caseAt(), "closing-request", closing("PERFORMED"))
                .refusedAs("G24-closing-ground");
        bureau.does("inspector-a", yard.caseAt(), "closing-request", closing("COURT_ACCEPTED"));
        assertThat(pay("96000.00", "2022-09-24").text("/outstanding")).isEqualTo("0.00");
    }

    @Test
    void isPaidOnDemandSoThatNoCourtIsAsked() {
        assertThat(openClocks()).containsExactly("PAY");
        bureau.on("2022-04-08");
        assertThat(openClocks()).as("late, demanded or not").containsExactlyInAnyOrder("PAY", "COURT");
        Answer demanded = bureau.does("clerk", fine, "demands", members("issuedOn", "2022-04-08"));
        bureau.serve(demanded.text("/demands/0/deliveryId"), "2022-04-08");
        assertThat(openClocks()).containsExactlyInAnyOrder("PAY", "COURT");

        pay("48000.00", "2022-04-08");
        assertThat(openClocks()).as("of the surcharge").containsExactly("COURT");
        pay("1440.00", "2022-04-08");

        assertThat(openClocks()).isEmpty();
        assertThat(bureau.stepsOf("head", yard.penalty())).isEmpty();
    }

    @Test
    void isNotOwedAnyMoreWhenTheDecisionIsRevoked() {
        bureau.on("2022-05-10");
        bureau.does("legal", fine, "challenges", challenge("2022-04-11"));
        bureau.tries("legal", fine, "challenges", challenge("2022-04-12")).refusedAs("challenge-open");
        assertThat(now().text("/surcharge")).as("April 8, 9 and 10").isEqualTo("4320.00");
        bureau.tries("clerk", "/publications/" + publication, "retraction", retraction("2022-05-10"))
                .refusedAs("not-at-this-step");

        Answer revoked = bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members("endedOn", "2022-05-10", "outcome", "REVOKED", "outcomeNumber", "晋环复决〔2022〕3号"));

        assertThat(revoked.text("/status")).isEqualTo("REVOKED");
        assertThat(revoked.text("/outstanding")).isEqualTo("0.00");
        assertThat(openClocks()).isEmpty();
        assertThat(bureau.stepsOf("clerk", yard.penalty())).containsExactly("撤回公开信息");
        bureau.tries("clerk", "/publications/" + publication, "retraction", retraction("2022-05-11"))
                .refusedAs("in-the-future");
        bureau.create("clerk", "/publications/" + publication + "/retraction", retraction("2022-05-10"));
        bureau.create("clerk", "/publications/" + publication + "/retraction", retraction("2022-05-10"));
        bureau.tries(
                        "clerk",
                        "/publications/" + publication,
                        "retraction",
                        members(retraction("2022-05-10"), "reason", "别的"))
                .refusedAs("already-retracted");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).isEmpty();
        assertThat(bureau.get("clerk", "/public/decisions/" + publication).text("/text"))
                .contains("撤回", "复议撤销");
        assertThat(bureau.list("clerk", "/public/decisions?limit=100"))
                .noneMatch(decision -> decision.get("id").asString().equals(publication));
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("申请结案");
        bureau.tries("inspector-a", yard.caseAt(), "closing-request", closing("COURT_ACCEPTED"))
                .refusedAs("G24-closing-ground");
        bureau.does("inspector-a", yard.caseAt(), "closing-request", closing("DECISION_REVOKED"));
    }

    @Test
    void isHiddenFromAnotherCountyAndRefusesWhatNobodyAskedFor() {
        assertThat(bureau.tryToGet("inspector-c", fine).status()).isEqualTo(404);
        bureau.tries("head", fine, "payment-plan-decision", decision(true)).refusedAs("payment-plan-not-requested");
        bureau.tries(
                        "legal",
                        fine,
                        "challenge-outcome",
                        members("endedOn", "2022-03-23", "outcome", "UPHELD", "outcomeNumber", "1"))
                .refusedAs("challenge-none");
        bureau.tries(
                        "legal",
                        fine,
                        "court-answer",
                        members("answeredOn", "2022-03-23", "outcome", "REFUSED", "reasons", "无"))
                .refusedAs("court-not-asked");
        bureau.tries("clerk", fine, "payment-plans", members(plan("2022-03-23"), "instalments", List.of()))
                .refusedAs("invalid");
        bureau.tries(
                        "clerk",
                        fine,
                        "payment-plans",
                        members(
                                plan("2022-03-23"),
                                "instalments",
                                List.of(members("dueOn", "2022-06-10", "amount", "47999.99"))))
                .refusedAs("instalments-do-not-add-up");
    }

    @AfterAll
    void everyNodeOfTheThreeProcessesWasPassed() {
        assertThat(bureau.nodesNeverPassed("collection")).isEmpty();
        assertThat(bureau.nodesNeverPassed("courtEnforcement")).isEmpty();
        assertThat(bureau.nodesNeverPassed("publicationRetraction")).isEmpty();
    }

    private Answer now() {
        return bureau.get("cashier", fine);
    }

    private List<String> openClocks() {
        return bureau.list("clerk", "/deadlines?subject=" + yard.penalty()).stream()
                .filter(clock -> clock.get("state").asString().equals("OPEN"))
                .map(clock -> clock.get("code").asString())
                .filter(List.of("PAY", "COURT")::contains)
                .toList();
    }

    private Answer pay(String amount, String on) {
        return bureau.does(
                "cashier",
                fine,
                "payments",
                members("amount", amount, "paidOn", on, "bankReference", "ICBC-" + Ids.next()));
    }

    private static Map<String, Object> plan(String on) {
        return members(
                "requestedOn",
                on,
                "hardship",
                "受疫情影响停产，资金周转困难",
                "instalments",
                List.of(
                        members("dueOn", "2022-05-10", "amount", "24000.00"),
                        members("dueOn", "2022-06-10", "amount", "24000.00")));
    }

    private static Map<String, Object> deferral(String on, String until) {
        return members(plan(on), "instalments", List.of(members("dueOn", until, "amount", "48000.00")));
    }

    private static Map<String, Object> decision(boolean approved) {
        return members("decidedOn", approved ? "2022-04-06" : "2022-04-07", "approved", approved, "reasons", "经核实");
    }

    private static Map<String, Object> challenge(String on) {
        return members("kind", "REVIEW", "body", "山西省生态环境厅", "caseNumber", "晋环复〔2022〕3号", "acceptedOn", on);
    }

    private static Map<String, Object> application(String on) {
        return members("appliedOn", on, "court", "晋城市城区人民法院");
    }

    private static Map<String, Object> closing(String ground) {
        return members("ground", ground, "summary", "已按程序办理完毕");
    }

    private static Map<String, Object> retraction(String on) {
        return members("retractedOn", on, "reason", "经行政复议撤销");
    }
}
