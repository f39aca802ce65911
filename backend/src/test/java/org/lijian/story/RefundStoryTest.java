package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** What was paid on a fine that a review lowers and a court revokes goes back to the party, to the cent and with proof. */
@StoryTest
class RefundStoryTest {
    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String fine;

    @Test
    void goesBackByOrderOfTheHeadBeforeTheCaseIsClosed() {
        paid();
        tryToOrder("8000.00").refusedAs("nothing-to-refund");
        bureau.on("2023-08-25");
        challenged("2023-08-22", "2023-08-25", members("outcome", "CHANGED", "amount", "12000.00"));
        assertThat(now().text("/refundable")).isEqualTo("8000.00");
        assertThat(bureau.stepsOf("head", yard.penalty())).containsExactly("批准退还罚款");
        tryToClose("PERFORMED").refusedAs("G24-closing-ground");
        bureau.tries("cashier", fine, "refund", refund("2023-08-25", "T1")).refusedAs("refund-not-ordered");
        bureau.tries("cashier", fine, "refund-order", order("8000.00")).refusedAs("forbidden");
        tryToOrder("7999.99").refusedAs("refund-exact");
        tryToOrder("8000.01").refusedAs("refund-exact");

        Map<String, Object> order = order("8000.00");
        bureau.does("head", fine, "refund-order", order);
        assertThat(bureau.does("head", fine, "refund-order", order).body().get("refunds"))
                .hasSize(1);
        bureau.tries("head", fine, "refund-order", members(order, "reasons", "别的"))
                .refusedAs("already-exists");
        tryToOrder("8000.00").refusedAs("refund-unpaid");
        assertThat(now().text("/refundable")).as("not back yet").isEqualTo("8000.00");

        bureau.on("2023-08-28");
        challenged("2023-08-26", "2023-08-28", members("outcome", "REVOKED"));
        bureau.tries("head", fine, "refund", refund("2023-08-28", "T1")).refusedAs("forbidden");
        bureau.tries("cashier", fine, "refund", refund("2023-08-24", "T1")).refusedAs("refund-before-order");
        bureau.tries("cashier", fine, "refund", refund("2023-08-29", "T1")).refusedAs("in-the-future");
        bureau.tries("cashier", fine, "refund", refund("2023-08-28", "JC" + yard.penalty()))
                .refusedAs("bank-reference-used");
        Answer first = bureau.does("cashier", fine, "refund", refund("2023-08-28", "T1" + yard.penalty()));
        assertThat(first.text("/refundable")).as("the court left more").isEqualTo("12000.00");
        assertThat(bureau.stepsOf("head", yard.penalty())).containsExactly("批准退还罚款");
        bureau.does("head", fine, "refund-order", order("12000.00"));
        bureau.tries("cashier", fine, "refund", refund("2023-08-28", "T1" + yard.penalty()))
                .refusedAs("bank-reference-used");
        Answer second = bureau.does("cashier", fine, "refund", refund("2023-08-28", "T2" + yard.penalty()));

        assertThat(second.text("/refundable")).isEqualTo("0.00");
        assertThat(second.text("/outstanding")).isEqualTo("0.00");
        assertThat(second.text("/paid")).isEqualTo("20000.00");
        assertThat(second.each("/refunds", "amount")).containsExactly("8000.00", "12000.00");
        assertThat(second.each("/refunds", "paidOn")).containsExactly("2023-08-28", "2023-08-28");
        assertThat(bureau.nodesNeverPassed("refund")).isEmpty();
        yard.closed("DECISION_REVOKED");
        assertThat(yard.archived()).contains("罚款退还凭证");
    }

    private void paid() {
        yard = new CoalYard(bureau).inspected("2023-08-07");
        String order = yard.ordered(null, "2023-08-07");
        yard.concluded("CASE").requested("2023-08-08").filed("2023-08-08");
        bureau.on("2023-08-10");
        yard.rechecked(order, "2023-08-10", "CORRECTED");
        yard.reported("20000.00", "LIGHTER").reviewed().notified("2023-08-10").decided("20000.00", "2023-08-18");
        yard.publishedAndPaid("20000.00", "2023-08-21");
        fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + yard.penalty())
                        .get(0)
                        .get("id")
                        .asString();
    }

    private Answer now() {
        return bureau.get("cashier", fine);
    }

    private void challenged(String acceptedOn, String endedOn, Map<String, Object> outcome) {
        bureau.does(
                "legal",
                fine,
                "challenges",
                members("kind", "REVIEW", "body", "晋城市人民政府", "caseNumber", acceptedOn, "acceptedOn", acceptedOn));
        bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members(outcome, "endedOn", endedOn, "outcomeNumber", "晋市复决〔2023〕" + endedOn));
    }

    private Answer tryToClose(String ground) {
        return bureau.tries(
                "inspector-a", yard.caseAt(), "closing-request", members("ground", ground, "summary", "已办结"));
    }

    private Answer tryToOrder(String amount) {
        return bureau.tries("head", fine, "refund-order", order(amount));
    }

    private static Map<String, Object> order(String amount) {
        return members("id", Ids.next().toString(), "amount", amount, "reasons", "复议机关变更罚款数额");
    }

    private static Map<String, Object> refund(String day, String reference) {
        return members("paidOn", day, "bankReference", reference);
    }
}
