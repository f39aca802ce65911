package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class OrdinaryPenaltyTest {
    @Autowired
    private Happenings happenings;

    private final LeadId lead = new LeadId(Ids.next());
    private final InspectionId inspection = new InspectionId(Ids.next());
    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());

    @BeforeEach
    void filingHasBeenRequested() {
        happenings.on("2022-03-10"); // Thursday
        happenings.registered(lead);
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        happenings.inspectionOpened(inspection, lead);
        happenings.siteRecordSigned(inspection, lead);
        happenings.inspectionConcluded(inspection, lead, InspectionOutcome.CASE);
        happenings.filingRequested(file, inspection, lead);
    }

    @Test
    void aReviewThatReturnsTheCaseSendsItBackToTheInvestigators() {
        filed();
        happenings.investigationReported(file);

        happenings.reviewed(file, null);

        assertThat(happenings.open(file)).containsExactly("调查取证");
    }

    @Test
    void theNoticeHasToBeServedAndItsPeriodToEndBeforeTheDecision() {
        reviewed();
        DeliveryId notice = happenings.noticeIssued(penalty, file);
        refusedAt("送达文书", () -> happenings.decided(penalty, file));

        happenings.delivered(notice);
        refusedAt("陈述申辩期满", () -> happenings.decided(penalty, file));

        happenings.fire("2022-03-22");
        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
    }

    @Test
    void thePeriodDoesNotEndBeforeItsTime() {
        reviewed();
        happenings.delivered(happenings.noticeIssued(penalty, file));

        happenings.fire("2022-03-10");

        assertThat(happenings.open(penalty)).isEmpty();
    }

    @Test
    void aHearingALegalReviewAndADiscussionComeInThisOrderWhereDue() {
        waitingForDecisionWith(true, true, true);
        assertThat(happenings.open(penalty)).containsExactly("制发听证通知书");

        happenings.delivered(happenings.hearingNotified(penalty));
        happenings.hearingRecorded(penalty, true);
        assertThat(happenings.open(penalty)).containsExactly("提出听证报告");
        happenings.stepsDue(false, true, true);
        happenings.hearingReported(penalty);
        assertThat(happenings.open(penalty)).containsExactly("法制审核");

        happenings.stepsDue(false, false, true);
        happenings.legallyReviewed(penalty, true);
        assertThat(happenings.open(penalty)).containsExactly("集体讨论");

        happenings.stepsDue(false, false, false);
        happenings.discussed(penalty);
        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");
    }

    @Test
    void aLegalReviewThatDoesNotPassIsDoneAgain() {
        waitingForDecisionWith(false, true, false);

        happenings.legallyReviewed(penalty, false);

        assertThat(happenings.open(penalty)).containsExactly("法制审核");
    }

    @Test
    void aLateDefenceBringsTheDiscussionBack() {
        waitingForDecisionWith(false, false, false);
        assertThat(happenings.open(penalty)).containsExactly("作出处罚决定");

        happenings.stepsDue(false, false, true);
        happenings.statementRecorded(penalty);

        assertThat(happenings.open(penalty)).containsExactly("集体讨论");
    }

    @Test
    void aHearingThatIsAskedForComesBeforeTheDiscussion() {
        waitingForDecisionWith(false, false, true);

        happenings.stepsDue(true, false, true);
        happenings.hearingAnswered(penalty, true);

        assertThat(happenings.open(penalty)).containsExactly("制发听证通知书");
    }

    @Test
    void aStatementWithinItsPeriodMovesNothing() {
        reviewed();
        happenings.delivered(happenings.noticeIssued(penalty, file));

        happenings.statementRecorded(penalty);

        refusedAt("陈述申辩期满", () -> happenings.discussed(penalty));
    }

    @Test
    void aDecisionThatIsServedIsPublishedAndCollectedInAnyOrder() {
        waitingForDecisionWith(false, false, false);
        happenings.delivered(happenings.decided(penalty, file));
        assertThat(happenings.open(penalty)).containsExactly("公开处罚决定", "罚款对账");
        refusedAt("公开处罚决定、罚款对账", () -> happenings.decided(penalty, file));

        happenings.paid(penalty, file);
        refusedAt("公开处罚决定", () -> happenings.closingRequested(file));

        happenings.published(penalty);
        assertThat(happenings.open(file)).containsExactly("申请结案");
    }

    @Test
    void aClosingThatIsRefusedIsAskedForAgain() {
        waitingForDecisionWith(false, false, false);
        happenings.delivered(happenings.decided(penalty, file));
        happenings.paid(penalty, file);
        happenings.published(penalty);
        happenings.closingRequested(file);
        assertThat(happenings.open(file)).containsExactly("结案审批");

        happenings.closingRefused(file);
        assertThat(happenings.open(file)).containsExactly("申请结案");

        happenings.closingRequested(file);
        happenings.closed(file, lead);
        assertThat(happenings.open(file)).containsExactly("立卷归档");
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();

        happenings.archived(file);
        assertThat(happenings.hasEnded("ordinaryPenalty", file)).isTrue();
        refusedAt("已办结", () -> happenings.archived(file));
    }

    static Stream<Arguments> tooEarly() {
        return Stream.of(
                too("a report", "立案审批", (h, t) -> h.investigationReported(t.file)),
                too("a review", "立案审批", (h, t) -> h.reviewed(t.file, t.penalty)),
                too("a request to close", "立案审批", (h, t) -> h.closingRequested(t.file)),
                too("a closing", "立案审批", (h, t) -> h.closed(t.file, t.lead)),
                too("a refused closing", "立案审批", (h, t) -> h.closingRefused(t.file)),
                too("an archive", "立案审批", (h, t) -> h.archived(t.file)),
                too("a notice", "尚未开始", (h, t) -> h.noticeIssued(t.penalty, t.file)),
                too("a hearing", "尚未开始", (h, t) -> h.hearingRecorded(t.penalty, true)),
                too("a legal review", "尚未开始", (h, t) -> h.legallyReviewed(t.penalty, true)),
                too("a discussion", "尚未开始", (h, t) -> h.discussed(t.penalty)),
                too("a decision", "尚未开始", (h, t) -> h.decided(t.penalty, t.file)),
                too("a publication", "尚未开始", (h, t) -> h.published(t.penalty)),
                too("a payment", "尚未开始", (h, t) -> h.paid(t.penalty, t.file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooEarly")
    void refusesWhatComesBeforeItsTurn(String what, String step, BiConsumer<Happenings, OrdinaryPenaltyTest> event) {
        refusedAt(step, () -> event.accept(happenings, this));
    }

    @Test
    void refusesASecondDecisionOnFiling() {
        filed();

        refusedAt("调查取证", () -> happenings.filingDecided(file, inspection, lead, true));
    }

    private void filed() {
        happenings.filingDecided(file, inspection, lead, true);
    }

    private void reviewed() {
        filed();
        happenings.investigationReported(file);
        happenings.reviewed(file, penalty);
    }

    private void waitingForDecisionWith(boolean hearing, boolean legalReview, boolean discussion) {
        reviewed();
        happenings.delivered(happenings.noticeIssued(penalty, file));
        happenings.stepsDue(hearing, legalReview, discussion);
        happenings.fire("2022-03-22"); // Tuesday
    }

    private static Arguments too(String what, String step, BiConsumer<Happenings, OrdinaryPenaltyTest> event) {
        return Arguments.of(what, step, event);
    }
}
