package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that another authority has taken over is closed without a decision. */
@StoryTest
class TransferredCaseStoryTest {
    /** Tuesday. */
    private static final String FILED = "2023-08-08";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theCaseIsFiled() {
        yard = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested(FILED)
                .filed(FILED);
    }

    @Test
    void endsOnceTheOtherAuthorityHasAcceptedIt() {
        ask().refusedAs("transfer-not-accepted");
        String referral = handedOver("URBAN_MANAGEMENT");
        ask().refusedAs("transfer-not-accepted");
        answered(referral);
        assertThat(ask().text("/status")).isEqualTo("INTERRUPTION_REQUESTED");
        Answer transferred =
                bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));

        assertThat(transferred.text("/status")).isEqualTo("TRANSFERRED");
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("申请结案");
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"))
                .refusedAs("not-at-this-step");
        tryToClose("INVESTIGATION_TERMINATED").refusedAs("not-at-this-step");
        tryToClose("PERFORMED").refusedAs("not-at-this-step");
        yard.closed("TRANSFERRED");
        assertThat(yard.archived())
                .contains("立案审批表", "案件移送审批表", "结案审批表")
                .anySatisfy(item -> assertThat(item).contains("回执"))
                .doesNotContain("案件调查报告");
        assertThat(bureau.get("duty", "/leads/" + yard.lead).text("/exit")).isEqualTo("CASE_CLOSED");
        assertThat(bureau.isEnded(yard.caseId)).isTrue();
    }

    @Test
    void staysWithTheBureauWhereOnlyAPersonIsForTheDisciplineInspection() {
        answered(handedOver("DISCIPLINE_COMMISSION"));

        ask().refusedAs("transfer-not-accepted");
    }

    @Test
    void isNotClosedWhileAnotherReferralIsUnanswered() {
        answered(handedOver("URBAN_MANAGEMENT"));
        handedOver("DISCIPLINE_COMMISSION");
        ask();
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));

        tryToClose("TRANSFERRED").refusedAs("G24-closing-ground");
    }

    private Answer ask() {
        return bureau.tries(
                "inspector-a",
                yard.caseAt(),
                "interruptions",
                members("kind", "TRANSFER", "item", 1, "reason", "属城市管理部门管辖"));
    }

    private Answer tryToClose(String ground) {
        return bureau.tries(
                "inspector-a", yard.caseAt(), "closing-request", members("ground", ground, "summary", "已移送"));
    }

    private String handedOver(String recipient) {
        String referral = "/referrals/"
                + bureau.create(
                                "inspector-a",
                                "/transfers",
                                members(
                                        "caseId", yard.caseId,
                                        "recipientKind", recipient,
                                        "recipient", "泽州县有关机关",
                                        "facts", "露天堆放原煤",
                                        "basis", "《大气污染防治法》第一百一十七条",
                                        "proposal", "请依法处理",
                                        "proposedOn", FILED))
                        .text("/id");
        bureau.does("head", referral, "decision", members("approved", true, "opinion", "同意移送", "decidedOn", FILED));
        bureau.does(
                "clerk",
                referral,
                "hand-over",
                members(
                        "handedOverOn",
                        FILED,
                        "papers",
                        List.of(paper("LETTER"), paper("MATERIALS")),
                        "answerBy",
                        "2023-08-25"));
        bureau.does(
                "clerk", referral, "receipt", members("number", "收〔2023〕5号", "receivedOn", FILED, "receivedBy", "办公室"));
        return referral;
    }

    private void answered(String referral) {
        bureau.does(
                "clerk",
                referral,
                "answer",
                members("answer", "ACCEPTED", "decidedOn", FILED, "receivedOn", FILED, "number", "函〔2023〕8号"));
    }

    private static Map<String, Object> paper(String code) {
        return members("code", code, "title", "材料" + code, "pages", 2, "original", false);
    }
}
