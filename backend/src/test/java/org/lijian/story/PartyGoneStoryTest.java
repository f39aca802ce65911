package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** A company is dissolved with nothing left before it pays its fine: the head gives the fine up on proof, and only then the case is closed. */
@StoryTest
class PartyGoneStoryTest {
    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String fine;

    @Test
    void isGivenUpOnProofAndClosedOnTheGroundThatIsLeft() {
        unpaid();
        tryToClose("NOBODY_LEFT_TO_PAY").refusedAs("G24-closing-ground");
        bureau.on("2023-09-11");
        String proof = yard.photographed("2023-09-11");
        bureau.does(
                "legal",
                fine,
                "challenges",
                members("kind", "REVIEW", "body", "晋城市人民政府", "caseNumber", "晋市复〔2023〕8号", "acceptedOn", "2023-09-11"));
        tryToEnd(ending(proof)).refusedAs("challenge-open");
        bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members("endedOn", "2023-09-11", "outcome", "WITHDRAWN", "outcomeNumber", "晋市复终〔2023〕8号"));
        bureau.tries("cashier", fine, "ending", ending(proof)).refusedAs("forbidden");
        tryToEnd(members(ending(proof), "circumstance", "PARTY_DIED")).refusedAs("collection-end-circumstance");
        tryToEnd(members(ending(proof), "evidence", List.of())).refusedAs("invalid");
        tryToEnd(ending(Ids.next().toString())).refusedAs("evidence-unknown");
        assertThat(now().text("/status")).isEqualTo("OPEN");
        String owed = now().text("/outstanding");
        int outstanding = figure("fines-outstanding", "2026");
        int givenUp = figure("fines-given-up", "2023");

        Answer ended = bureau.does("head", fine, "ending", ending(proof));

        assertThat(ended.text("/status")).isEqualTo("ENDED");
        assertThat(ended.text("/ending/circumstance")).isEqualTo("PARTY_DISSOLVED");
        assertThat(bureau.get("clerk", "/documents/" + ended.text("/ending/documentId"))
                        .text("/title"))
                .isEqualTo("终结收缴审批表");
        tryToEnd(ending(proof)).refusedAs("not-at-this-step");
        assertThat(figure("fines-outstanding", "2026")).isEqualTo(outstanding - 1);
        assertThat(figure("fines-given-up", "2023")).isEqualTo(givenUp + 1);
        bureau.on("2023-09-20");
        assertThat(now().text("/outstanding")).as("no surcharge grows any more").isEqualTo(owed);
        bureau.tries(
                        "cashier",
                        fine,
                        "payments",
                        members("amount", "1.00", "paidOn", "2023-09-20", "bankReference", "JC" + fine))
                .refusedAs("not-at-this-step");
        assertThat(bureau.stepsOf("cashier", yard.penalty())).isEmpty();
        assertThat(bureau.stepsOf("clerk", yard.penalty())).isEmpty();
        tryToClose("PERFORMED").refusedAs("G24-closing-ground");
        yard.closed("NOBODY_LEFT_TO_PAY");
        assertThat(yard.archived()).contains("终结收缴审批表", "当事人死亡（终止）等证明材料");
    }

    @Test
    void isNoGroundWhileAnybodyHasPaid() {
        unpaid();
        yard.pays(yard.penalty(), "20000.00", "2023-08-21");

        tryToClose("NOBODY_LEFT_TO_PAY").refusedAs("G24-closing-ground");
        tryToEnd(ending(yard.photographed("2023-08-21"))).refusedAs("not-at-this-step");
        yard.closed("PERFORMED");
    }

    @Test
    void isNotGivenUpBeforeTheHeadHasAnsweredAnApplicationToPayLater() {
        unpaid();
        String proof = yard.photographed("2023-08-21");
        bureau.does(
                "clerk",
                fine,
                "payment-plans",
                members(
                        "requestedOn",
                        "2023-08-21",
                        "hardship",
                        "资金周转困难",
                        "instalments",
                        List.of(members("dueOn", "2023-12-29", "amount", "20000.00"))));

        tryToEnd(ending(proof)).refusedAs("payment-plan-undecided");

        bureau.does(
                "head",
                fine,
                "payment-plan-decision",
                members("decidedOn", "2023-08-21", "approved", false, "reasons", "公司已注销"));
        assertThat(bureau.does("head", fine, "ending", ending(proof)).text("/status"))
                .isEqualTo("ENDED");
    }

    private void unpaid() {
        yard = new CoalYard(bureau).inspected("2023-08-07");
        String order = yard.ordered(null, "2023-08-07");
        yard.concluded("CASE").requested("2023-08-08").filed("2023-08-08");
        bureau.on("2023-08-10");
        yard.rechecked(order, "2023-08-10", "CORRECTED");
        yard.reported("20000.00", "LIGHTER").reviewed().notified("2023-08-10").decided("20000.00", "2023-08-18");
        bureau.on("2023-08-21");
        yard.published("2023-08-21");
        fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + yard.penalty())
                        .get(0)
                        .get("id")
                        .asString();
    }

    private int figure(String code, String year) {
        return Integer.parseInt(bureau.get("supervisor", "/figures/" + code + "/value?period=" + year)
                .text("/value"));
    }

    private Answer now() {
        return bureau.get("cashier", fine);
    }

    private Answer tryToClose(String ground) {
        return bureau.tries(
                "inspector-a", yard.caseAt(), "closing-request", members("ground", ground, "summary", "已办结"));
    }

    private Answer tryToEnd(Map<String, Object> ending) {
        return bureau.tries("head", fine, "ending", ending);
    }

    private static Map<String, Object> ending(String proof) {
        return members("circumstance", "PARTY_DISSOLVED", "reasons", "公司已注销登记，清算后无剩余财产", "evidence", List.of(proof));
    }
}
