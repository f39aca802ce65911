package org.lijian.casefile.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Deciders;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;

/**
 * What lies between the served notice and the decision of one penalty: the party states, defends and is heard; the authority reviews and
 * discusses, knowing all of it.
 */
final class Deliberation {
    private final PenaltyId penaltyId;
    private final Set<OfficerId> investigators;
    private final Notice notice;
    private final LocalDate noticeServedOn;
    private final LocalDate statementEndsOn;
    private final List<Statement> statements;
    private @Nullable HearingAnswer hearingAnswer;
    private @Nullable ConcludedHearing hearing;
    private final List<LegalReview> legalReviews;
    private final List<Discussion> discussions;
    private final List<Attendance> attendances;
    private final List<RequiredStep> requiredSteps;

    Deliberation(
            PenaltyId penaltyId,
            Notice notice,
            LocalDate noticeServedOn,
            LocalDate statementEndsOn,
            PenaltyPapers papers) {
        this.penaltyId = penaltyId;
        this.investigators = papers.investigators();
        this.notice = notice;
        this.noticeServedOn = noticeServedOn;
        this.statementEndsOn = statementEndsOn;
        this.statements = new ArrayList<>(papers.statements());
        this.hearingAnswer = papers.hearingAnswer();
        this.hearing = papers.hearing();
        this.legalReviews = new ArrayList<>(papers.legalReviews());
        this.discussions = new ArrayList<>(papers.discussions());
        this.attendances = new ArrayList<>(papers.attendances());
        this.requiredSteps = new ArrayList<>(papers.requiredSteps());
    }

    Statement recordStatement(LocalDate receivedOn, String summary, boolean accepted, String response, OfficerId by) {
        Penalty.requireNotBefore(receivedOn, noticeServedOn, "/receivedOn");
        Statement statement = new Statement(Ids.next(), penaltyId, receivedOn, summary, accepted, response, by);
        statements.add(statement);
        return statement;
    }

