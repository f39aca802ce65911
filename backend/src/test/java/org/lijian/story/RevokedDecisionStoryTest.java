package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that the bureau itself takes back leaves nothing of its fine: not owed, not kept, not published, and the act may be decided anew. */
@StoryTest
class RevokedDecisionStoryTest {
    private static final String PAID = "2023-08-21";
    /** Monday. */
    private static final String REVOKED = "2023-08-28";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String fine;

    @Test
    void whatWasPaidGoesBackAndTheCaseIsTakenUpAgain() {
        decided();
        yard.publishedAndPaid("20000.00", PAID);
        bureau.on(REVOKED);
        String proof = yard.photographed(REVOKED);
        String before = now().body().toString();
        bureau.tries("cashier", fine, "revocation", revocation(proof)).refusedAs("forbidden");
        bureau.tries("inspector-a", fine, "revocation", revocation(proof)).refusedAs("forbidden");
        tryToRevoke(members(revocation(proof), "evidence", List.of())).refusedAs("invalid");
        tryToRevoke(members(revocation(proof), "reasons", " ")).refusedAs("invalid");
        tryToRevoke(revocation(Ids.next().toString())).refusedAs("evidence-unknown");
        assertThat(now().body().toString()).isEqualTo(before);
        int collected = figure("fines-outstanding");

        Answer revoked = bureau.does("deputy", fine, "revocation", revocation(proof));

        assertThat(revoked.text("/status")).isEqualTo("REVOKED");
        assertThat(revoked.text("/principal")).isEqualTo("0.00");
        assertThat(revoked.text("/outstanding")).isEqualTo("0.00");
        assertThat(revoked.text("/refundable")).isEqualTo("20000.00");
        assertThat(revoked.text("/revocation/fine")).isEqualTo("20000.00");
        assertThat(revoked.text("/revocation/revokedOn")).isEqualTo(REVOKED);
        assertThat(figure("fines-outstanding")).isEqualTo(collected);
        tryToRevoke(revocation(proof)).refusedAs("not-at-this-step");
        String paper = "/documents/" + revoked.text("/revocation/documentId");
        assertThat(bureau.get("clerk", paper).text("/title")).isEqualTo("撤销行政处罚决定书");
        assertThat(bureau.get("clerk", paper + "/text").body().asString()).contains("认定事实有误", "决定撤销上述行政处罚决定");
        bureau.serve(revoked.text("/revocation/deliveryId"), REVOKED);
        assertThat(bureau.stepsOf("clerk", yard.penalty())).contains("撤回公开信息");
        assertThat(bureau.list("clerk", "/deadlines?subject=" + yard.penalty()).stream()
                        .filter(clock -> clock.get("code").asString().equals("RETRACT"))
                        .map(clock -> clock.get("dueOn").asString()))
                .containsExactly("2023-08-31");
        tryToClose("DECISION_REVOKED").refusedAs("G24-closing-ground");
        refunded();
        tryToClose("PERFORMED").refusedAs("G24-closing-ground");
        yard.closed("DECISION_REVOKED");
        assertThat(yard.archived()).contains("撤销行政处罚决定书", "罚款退还凭证");
        assertThat(bureau.list("auditor", yard.caseAt() + "/timeline?limit=100").stream()
                        .map(entry -> entry.get("what").asString()))
                .contains("自行撤销处罚决定：原罚款 20000.00 元不再收缴（2023-08-28）");

        String proposal = "/reopenings/"
                + bureau.create(
                                "legal",
                                yard.caseAt() + "/reopenings",
                                members(
                                        "ground",
                                        "DECISION_REVOKED",
                                        "reason",
                                        "认定事实有误，重新调查",
                                        "evidence",
                                        List.of(proof),
                                        "revokedBy",
                                        "晋城市生态环境局",
                                        "revocationNumber",
                                        revoked.text("/revocation/documentNumber"),
                                        "revokedOn",
                                        REVOKED))
                        .text("/id");
        bureau.does("head", proposal, "decision", members("approved", true, "opinion", "同意"));
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("调查取证");
    }

    @Test
    void whatIsUnpaidIsNotOwedAnyMore() {
        decided();
        bureau.on(PAID);
        yard.published(PAID);
        bureau.on("2023-09-11");
        String proof = yard.photographed("2023-09-11");
        assertThat(now().text("/outstanding")).as("with surcharge").isNotEqualTo("20000.00");
        bureau.does(
                "legal",
                fine,
                "challenges",
                members("kind", "REVIEW", "body", "晋城市人民政府", "caseNumber", "晋市复〔2023〕9号", "acceptedOn", "2023-09-11"));
        tryToRevoke(revocation(proof)).refusedAs("challenge-open");
        bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members("endedOn", "2023-09-11", "outcome", "WITHDRAWN", "outcomeNumber", "晋市复终〔2023〕9号"));
        int outstanding = figure("fines-outstanding");

        bureau.does("head", fine, "revocation", revocation(proof));

