package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** A fine that gives the right to a hearing, and a party that uses it. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HearingStoryTest {
    /** Monday; its fifth working day is Monday 2022-03-21. */
    private static final String NOTICE = "2022-03-14";

    /** Tuesday, when the party's period is over. */
    private static final String OVER = "2022-03-22";

    /** Thursday, seven working days after Tuesday 2022-03-22. */
    private static final String HELD = "2022-03-31";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String hearing;

    @BeforeEach
    void thePartyHasAskedForAHearing() {
        yard = new CoalYard(bureau)
                .underPenalty("2022-03-08", "2022-03-11", "60000.00", "HEAVIER")
                .notified(NOTICE);
        hearing = yard.penaltyAt() + "/hearing";
        bureau.does("clerk", yard.penaltyAt(), "hearing-answer", members("answer", "REQUESTED", "receivedOn", NOTICE));
        bureau.tries("chair", hearing, "notice", members(notice(HELD), "issuedOn", NOTICE))
                .refusedAs("not-at-this-step");
        bureau.on(OVER);
    }

    @Test
    void isHeldReportedReviewedForLawAndThenDecided() {
        String decisionDue = decisionDue();
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("60000.00", OVER))
                .refusedAs("G9-party-heard-first");
        serveNotice();
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("60000.00", OVER))
                .refusedAs("G9-party-heard-first");
        bureau.on(HELD);
        Answer held = bureau.does("chair", hearing, "record", minutes());
        assertThat(held.text("/status")).isEqualTo("HELD");
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("60000.00", HELD))
                .refusedAs("G9-party-heard-first");
        bureau.does("chair", hearing, "report", report());
        assertThat(yard.penaltyNow().text("/hearing/result")).isEqualTo("HELD");
        assertThat(decisionDue()).isGreaterThan(decisionDue);

        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("60000.00", HELD))
                .refusedAs("G7-legal-review");
        bureau.does("legal", yard.penaltyAt(), "legal-review", members("outcome", "PASSED", "opinion", "同意"));
        yard.decided("60000.00", HELD).publishedAndPaid("60000.00", HELD).closed("PERFORMED");

        assertThat(yard.archived()).contains("行政处罚听证通知书", "行政处罚听证通知书送达回证", "行政处罚听证笔录", "行政处罚听证报告");
    }

    @Test
    void isPutOffNotifiedAnewAndHeldOnTheNewDay() {
        serveNotice();
        bureau.on("2022-03-30");
        bureau.does(
                "chair", hearing, "postponement", members("postponedOn", "2022-03-30", "reason", "当事人因疫情不能到场，申请延期"));
        bureau.tries("chair", hearing, "record", members(minutes(), "heldOn", "2022-03-30"))
                .refusedAs("not-at-this-step");
        bureau.tries("chair", hearing, "notice", members(notice(HELD), "issuedOn", "2022-03-30"))
                .refusedAs("hearing-notice-seven-days");
        Answer again = bureau.does("clerk", hearing, "notice", members(notice("2022-04-12"), "issuedOn", "2022-03-30"));
        bureau.serve(again.text("/sessions/1/deliveryId"), "2022-03-30");
        bureau.on("2022-04-12");
        bureau.does("chair", hearing, "record", members(minutes(), "heldOn", "2022-04-12"));
        bureau.does("chair", hearing, "report", report());

        assertThat(again.text("/sessions/0/postponedOn")).isEqualTo("2022-03-30");
        assertThat(yard.penaltyNow().text("/hearing/overOn")).isEqualTo("2022-04-12");
    }

    @Test
    void isForfeitedByAPartyThatStaysAway() {
        serveNotice();
        bureau.on(HELD);
        Answer absent = bureau.does(
                "chair", hearing, "record", members("heldOn", HELD, "attended", false, "minutes", "当事人无正当理由未到场"));

        assertThat(absent.text("/status")).isEqualTo("FORFEITED");
        bureau.tries("chair", hearing, "report", report()).refusedAs("not-at-this-step");
        yard.decided("60000.00", HELD);
        assertThat(yard.penaltyNow().text("/hearing/result")).isEqualTo("FORFEITED");
    }

    @Test
    void isWithdrawnBeforeItIsNotified() {
        bureau.does("clerk", hearing, "withdrawal", members("receivedOn", OVER, "reason", "当事人书面撤回"));

        bureau.tries("chair", hearing, "notice", notice(HELD)).refusedAs("not-at-this-step");
        yard.decided("60000.00", OVER);
        assertThat(yard.penaltyNow().text("/hearing/result")).isEqualTo("WITHDRAWN");
    }

    @Test
    void isWithdrawnAfterItIsNotified() {
        serveNotice();
        bureau.on("2022-03-24");
        bureau.does("clerk", hearing, "withdrawal", members("receivedOn", "2022-03-24", "reason", "当事人书面撤回"));
        bureau.tries("clerk", hearing, "withdrawal", members("receivedOn", "2022-03-24", "reason", "再次撤回"))
                .refusedAs("not-at-this-step");

        yard.decided("60000.00", "2022-03-24");
    }

    @Test
    void isNotCalledByShortNoticeNorChairedByWhoInvestigatedNorClosedWithoutAGround() {
        bureau.tries("chair", hearing, "notice", notice("2022-03-30")).refusedAs("hearing-notice-seven-days");
        bureau.tries("chair", hearing, "notice", members(notice(HELD), "chair", bureau.officer("inspector-a")))
                .refusedAs("not-a-chair");
        bureau.tries("chair", hearing, "notice", members(notice(HELD), "open", false))
                .refusedAs("hearing-public");
        bureau.tries("chair", hearing, "notice", members(notice(HELD), "issuedOn", "2022-03-13"))
                .refusedAs("dates-out-of-order");
        bureau.tries("chair", hearing, "notice", members(notice(HELD), "issuedOn", "2022-03-23"))
                .refusedAs("in-the-future");
        bureau.tries("inspector-a", hearing, "notice", notice(HELD)).refusedAs("forbidden");
        bureau.tries("chair", hearing, "record", minutes()).refusedAs("in-the-future");
        bureau.does(
                "chair", hearing, "notice", members(notice(HELD), "open", false, "closedGround", "BUSINESS_SECRET"));
    }

    @Test
    void isRecordedOnItsDayByItsChairWithSignedMinutesAndNoMoreThanTheAgentsOfTheLaw() {
        serveNotice();
        bureau.on("2022-04-01");
        bureau.tries("chair", hearing, "record", members(minutes(), "heldOn", "2022-04-01"))
                .refusedAs("hearing-as-notified");
        Map<String, Object> agent = members("name", "张律师", "authorisation", "授权委托书");
        bureau.tries("chair", hearing, "record", members(minutes(), "agents", List.of(agent, agent, agent)))
                .refusedAs("hearing-agents");
        bureau.tries("chair", hearing, "record", members(minutes(), "signature", "REFUSED"))
                .refusedAs("hearing-minutes-signed");
        bureau.tries("clerk", hearing, "record", minutes()).refusedAs("forbidden");
        Answer held = bureau.does(
                "chair", hearing, "record", members(minutes(), "signature", "REFUSED", "remark", "当事人对笔录有异议，拒绝签字"));

        assertThat(held.text("/held/signature")).isEqualTo("REFUSED");
        bureau.tries("chair", hearing, "record", minutes()).refusedAs("not-at-this-step");
    }

    @Test
    void isNothingToSomebodyOfAnotherCounty() {
        bureau.tries("supervisor-2", yard.penaltyAt(), "hearing/notice", notice(HELD))
                .refusedAs("forbidden");
        assertThat(bureau.tryToGet("inspector-c", hearing).status()).isEqualTo(404);
    }

    @AfterAll
    void everyNodeOfTheHearingWasPassed() {
        assertThat(bureau.nodesNeverPassed("hearing")).isEmpty();
    }

    private void serveNotice() {
        Answer called = bureau.does("chair", hearing, "notice", notice(HELD));
        bureau.serve(called.text("/sessions/0/deliveryId"), OVER);
    }

    private Map<String, Object> notice(String day) {
        return members(
                "issuedOn",
                OVER,
                "scheduledOn",
                day,
                "startsAt",
                "09:00",
                "place",
                "局二楼会议室",
                "chair",
                bureau.officer("chair"),
                "open",
                true);
    }

    private static Map<String, Object> minutes() {
        return members(
                "heldOn",
                HELD,
                "attended",
                true,
                "agents",
                List.of(members("name", "张律师", "authorisation", "授权委托书")),
                "minutes",
                "调查人员提出事实、证据和建议；当事人申辩和质证；最后陈述。",
                "signature",
                "SIGNED");
    }

    private static Map<String, Object> report() {
        return members("facts", "原煤露天堆放事实清楚", "proposal", "维持拟处罚意见");
    }

    private String decisionDue() {
        return bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow()
                .get("dueOn")
                .asString();
    }
}
