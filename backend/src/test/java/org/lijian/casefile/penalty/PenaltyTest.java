package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lijian.casefile.penalty.PenaltyFixtures.CHAIR;
import static org.lijian.casefile.penalty.PenaltyFixtures.CLERK;
import static org.lijian.casefile.penalty.PenaltyFixtures.DECIDED;
import static org.lijian.casefile.penalty.PenaltyFixtures.DISCUSSED;
import static org.lijian.casefile.penalty.PenaltyFixtures.FINE;
import static org.lijian.casefile.penalty.PenaltyFixtures.HEAD;
import static org.lijian.casefile.penalty.PenaltyFixtures.LEGAL;
import static org.lijian.casefile.penalty.PenaltyFixtures.NOTICE;
import static org.lijian.casefile.penalty.PenaltyFixtures.PANEL_1;
import static org.lijian.casefile.penalty.PenaltyFixtures.PANEL_2;
import static org.lijian.casefile.penalty.PenaltyFixtures.PANEL_3;
import static org.lijian.casefile.penalty.PenaltyFixtures.PER_DAY_DECIDED;
import static org.lijian.casefile.penalty.PenaltyFixtures.PER_DAY_FINE;
import static org.lijian.casefile.penalty.PenaltyFixtures.PER_DAY_NOTICE;
import static org.lijian.casefile.penalty.PenaltyFixtures.PER_DAY_STATEMENT_ENDS;
import static org.lijian.casefile.penalty.PenaltyFixtures.SERVED;
import static org.lijian.casefile.penalty.PenaltyFixtures.STATEMENT_ENDS;
import static org.lijian.casefile.penalty.PenaltyFixtures.after;
import static org.lijian.casefile.penalty.PenaltyFixtures.agrees;
import static org.lijian.casefile.penalty.PenaltyFixtures.assessment;
import static org.lijian.casefile.penalty.PenaltyFixtures.disagrees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseFileFixtures;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ChosenFine;
import org.lijian.casefile.Handling;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

class PenaltyTest {
    private static final OfficerId INVESTIGATOR = CaseFileFixtures.INSPECTOR_A;

    @Test
    void isNotifiedOnceWithTheAmountThatIsIntended() {
        Penalty penalty = PenaltyFixtures.notifiedPenalty();

        assertThat(penalty.view().status()).isEqualTo(PenaltyStatus.NOTICE_SERVED);
        assertThat(penalty.view().issuedNotice().amount()).isEqualTo(FINE);
        refuses(
                () -> penalty.draftNotice(NOTICE, "事实", assessment(FINE, false, false, false), CLERK),
                "not-at-this-step");
    }

    @Test
    void isNotNotifiedBeforeItWasPrepared() {
        refuses(
                () -> PenaltyFixtures.preparedPenalty()
                        .draftNotice(NOTICE.minusDays(1), "事实", assessment(FINE, false, false, false), CLERK),
                "dates-out-of-order");
    }

    @Test
    void isDecidedTheDayAfterThePartysPeriod() {
        Penalty penalty = PenaltyFixtures.decidedPenalty();

        assertThat(penalty.view().status()).isEqualTo(PenaltyStatus.DECIDED);
        assertThat(penalty.view().issuedDecision().amount()).isEqualTo(FINE);
        assertThat(penalty.view().issuedDecision().steps()).isNotEmpty();
    }

    @Test
    void isNotDecidedBeforeANoticeIsServed() {
        Problem prepared =
                refuses(() -> decide(PenaltyFixtures.preparedPenalty(), FINE, DECIDED), "G9-party-heard-first");
        assertThat(prepared.refusal().citation()).isPresent();

        Penalty issued = PenaltyFixtures.notified(
                PenaltyFixtures.preparedPenalty(), assessment(FINE, false, false, false), NOTICE, null);
        refuses(() -> decide(issued, FINE, DECIDED), "G9-party-heard-first");
    }

    @Test
    void isNotDecidedOnTheLastDayOfThePartysPeriod() {
        refuses(() -> decide(PenaltyFixtures.notifiedPenalty(), FINE, STATEMENT_ENDS), "G9-party-heard-first");
    }

