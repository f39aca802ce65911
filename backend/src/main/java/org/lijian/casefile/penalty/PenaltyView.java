package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandling;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Choices;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.penalty.similar.SimilarBand;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A penalty as others see it.
 *
 * @param partyKind what the party was when the penalty was prepared; thresholds depend on it
 * @param proposedAmount the fine the report proposes; absent where it proposes none, and for a per-day penalty, whose amount is computed
 * @param statementEndsOn the last day of the party's period to state and defend, once the notice is served
 * @param perDay the order and the recheck it counts between; absent for an ordinary penalty
 */
public record PenaltyView(
        PenaltyId id,
        CaseId caseId,
        PenaltyKind kind,
        PenaltyStatus status,
        RegionCode region,
        PartyId partyId,
        PartyKind partyKind,
        String violation,
        LocalDate actedOn,
        LocalDate preparedOn,
        Set<OfficerId> investigators,
        @Nullable Money proposedAmount,
        @Nullable FineGrade grade,
        @Nullable PerDay perDay,
        @Nullable IssuedNotice notice,
        @Nullable LocalDate noticeServedOn,
        @Nullable LocalDate statementEndsOn,
        List<PartyStatement> statements,
        @Nullable Answer hearingAnswer,
        @Nullable HearingEnd hearing,
        List<Review> legalReviews,
        List<HeldDiscussion> discussions,
        List<WantedStep> requiredSteps,
        @Nullable IssuedDecision decision,
        @Nullable LocalDate servedOn,
        long version) {
    public PenaltyView {
        investigators = Set.copyOf(investigators);
        statements = List.copyOf(statements);
        legalReviews = List.copyOf(legalReviews);
        discussions = List.copyOf(discussions);
        requiredSteps = List.copyOf(requiredSteps);
    }

    /** The order and the recheck of a per-day penalty. */
    PerDay perDayGround() {
        return Objects.requireNonNull(perDay, "a per-day penalty names its order and its recheck");
    }

    /** The notice; only a penalty that was notified has one. */
    IssuedNotice issuedNotice() {
        if (notice == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return notice;
    }

    /** The decision; only a penalty that was decided has one. */
    IssuedDecision issuedDecision() {
        if (decision == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return decision;
    }

    /** Whether what was decided was not revoked before its case was taken up again. */
    public boolean stands() {
        return status != PenaltyStatus.REVOKED;
    }

    /** The order and the recheck a per-day penalty counts between. */
    public record PerDay(
            UUID orderId,
            String orderNumber,
            LocalDate orderServedOn,
            UUID recheckId,
            LocalDate recheckedOn,
            RecheckResult result) {
        static @Nullable PerDay of(@Nullable PerDayGround ground) {
            return ground == null
                    ? null
                    : new PerDay(
                            ground.orderId(),
                            ground.orderNumber(),
                            ground.orderServedOn(),
                            ground.recheckId(),
                            ground.recheckedOn(),
                            ground.result());
        }
    }

    /** The notice with the steps that explain its amount and what its amount makes due. */
    public record IssuedNotice(
            Disposition disposition,
            Money amount,
            @Nullable Money baseAmount,
            @Nullable Integer units,
            List<ActHandling> acts,
            String facts,
            boolean hearingOffered,
            boolean discussionDue,
            boolean legalReviewDue,
            List<Step> steps,
            List<Step> gates,
            LocalDate issuedOn,
            OfficerId issuedBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId) {
        /** The fine for the act the case is filed for. */
        Money ownAmount() {
            return acts.isEmpty() ? amount : acts.get(0).fined();
        }

        static @Nullable IssuedNotice of(@Nullable Notice notice) {
            return notice == null
                    ? null
                    : new IssuedNotice(
                            notice.disposition(),
                            notice.amount(),
                            notice.baseAmount(),
                            notice.units(),
                            notice.acts().each(),
                            notice.facts(),
                            notice.hearingOffered(),
                            notice.discussionDue(),
                            notice.legalReviewDue(),
                            notice.explanation().steps(),
                            notice.gates().steps(),
                            notice.issuedOn(),
                            notice.issuedBy(),
                            notice.documentId(),
                            notice.number(),
                            notice.deliveryId());
        }
    }

    /** What the party stated and how it was handled. */
    public record PartyStatement(
            UUID id, LocalDate receivedOn, String summary, boolean accepted, String response, OfficerId recordedBy) {
        static PartyStatement of(Statement statement) {
            return new PartyStatement(
                    statement.id(),
                    statement.receivedOn(),
                    statement.summary(),
                    statement.accepted(),
                    statement.response(),
                    statement.recordedBy());
        }
    }

    /** The party's answer to the offered hearing. */
    public record Answer(
            HearingChoice answer,
            LocalDate receivedOn,
            @Nullable LocalDate postedOn,
            OfficerId recordedBy) {
        static @Nullable Answer of(@Nullable HearingAnswer answer) {
            return answer == null
                    ? null
                    : new Answer(answer.choice(), answer.receivedOn(), answer.postedOn(), answer.recordedBy());
        }
    }

    /** How the hearing ended; {@code report} is what the chair proposes, or why there was none. */
    public record HearingEnd(
            HearingResult result,
            LocalDate overOn,
            @Nullable OfficerId chair,
            String report,
            OfficerId recordedBy) {
        static @Nullable HearingEnd of(@Nullable ConcludedHearing hearing) {
            return hearing == null
                    ? null
                    : new HearingEnd(
                            hearing.result(),
                            hearing.overOn(),
                            hearing.chair(),
                            hearing.report(),
                            hearing.recordedBy());
        }
    }

    /** One legal review. */
    public record Review(ReviewOutcome outcome, String opinion, LocalDate reviewedOn, OfficerId reviewedBy) {
        static Review of(LegalReview review) {
            return new Review(review.outcome(), review.opinion(), review.reviewedOn(), review.reviewedBy());
        }
    }

    /** One collective discussion, its votes and those who only attended. */
    public record HeldDiscussion(
            UUID id,
            LocalDate heldOn,
            String conclusion,
            boolean agreed,
            List<CastVote> votes,
            List<OfficerId> observers,
            OfficerId chairedBy) {
        public HeldDiscussion {
            votes = List.copyOf(votes);
            observers = List.copyOf(observers);
        }

        static HeldDiscussion of(Discussion discussion, List<Attendance> attendances) {
            List<Attendance> present = attendances.stream()
                    .filter(attendance -> attendance.discussionId().equals(discussion.id()))
                    .toList();
            return new HeldDiscussion(
                    discussion.id(),
                    discussion.heldOn(),
                    discussion.conclusion(),
                    discussion.agreed(),
                    present.stream().flatMap(CastVote::of).toList(),
                    present.stream()
                            .filter(attendance -> attendance.opinion() == null)
                            .map(Attendance::officer)
                            .toList(),
                    discussion.chairedBy());
        }
    }

    /** A step the head wanted before the decision. */
    public record WantedStep(FurtherStep step, String reason, LocalDate requiredOn, OfficerId requiredBy) {
        static WantedStep of(RequiredStep required) {
            return new WantedStep(required.step(), required.reason(), required.requiredOn(), required.requiredBy());
        }
    }

    /** One vote of a discussion. */
    public record CastVote(
            OfficerId officer,
            VoteOpinion opinion,
            @Nullable String remark) {
        static Stream<CastVote> of(Attendance attendance) {
            VoteOpinion opinion = attendance.opinion();
            return opinion == null
                    ? Stream.empty()
                    : Stream.of(new CastVote(attendance.officer(), opinion, attendance.remark()));
        }
    }

    /**
     * The decision with the steps that explain its amount.
     *
     * @param amount what the fines come to; zero where none is imposed
     * @param acts each act by itself, the one the case is filed for first; none for a single one
     * @param grade absent without a fine and for a per-day penalty
     * @param choices factor → option found, where the discretion table asks for them
     * @param baseAmount what the fine for the act the case is filed for is a multiple of; absent where it is none
     * @param units for how many vehicles or machines it is; absent where nobody said
     * @param deviationReason why the amount leaves what is usual for similar cases
     * @param similar what was usual among similar cases when it was made
     * @param fingerprint SHA-256 of the facts and steps it rests on, hexadecimal
     */
    public record IssuedDecision(
            Disposition disposition,
            Money amount,
            @Nullable FineGrade grade,
            String reasons,
            Choices choices,
            @Nullable Money baseAmount,
            @Nullable Integer units,
            List<ActHandling> acts,
            @Nullable String deviationReason,
            @Nullable SimilarBand similar,
            List<Step> steps,
            List<Step> gates,
            String fingerprint,
            LocalDate decidedOn,
            OfficerId decidedBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId) {
        /** The fine for the acts against one duty; the whole fine where a single act was decided. */
        public Money fineFor(String violation) {
            return acts.isEmpty()
                    ? amount
                    : new ActHandlings(acts).fineFor(violation).orElse(Money.ZERO);
        }

        /** Whether it penalises the act, by whatever sanction. */
        public boolean penalises() {
            return disposition.isPenalty();
        }

        static @Nullable IssuedDecision of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new IssuedDecision(
                            decision.disposition(),
                            decision.amount(),
                            decision.grade(),
                            decision.reasons(),
                            decision.choices(),
                            decision.baseAmount(),
                            decision.units(),
                            decision.acts().each(),
                            decision.deviationReason(),
                            decision.similarBand(),
                            decision.explanation().steps(),
                            decision.gates().steps(),
                            decision.fingerprint(),
                            decision.decidedOn(),
                            decision.decidedBy(),
                            decision.documentId(),
                            decision.number(),
                            decision.deliveryId());
        }
    }
}
