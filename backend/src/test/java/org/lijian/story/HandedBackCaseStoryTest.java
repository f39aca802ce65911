package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A case that was closed because another authority had taken it over comes back, and ends with the fine of the bureau. */
@StoryTest
class HandedBackCaseStoryTest {
    private static final String INSPECTED = "2023-08-07";
    private static final String FILED = "2023-08-08";
    private static final String TRANSFERRED = "2023-08-10";
    /** Wednesday. */
    private static final String BACK = "2023-08-30";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theCaseIsTransferredAndArchived() {
        yard = new CoalYard(bureau).inspected(INSPECTED);
        String order = yard.ordered(null, INSPECTED);
        yard.concluded("CASE").requested(FILED).filed(FILED);
        bureau.on(TRANSFERRED);
        yard.rechecked(order, TRANSFERRED, "CORRECTED");
        takenOver();
        bureau.does(
                "inspector-a",
                yard.caseAt(),
                "interruptions",
                members("kind", "TRANSFER", "item", 1, "reason", "属城市管理部门管辖"));
        bureau.does("head", yard.caseAt(), "interruption-decision", members("approved", true, "opinion", "同意"));
        yard.closed("TRANSFERRED").archived();
        bureau.on(BACK);
    }

    @Test
    void isInvestigatedAgainFinedPaidAndClosedOnceMore() {
        refused("inspector-a", members(handedBack(), "ground", "TERMINATION_LAPSED"), "reopening-ground-unfit");
        refused("inspector-a", members(handedBack(), "evidence", List.of()), "invalid");
        refused("inspector-a", members(handedBack(), "revokedBy", "城市管理局"), "invalid");
        refused("inspector-e", handedBack(), "forbidden");
        refused("clerk", handedBack(), "forbidden");
        String proposal = "/reopenings/"
                + bureau.create("inspector-a", yard.caseAt() + "/reopenings", handedBack())
                        .text("/id");
        refused("legal", handedBack(), "reopening-proposed-already");
        bureau.tries("inspector-a", yard.caseAt(), "investigation-report", yard.reportOf("20000.00", "LIGHTER"))
                .refusedAs("not-at-this-step");
        bureau.tries("supervisor", proposal, "decision", agreed()).refusedAs("forbidden");
        bureau.does("deputy", proposal, "decision", agreed());
        bureau.tries("deputy", proposal, "decision", agreed()).refusedAs("not-at-this-step");
        assertThat(caseNow().text("/status")).isEqualTo("INVESTIGATING");
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("调查取证");

        yard.reported("20000.00", "LIGHTER").reviewed().notified(BACK).decided("20000.00", "2023-09-08");
        bureau.tries("inspector-a", yard.caseAt(), "closing-request", closing("TRANSFERRED"))
                .refusedAs("not-at-this-step");
        yard.publishedAndPaid("20000.00", "2023-09-11");
        yard.closed("PERFORMED");

        assertThat(yard.archived()).contains("重新调查审批表", "案件调查报告", "行政处罚决定书", "结案审批表");
        assertThat(caseNow().text("/volumes/0/reopenedOn")).isEqualTo(BACK);
        assertThat(bureau.isEnded(yard.caseId)).isTrue();
    }

    @Test
    void staysClosedWhereTheHeadDoesNotAgree() {
        String proposal = "/reopenings/"
                + bureau.create("legal", yard.caseAt() + "/reopenings", handedBack())
                        .text("/id");

        bureau.does("head", proposal, "decision", members("approved", false, "opinion", "受移送机关应当继续处理"));

        assertThat(caseNow().text("/status")).isEqualTo("ARCHIVED");
        assertThat(bureau.isEnded(yard.caseId)).isTrue();
    }

    private void takenOver() {
        String referral = "/referrals/"
                + bureau.create(
                                "inspector-a",
                                "/transfers",
                                members(
                                        "caseId", yard.caseId,
                                        "recipientKind", "URBAN_MANAGEMENT",
                                        "recipient", "泽州县城市管理局",
                                        "facts", "露天堆放原煤",
                                        "basis", "《大气污染防治法》第一百一十七条",
                                        "proposal", "请依法处理",
                                        "proposedOn", TRANSFERRED))
                        .text("/id");
        bureau.does(
                "head", referral, "decision", members("approved", true, "opinion", "同意移送", "decidedOn", TRANSFERRED));
        bureau.does(
                "clerk",
                referral,
                "hand-over",
                members(
                        "handedOverOn",
                        TRANSFERRED,
                        "papers",
                        List.of(paper("LETTER"), paper("MATERIALS")),
                        "answerBy",
                        "2023-08-25"));
        bureau.does(
                "clerk",
                referral,
                "receipt",
                members("number", "收〔2023〕5号", "receivedOn", TRANSFERRED, "receivedBy", "办公室"));
        bureau.does(
                "clerk",
                referral,
                "answer",
                members(
                        "answer",
                        "ACCEPTED",
                        "decidedOn",
                        TRANSFERRED,
                        "receivedOn",
                        TRANSFERRED,
                        "number",
                        "函〔2023〕8号"));
    }

    private void refused(String login, Map<String, Object> proposal, String code) {
        JsonNode before = caseNow().body();
        bureau.tryToCreate(login, yard.caseAt() + "/reopenings", proposal).refusedAs(code);
        assertThat(caseNow().body()).isEqualTo(before);
    }

    private Map<String, Object> handedBack() {
        return members(
                "ground", "HANDED_BACK", "reason", "城市管理局认为应当由生态环境部门处罚，退回案件", "evidence", List.of(yard.photograph));
    }

    private Answer caseNow() {
        return bureau.get("inspector-a", yard.caseAt());
    }

    private static Map<String, Object> agreed() {
        return members("approved", true, "opinion", "同意");
    }

    private static Map<String, Object> closing(String ground) {
        return members("ground", ground, "summary", "案件已办理完毕");
    }

    private static Map<String, Object> paper(String code) {
        return members("code", code, "title", "材料" + code, "pages", 2, "original", false);
    }
}