    @Test
    void isNotDecidedWhileThePeriodRunsWhateverDateIsGiven() {
        Penalty penalty = PenaltyFixtures.notifiedPenalty();
        Instant stillRunning = after(STATEMENT_ENDS).minusSeconds(1);

        refuses(
                () -> penalty.decide(
                        new Ruling(FINE, DECIDED, "理由", null, HEAD),
                        assessment(FINE, false, false, false),
                        stillRunning),
                "G9-party-heard-first");
    }

    @Test
    void isNotDecidedBeforeAHearingThatWasAskedFor() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();
        penalty.deliberation().answerHearing(HearingChoice.REQUESTED, PER_DAY_STATEMENT_ENDS, null, CLERK);

        refuses(() -> decide(penalty, PER_DAY_FINE, PER_DAY_DECIDED), "G9-party-heard-first");
        refuses(() -> PenaltyFixtures.discuss(penalty, PenaltyFixtures.agreed()), "G9-party-heard-first");
        assertThat(penalty.deliberation().dueSteps()).isEqualTo(new DueSteps(true, false, true));
    }

    @Test
    void isNotDiscussedUnderAChairWhoInvestigated() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();

        refuses(
                () -> penalty.deliberation()
                        .discuss(
                                PenaltyFixtures.DISCUSSED,
                                PenaltyFixtures.ballot(PenaltyFixtures.agreed(), List.of()),
                                "同意",
                                CaseFileFixtures.INSPECTOR_A,
                                after(PenaltyFixtures.DISCUSSED)),
                "decider-not-investigator");
    }

    @Test
    void isDecidedAfterTheHearingTheLegalReviewAndTheDiscussion() {
        Penalty penalty = penaltyAfterHearing();
        penalty.deliberation().reviewLegally(ReviewOutcome.PASSED, "同意", LocalDate.of(2022, 5, 5), LEGAL);
        penalty.deliberation()
                .discuss(
                        LocalDate.of(2022, 5, 6),
                        PenaltyFixtures.ballot(PenaltyFixtures.agreed(), List.of()),
                        "同意",
                        CHAIR,
                        after(LocalDate.of(2022, 5, 6)));

        assertThat(penalty.deliberation().dueSteps()).isEqualTo(new DueSteps(false, false, false));
        assertThat(decide(penalty, PER_DAY_FINE, LocalDate.of(2022, 5, 6))
                        .ruling()
                        .amount())
                .isEqualTo(PER_DAY_FINE);
    }

    @Test
    void isNotDecidedAfterAHearingWithoutALegalReviewThatPassed() {
        Penalty penalty = penaltyAfterHearing();
        refuses(() -> decide(penalty, PER_DAY_FINE, LocalDate.of(2022, 5, 6)), "G7-legal-review");

        penalty.deliberation().reviewLegally(ReviewOutcome.RETURNED, "补充", LocalDate.of(2022, 5, 5), LEGAL);
        Problem problem = refuses(() -> decide(penalty, PER_DAY_FINE, LocalDate.of(2022, 5, 6)), "G7-legal-review");
        assertThat(problem.refusal().citation()).isPresent();
    }

    @Test
    void isReviewedLegallyAgainAfterAHearingThatTheReviewDidNotKnow() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();
        Deliberation deliberation = penalty.deliberation();
        deliberation.require(FurtherStep.LEGAL_REVIEW, "情况复杂", PER_DAY_NOTICE, CHAIR);
        deliberation.reviewLegally(ReviewOutcome.PASSED, "同意", PER_DAY_NOTICE, LEGAL);
        assertThat(deliberation.dueSteps().legalReview()).isFalse();
        deliberation.answerHearing(HearingChoice.REQUESTED, PER_DAY_NOTICE, null, CLERK);
        deliberation.hearingOver(hearing(penalty, HearingResult.HELD));

        assertThat(deliberation.dueSteps().legalReview()).isTrue();
        refuses(() -> decide(penalty, PER_DAY_FINE, LocalDate.of(2022, 5, 6)), "G7-legal-review");
        deliberation.reviewLegally(ReviewOutcome.PASSED, "听证后同意", LocalDate.of(2022, 5, 5), LEGAL);
        assertThat(deliberation.dueSteps().legalReview()).isFalse();
    }

    @Test
    void isNotReviewedLegallyByWhoInvestigated() {
        refuses(
                () -> penaltyAfterHearing()
                        .deliberation()
                        .reviewLegally(ReviewOutcome.PASSED, "同意", LocalDate.of(2022, 5, 5), INVESTIGATOR),
                "G7-legal-reviewer-not-investigator");
    }

    @Test
    void isReviewedLegallyOnlyWhereThatIsDue() {
        refuses(
                () -> PenaltyFixtures.notifiedPenalty()
                        .deliberation()
                        .reviewLegally(ReviewOutcome.PASSED, "同意", DECIDED, LEGAL),
                "not-at-this-step");
    }

    @Test
    void isNotDecidedWithoutTheDiscussionItNeeds() {
        Problem problem = refuses(
                () -> decide(PenaltyFixtures.notifiedPerDayPenalty(), PER_DAY_FINE, PER_DAY_DECIDED),
                "G8-collective-discussion");

        assertThat(problem.zh()).contains("尚未集体讨论");
        assertThat(problem.refusal().citation()).isPresent();
    }

    @Test
    void isNotDecidedAgainstTheDiscussion() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();
        PenaltyFixtures.discuss(penalty, List.of(agrees(PANEL_1), disagrees(PANEL_2)));

        refuses(() -> decide(penalty, PER_DAY_FINE, PER_DAY_DECIDED), "G8-collective-discussion");
    }

    @Test
    void isDiscussedWhereTheLawHasComeToAskForItSinceTheNotice() {
        Penalty penalty = PenaltyFixtures.notifiedPenalty();
        assertThat(penalty.deliberation().dueSteps(false).discussion()).isFalse();
        assertThat(penalty.deliberation().dueSteps(true).discussion()).isTrue();

        PenaltyFixtures.discuss(penalty, PenaltyFixtures.agreed());

        assertThat(penalty.deliberation().dueSteps(true).discussion()).isFalse();
    }

    @Test
    void isDiscussedOnceMoreWhenTheHeadWantsIt() {
        Penalty penalty = PenaltyFixtures.discussedPerDayPenalty();
        penalty.deliberation().require(FurtherStep.DISCUSSION, "情况复杂", DISCUSSED, CHAIR);
        refuses(
                () -> penalty.deliberation().require(FurtherStep.DISCUSSION, "再议", DISCUSSED, CHAIR),
                "not-at-this-step");

        Problem problem = refuses(() -> decide(penalty, PER_DAY_FINE, PER_DAY_DECIDED), "G8-collective-discussion");
        assertThat(problem.zh()).contains("提请再次集体讨论");

        PenaltyFixtures.discuss(penalty, PenaltyFixtures.agreed());
        assertThat(penalty.deliberation().dueSteps().discussion()).isFalse();
    }

    @Test
    void isDiscussedAgainAfterADefence() {
        Penalty penalty = PenaltyFixtures.discussedPerDayPenalty();
        penalty.deliberation().recordStatement(PER_DAY_STATEMENT_ENDS, "已覆盖大部分", false, "部分改正仍属未改正", CLERK);

        Problem problem = refuses(() -> decide(penalty, PER_DAY_FINE, PER_DAY_DECIDED), "G8-collective-discussion");
        assertThat(problem.zh()).contains("重新讨论");

        PenaltyFixtures.discuss(penalty, PenaltyFixtures.agreed());
        assertThat(decide(penalty, PER_DAY_FINE, PER_DAY_DECIDED).ruling().amount())
                .isEqualTo(PER_DAY_FINE);
    }

    @Test
    void isNotVotedOnByWhoInvestigated() {
        Problem problem = refuses(
                () -> PenaltyFixtures.discuss(
                        PenaltyFixtures.notifiedPerDayPenalty(), List.of(agrees(PANEL_1), agrees(INVESTIGATOR))),
                "G8-investigators-do-not-vote");

        assertThat(problem.refusal().citation()).isPresent();
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly("/votes/1/officer");
    }

    @Test
    void letsWhoInvestigatedAttendTheDiscussion() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();

        penalty.deliberation()
                .discuss(
                        DISCUSSED,
                        PenaltyFixtures.ballot(PenaltyFixtures.agreed(), List.of(INVESTIGATOR)),
                        "同意",
                        CHAIR,
                        after(DISCUSSED));

        PenaltyView.HeldDiscussion discussion = penalty.view().discussions().get(0);
        assertThat(discussion.observers()).containsExactly(INVESTIGATOR);
        assertThat(discussion.votes())
                .extracting(PenaltyView.CastVote::officer)
                .containsExactly(PANEL_1, PANEL_2, PANEL_3);
        assertThat(discussion.agreed()).isTrue();
    }

    @Test
    void isNotDiscussedWhileThePartyMayStillDefend() {
        refuses(
                () -> PenaltyFixtures.notifiedPerDayPenalty()
                        .deliberation()
                        .discuss(
                                PER_DAY_STATEMENT_ENDS,
                                PenaltyFixtures.ballot(PenaltyFixtures.agreed(), List.of()),
                                "同意",
                                CHAIR,
                                after(PER_DAY_STATEMENT_ENDS)),
                "G9-party-heard-first");
    }

    @Test
    void isNeverHeavierThanItsNotice() {
        Problem problem = refuses(
                () -> decide(PenaltyFixtures.notifiedPenalty(), Money.of("48000.01"), DECIDED),
                "G10-not-above-notified");

        assertThat(problem.refusal().citation()).isPresent();
    }

    @Test
    void mayBeLighterThanItsNotice() {
        assertThat(decide(PenaltyFixtures.notifiedPenalty(), Money.of("40000"), DECIDED)
                        .ruling()
                        .amount())
                .isEqualTo(Money.of("40000"));
    }

    @Test
    void isPerDayExactlyWhatIsComputed() {
        Penalty penalty = PenaltyFixtures.discussedPerDayPenalty();

        Problem problem = refuses(
                () -> penalty.decide(
                        new Ruling(Money.of("800000"), PER_DAY_DECIDED, "理由", null, HEAD),
                        assessment(PER_DAY_FINE, true, true, false),
                        after(DISCUSSED)),
                "per-day-amount-exact");

        assertThat(problem.zh()).contains("816000.00");
        assertThat(problem.refusal().citation()).isPresent();
    }

    @Test
    void refusesAPerDayDecisionBeforeTheOriginalDecisionIsMade() {
        Problem problem = refuses(
                () -> PenaltyFixtures.notifiedPenalty().asOriginal(PER_DAY_NOTICE, CaseFileFixtures.OPEN_COAL),
                "G17-per-day-after-original");

        assertThat(problem.refusal().kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(problem.refusal().citation()).isPresent();
    }

    @Test
    void refusesAPerDayDecisionBeforeTheOriginalDecisionIsServed() {
        refuses(
                () -> PenaltyFixtures.decidedPenalty().asOriginal(PER_DAY_NOTICE, CaseFileFixtures.OPEN_COAL),
                "G17-per-day-after-original");
        refuses(
                () -> PenaltyFixtures.servedPenalty().asOriginal(SERVED.minusDays(1), CaseFileFixtures.OPEN_COAL),
                "G17-per-day-after-original");
    }

    @Test
    void refusesToServeAPerDayDecisionBeforeTheOriginalOne() {
        Penalty perDay = PenaltyFixtures.discussedPerDayPenalty();
        perDay.issue(decide(perDay, PER_DAY_FINE, PER_DAY_DECIDED)
                .issued(
                        new DocumentId(perDay.view().id().value()),
                        "晋市环连罚〔2022〕1号",
                        new DeliveryId(perDay.view().id().value())));

        refuses(
                () -> perDay.decisionServed(PER_DAY_DECIDED, PenaltyFixtures.decidedPenalty()),
                "G17-per-day-after-original");
        perDay.decisionServed(PER_DAY_DECIDED, PenaltyFixtures.servedPenalty());
        assertThat(perDay.view().status()).isEqualTo(PenaltyStatus.SERVED);
    }

    @Test
    void followsTheOriginalDecisionFromTheDayItIsServed() {
        ServedDecision original = PenaltyFixtures.servedPenalty().asOriginal(SERVED, CaseFileFixtures.OPEN_COAL);

        assertThat(original.amount()).isEqualTo(FINE);
        assertThat(original.servedOn()).isEqualTo(SERVED);
    }

    @Test
    void isDecidedOnce() {
        refuses(() -> decide(PenaltyFixtures.decidedPenalty(), FINE, DECIDED), "not-at-this-step");
    }

    @Test
    void isNotServedBeforeItsDate() {
        refuses(
                () -> PenaltyFixtures.decidedPenalty().decisionServed(DECIDED.minusDays(1), null),
                "dates-out-of-order");
    }

    @Test
    void hasNoHearingWhereNoneWasOffered() {
        refuses(
                () -> PenaltyFixtures.notifiedPenalty()
                        .deliberation()
                        .answerHearing(HearingChoice.REQUESTED, NOTICE, null, CLERK),
                "hearing-not-offered");
    }

    @Test
    void hasNoHearingThatWasAskedForTooLate() {
        refuses(
                () -> PenaltyFixtures.notifiedPerDayPenalty()
                        .deliberation()
                        .answerHearing(HearingChoice.REQUESTED, PER_DAY_STATEMENT_ENDS.plusDays(1), null, CLERK),
                "hearing-asked-too-late");
    }

    @Test
    void hasTheHearingThatWasPostedInTimeAndArrivedLater() {
        Deliberation deliberation = PenaltyFixtures.notifiedPerDayPenalty().deliberation();
        LocalDate arrived = PER_DAY_STATEMENT_ENDS.plusDays(3);
        refuses(
                () -> deliberation.answerHearing(
                        HearingChoice.REQUESTED, arrived, PER_DAY_STATEMENT_ENDS.plusDays(1), CLERK),
                "hearing-asked-too-late");
        refuses(
                () -> deliberation.answerHearing(HearingChoice.REQUESTED, PER_DAY_STATEMENT_ENDS, arrived, CLERK),
                "dates-out-of-order");

        HearingAnswer answer =
                deliberation.answerHearing(HearingChoice.REQUESTED, arrived, PER_DAY_STATEMENT_ENDS, CLERK);

        assertThat(answer.postedOn()).isEqualTo(PER_DAY_STATEMENT_ENDS);
        assertThat(deliberation.dueSteps().hearingRequested()).isTrue();
    }

    @Test
    void takesOneAnswerToTheOfferedHearing() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();
        penalty.deliberation().answerHearing(HearingChoice.WAIVED, PER_DAY_NOTICE, null, CLERK);

        refuses(
                () -> penalty.deliberation().answerHearing(HearingChoice.REQUESTED, PER_DAY_NOTICE, null, CLERK),
                "not-at-this-step");
        assertThat(penalty.deliberation().dueSteps()).isEqualTo(new DueSteps(false, false, true));
    }

    @Test
    void hasNoHearingThatNobodyAskedFor() {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();

        refuses(() -> penalty.deliberation().hearingOver(hearing(penalty, HearingResult.HELD)), "not-at-this-step");
    }

    @Test
    void asksForALegalReviewAfterAHearingThatWasHeldOnly() {
        assertThat(penaltyAfter(HearingResult.HELD).deliberation().dueSteps())
                .isEqualTo(new DueSteps(false, true, true));
        assertThat(penaltyAfter(HearingResult.FORFEITED).deliberation().dueSteps())
                .isEqualTo(new DueSteps(false, false, true));
        assertThat(penaltyAfter(HearingResult.WITHDRAWN).deliberation().dueSteps())
                .isEqualTo(new DueSteps(false, false, true));
    }

    @Test
    void hearsThePartyOnlyOnceItHasTheNotice() {
        refuses(
                () -> PenaltyFixtures.notifiedPenalty()
                        .deliberation()
                        .recordStatement(NOTICE.minusDays(1), "申辩", false, "不采纳", CLERK),
                "dates-out-of-order");
        refuses(
                () -> PenaltyFixtures.preparedPenalty()
                        .deliberation()
                        .recordStatement(NOTICE, "申辩", false, "不采纳", CLERK),
                "not-at-this-step");
    }

    @Test
    void fingerprintsWhatADecisionRestsOn() {
        Penalty penalty = PenaltyFixtures.notifiedPenalty();

        String one = decide(penalty, FINE, DECIDED).fingerprint();

        assertThat(one).matches("[0-9a-f]{64}");
        assertThat(decide(penalty, FINE, DECIDED).fingerprint()).isEqualTo(one);
        assertThat(decide(penalty, Money.of("40000"), DECIDED).fingerprint()).isNotEqualTo(one);
    }

    private static Penalty penaltyAfterHearing() {
        return penaltyAfter(HearingResult.HELD);
    }

    private static Penalty penaltyAfter(HearingResult result) {
        Penalty penalty = PenaltyFixtures.notifiedPerDayPenalty();
        penalty.deliberation().answerHearing(HearingChoice.REQUESTED, PER_DAY_NOTICE, null, CLERK);
        penalty.deliberation().hearingOver(hearing(penalty, result));
        return penalty;
    }

    private static ConcludedHearing hearing(Penalty penalty, HearingResult result) {
        return new ConcludedHearing(penalty.view().id(), result, LocalDate.of(2022, 5, 5), CHAIR, "维持拟处罚意见", CHAIR);
    }

    @Test
    void isReckonedFromNoMoreThanItsNoticeNamed() {
        FineBasis told = new FineBasis(Money.of("200000"), 2);
        Penalty penalty =
                PenaltyFixtures.notified(PenaltyFixtures.preparedPenalty(), reckonedFrom(told), NOTICE, STATEMENT_ENDS);
        assertThat(penalty.view().issuedNotice().baseAmount()).isEqualTo(Money.of("200000"));

        Problem larger = refuses(
                () -> decideFrom(penalty, new FineBasis(Money.of("200000.01"), 2)), "G10-not-heavier-than-notified");
        assertThat(larger.zh()).contains("基数200000.01元", "基数200000.00元");
        refuses(() -> decideFrom(penalty, new FineBasis(Money.of("200000"), 3)), "G10-not-heavier-than-notified");
        refuses(
                () -> decideFrom(PenaltyFixtures.notifiedPenalty(), new FineBasis(Money.of("1"), null)),
                "G10-not-heavier-than-notified");

        assertThat(decideFrom(penalty, new FineBasis(Money.of("199999.99"), 1))).isNotNull();
    }

    private static DraftDecision decideFrom(Penalty penalty, FineBasis basis) {
        return penalty.decide(new Ruling(FINE, DECIDED, "理由", null, HEAD), reckonedFrom(basis), after(STATEMENT_ENDS));
    }

    private static Assessment reckonedFrom(FineBasis basis) {
        Assessment assessment = assessment(FINE, false, false, false);
        AssessedFacts facts = AssessedFacts.ordinary(
                PenaltyFixtures.preparedPenalty().view(),
                "SX",
                NOTICE,
                Handling.of(new ChosenFine(FINE, FineGrade.LIGHTER, "初次违法", Choices.NONE, basis)));
        return new Assessment(
                FINE,
                assessment.explanation(),
                false,
                false,
                false,
                assessment.gates(),
                new Basis(facts, "初次违法", List.of(), "CN-2021-2026", "0".repeat(64)));
    }

    private static DraftDecision decide(Penalty penalty, Money amount, LocalDate on) {
        boolean perDay = penalty.view().kind() == PenaltyKind.PER_DAY;
        return penalty.decide(
                new Ruling(amount, on, "理由", null, HEAD), assessment(amount, perDay, perDay, false), after(on));
    }

    private static Problem refuses(ThrowingCallable verb, String code) {
        return assertThatExceptionOfType(Problem.class)
                .isThrownBy(verb)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code))
                .actual();
    }
}