    /** The party asks for the hearing or waives it, once; asking, or posting what asks, has to be in time (《生态环境行政处罚办法》第九十条). */
    HearingAnswer answerHearing(
            HearingChoice choice, LocalDate receivedOn, @Nullable LocalDate postedOn, OfficerId by) {
        if (!notice.hearingOffered()) {
            throw PenaltyRefusal.HEARING_NOT_OFFERED.with();
        }
        if (hearingAnswer != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "听证意见已记录");
        }
        Penalty.requireNotBefore(receivedOn, noticeServedOn, "/receivedOn");
        LocalDate askedOn = receivedOn;
        if (postedOn != null) {
            Penalty.requireNotBefore(postedOn, noticeServedOn, "/postedOn");
            Penalty.requireNotBefore(receivedOn, postedOn, "/postedOn");
            askedOn = postedOn;
        }
        if (choice == HearingChoice.REQUESTED && askedOn.isAfter(statementEndsOn)) {
            throw PenaltyRefusal.HEARING_ASKED_TOO_LATE
                    .with("due", statementEndsOn, "receivedOn", askedOn)
                    .at(postedOn == null ? "/receivedOn" : "/postedOn");
        }
        HearingAnswer answer = new HearingAnswer(penaltyId, choice, receivedOn, postedOn, by);
        hearingAnswer = answer;
        return answer;
    }

    /** A hearing that was asked for has been held, forfeited or withdrawn. */
    void hearingOver(ConcludedHearing concluded) {
        if (!isHearingOutstanding()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "无待举行的听证");
        }
        hearing = concluded;
    }

    /** Whoever investigated the case does not review it for law either. */
    LegalReview reviewLegally(ReviewOutcome outcome, String opinion, LocalDate on, OfficerId by) {
        if (investigators.contains(by)) {
            throw PenaltyRefusal.LEGAL_REVIEWER_INVESTIGATED.with();
        }
        if (isHearingOutstanding()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "听证");
        }
        if (!dueSteps().legalReview()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "无待办的法制审核");
        }
        LegalReview review = new LegalReview(Ids.next(), penaltyId, outcome, opinion, on, isHeard(), by);
        legalReviews.add(review);
        return review;
    }

    /** The heads discuss, knowing everything the party has said; who investigated may be there but has no vote. */
    Discussion discuss(LocalDate heldOn, Ballot ballot, String conclusion, OfficerId chair, Instant now) {
        Deciders.requireNoInvestigator(chair, investigators);
        requirePartyHeard(heldOn, now, "/heldOn");
        List<Vote> votes = ballot.votes();
        for (int i = 0; i < votes.size(); i++) {
            if (investigators.contains(votes.get(i).officer())) {
                throw PenaltyRefusal.INVESTIGATOR_VOTES.with().at("/votes/" + i + "/officer");
            }
        }
        Discussion discussion = new Discussion(
                Ids.next(), penaltyId, heldOn, conclusion, ballot.agreed(), statements.size(), isHeard(), chair);
        discussions.add(discussion);
        votes.forEach(vote ->
                attendances.add(new Attendance(discussion.id(), vote.officer(), vote.opinion(), vote.remark())));
        ballot.observers().forEach(observer -> attendances.add(new Attendance(discussion.id(), observer, null, null)));
        return discussion;
    }

    /** The head wants a step, again if it was held before, as long as nobody waits for it already. */
    RequiredStep require(FurtherStep step, String reason, LocalDate on, OfficerId by) {
        DueSteps due = dueSteps();
        if (step == FurtherStep.DISCUSSION ? due.discussion() : due.legalReview()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", step.zh());
        }
        RequiredStep required = new RequiredStep(Ids.next(), penaltyId, step, reason, held(step), on, by);
        requiredSteps.add(required);
        return required;
    }

    private int held(FurtherStep step) {
        return step == FurtherStep.DISCUSSION ? discussions.size() : legalReviews.size();
    }

    private boolean isRequired(FurtherStep step) {
        return requiredSteps.stream().anyMatch(required -> required.step() == step);
    }

    private boolean isHeldAsRequired(FurtherStep step) {
        return requiredSteps.stream()
                .filter(required -> required.step() == step)
                .allMatch(required -> held(step) > required.heldBefore());
    }

    /** What still has to happen before a decision. */
    DueSteps dueSteps() {
        return dueSteps(false);
    }

    /** The same where the law of a later day than the notice's may ask for a discussion. */
    DueSteps dueSteps(boolean discussionByLaw) {
        boolean reviewed = lastLegalReview()
                        .filter(review -> review.outcome() == ReviewOutcome.PASSED && !isOvertaken(review))
                        .isPresent()
                && isHeldAsRequired(FurtherStep.LEGAL_REVIEW);
        boolean discussed = lastDiscussion()
                        .filter(discussion -> discussion.agreed() && !isOvertaken(discussion))
                        .isPresent()
                && isHeldAsRequired(FurtherStep.DISCUSSION);
        return new DueSteps(
                isHearingOutstanding(),
                (notice.legalReviewDue() || isHeard() || isRequired(FurtherStep.LEGAL_REVIEW)) && !reviewed,
                (notice.discussionDue()
                                || discussionByLaw
                                || lastDiscussion().isPresent()
                                || isRequired(FurtherStep.DISCUSSION))
                        && !discussed);
    }

    /** Refuses while the party may still be heard, or a review or discussion is due. */
    void requireOver(LocalDate decidedOn, Instant now) {
        requirePartyHeard(decidedOn, now, "/decidedOn");
        DueSteps due = dueSteps();
        if (due.legalReview()) {
            throw PenaltyRefusal.LEGAL_REVIEW_DUE.with();
        }
        if (due.discussion()) {
            throw PenaltyRefusal.DISCUSSION_DUE.with("reason", whyDiscussionIsDue());
        }
        legalReviews.forEach(review -> Penalty.requireNotBefore(decidedOn, review.reviewedOn(), "/decidedOn"));
        discussions.forEach(discussion -> Penalty.requireNotBefore(decidedOn, discussion.heldOn(), "/decidedOn"));
    }

    /** Refuses an amount that, on the day of the decision, opens a step that the notified one did not. */
    void requireEnoughFor(Assessment assessment) {
        if (assessment.legalReview() && lastLegalReview().isEmpty()) {
            throw PenaltyRefusal.LEGAL_REVIEW_DUE.with();
        }
        if (assessment.discussion() && lastDiscussion().isEmpty()) {
            throw PenaltyRefusal.DISCUSSION_DUE.with("reason", "拟决定的数额达到集体讨论标准，尚未集体讨论");
        }
    }

    void requireNoHearingOutstanding() {
        if (isHearingOutstanding()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "听证");
        }
    }

    List<Attendance> attendancesOf(Discussion discussion) {
        return attendances.stream()
                .filter(attendance -> attendance.discussionId().equals(discussion.id()))
                .toList();
    }

    /** All papers as they are now, those from before and after it included. */
    PenaltyPapers papers(@Nullable PerDayGround ground, @Nullable Decision decision) {
        return new PenaltyPapers(
                investigators,
                ground,
                notice,
                statements,
                hearingAnswer,
                hearing,
                legalReviews,
                discussions,
                attendances,
                requiredSteps,
                decision);
    }

    private boolean isHearingRequested() {
        return hearingAnswer != null && hearingAnswer.choice() == HearingChoice.REQUESTED;
    }

    private boolean isHearingOutstanding() {
        return isHearingRequested() && hearing == null;
    }

    private boolean isHeard() {
        return hearing != null && hearing.isHeld();
    }

    private boolean isOvertaken(Discussion discussion) {
        return discussion.statementsConsidered() < statements.size() || (isHeard() && !discussion.hearingConsidered());
    }

    /** A penalty that went through a hearing is reviewed for law knowing it (《行政处罚法》第五十八条第一款第二项). */
    private boolean isOvertaken(LegalReview review) {
        return isHeard() && !review.hearingConsidered();
    }

    private String whyDiscussionIsDue() {
        return lastDiscussion()
                .map(last -> {
                    if (isOvertaken(last)) {
                        return "集体讨论后当事人又进行了陈述申辩或者听证，应当重新讨论";
                    }
                    return last.agreed() ? "机关负责人提请再次集体讨论" : "集体讨论未同意";
                })
                .orElse("尚未集体讨论");
    }

    private void requirePartyHeard(LocalDate on, Instant now, String pointer) {
        if (!on.isAfter(statementEndsOn) || now.isBefore(LegalTime.endOf(statementEndsOn))) {
            throw PenaltyRefusal.PARTY_NOT_HEARD
                    .with("reason", "当事人陈述申辩期限至 " + statementEndsOn + " 届满")
                    .at(pointer);
        }
        if (isHearingOutstanding()) {
            throw PenaltyRefusal.PARTY_NOT_HEARD.with("reason", "当事人要求的听证尚未举行");
        }
        if (hearing != null) {
            Penalty.requireNotBefore(on, hearing.overOn(), pointer);
        }
    }

    private Optional<Discussion> lastDiscussion() {
        return discussions.isEmpty() ? Optional.empty() : Optional.of(discussions.get(discussions.size() - 1));
    }

    private Optional<LegalReview> lastLegalReview() {
        return legalReviews.isEmpty() ? Optional.empty() : Optional.of(legalReviews.get(legalReviews.size() - 1));
    }
}