        assertThat(figure("fines-outstanding")).isEqualTo(outstanding - 1);
        bureau.on("2023-09-20");
        assertThat(now().text("/outstanding")).isEqualTo("0.00");
        assertThat(now().text("/surcharge")).isEqualTo("0.00");
        assertThat(now().text("/refundable")).isEqualTo("0.00");
        assertThat(bureau.stepsOf("cashier", yard.penalty())).isEmpty();
        assertThat(bureau.list("clerk", "/deadlines?subject=" + yard.penalty()).stream()
                        .filter(clock -> List.of("PAY", "COURT")
                                .contains(clock.get("code").asString()))
                        .map(clock -> clock.get("state").asString()))
                .doesNotContain("OPEN", "OVERDUE");
        bureau.tries(
                        "cashier",
                        fine,
                        "payments",
                        members("amount", "1.00", "paidOn", "2023-09-20", "bankReference", "JC" + fine))
                .refusedAs("not-at-this-step");
        tryToClose("PERFORMED").refusedAs("G24-closing-ground");
        yard.closed("DECISION_REVOKED");
    }

    @Test
    void whatWasNotPublishedIsNotPublishedAnyMoreAndNothingIsConfiscated() {
        Map<String, Object> gains = members("kind", "ILLEGAL_GAINS", "what", "出售煤炭所得", "value", "30000.00");
        found();
        bureau.does(
                "inspector-a",
                yard.caseAt(),
                "investigation-report",
                members(yard.reportOf("20000.00", "LIGHTER"), "disposition", members("confiscations", List.of(gains))));
        decidedOnTheReport();
        assertThat(bureau.stepsOf("clerk", yard.penalty())).contains("公开处罚决定", "执行没收");
        String proof = yard.photographed("2023-08-18");

        bureau.does("deputy", fine, "revocation", revocation(proof));

        bureau.tryToCreate("clerk", "/publications", members("penaltyId", yard.penalty(), "publishedOn", "2023-08-18"))
                .refusedAs("G23-decision-fell");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).doesNotContain("公开处罚决定", "执行没收");
        assertThat(bureau.list("clerk", "/deadlines?subject=" + yard.penalty()).stream()
                        .filter(clock -> clock.get("code").asString().equals("PUBLISH"))
                        .map(clock -> clock.get("state").asString()))
                .containsExactly("MET");
        yard.closed("DECISION_REVOKED");
    }

    @Test
    void whatAReviewChangedIsNotPublishedAsItWas() {
        decided();
        bureau.on("2023-08-21");
        bureau.does(
                "legal",
                fine,
                "challenges",
                members("kind", "REVIEW", "body", "晋城市人民政府", "caseNumber", "晋市复〔2023〕9号", "acceptedOn", "2023-08-21"));
        bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members(
                        "endedOn",
                        "2023-08-21",
                        "outcome",
                        "CHANGED",
                        "outcomeNumber",
                        "晋市复决〔2023〕9号",
                        "amount",
                        "10000.00"));

        bureau.tryToCreate("clerk", "/publications", members("penaltyId", yard.penalty(), "publishedOn", "2023-08-21"))
                .refusedAs("G23-decision-fell");
        assertThat(bureau.stepsOf("clerk", yard.penalty())).doesNotContain("公开处罚决定");
        yard.pays(yard.penalty(), "10000.00", "2023-08-21");
        yard.closed("PERFORMED");
    }

    private void decided() {
        found();
        yard.reported("20000.00", "LIGHTER");
        decidedOnTheReport();
    }

    private void decidedOnTheReport() {
        yard.reviewed().notified("2023-08-10").decided("20000.00", "2023-08-18");
        fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + yard.penalty())
                        .get(0)
                        .get("id")
                        .asString();
    }

    private void found() {
        yard = new CoalYard(bureau).inspected("2023-08-07");
        String order = yard.ordered(null, "2023-08-07");
        yard.concluded("CASE").requested("2023-08-08").filed("2023-08-08");
        bureau.on("2023-08-10");
        yard.rechecked(order, "2023-08-10", "CORRECTED");
    }

    private void refunded() {
        assertThat(bureau.stepsOf("head", yard.penalty())).contains("批准退还罚款");
        bureau.does(
                "head",
                fine,
                "refund-order",
                members("id", Ids.next().toString(), "amount", "20000.00", "reasons", "自行撤销处罚决定"));
        bureau.does("cashier", fine, "refund", members("paidOn", REVOKED, "bankReference", "TK" + yard.caseId));
    }

    private int figure(String code) {
        return Integer.parseInt(bureau.get("supervisor", "/figures/" + code + "/value?period=2026")
                .text("/value"));
    }

    private Answer now() {
        return bureau.get("cashier", fine);
    }

    private Answer tryToRevoke(Map<String, Object> revocation) {
        return bureau.tries("head", fine, "revocation", revocation);
    }

    private Answer tryToClose(String ground) {
        return bureau.tries(
                "inspector-a", yard.caseAt(), "closing-request", members("ground", ground, "summary", "已办结"));
    }

    private static Map<String, Object> revocation(String proof) {
        return members("reasons", "认定事实有误，所堆物料并非煤炭", "evidence", List.of(proof));
    }
}
