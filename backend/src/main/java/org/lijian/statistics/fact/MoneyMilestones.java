package org.lijian.statistics.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.collection.ChallengeEnded;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.CollectionEnded;
import org.lijian.collection.CollectionSettled;
import org.lijian.collection.CourtAnswered;
import org.lijian.collection.CourtAsked;
import org.lijian.collection.DecisionChallenged;
import org.lijian.collection.DecisionRevoked;
import org.lijian.collection.DemandIssued;
import org.lijian.collection.PaymentPlanDecided;
import org.lijian.collection.PaymentRecorded;
import org.lijian.collection.RefundPaid;
import org.lijian.shared.Money;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What becomes of fines. */
@Component
class MoneyMilestones {
    /** What a decision that became another one was counted as. */
    private static final List<MilestoneKind> OF_THE_FINE = List.of(
            MilestoneKind.FINE_DECIDED,
            MilestoneKind.PER_DAY_ROUND,
            MilestoneKind.FINE_SETTLED,
            MilestoneKind.FINE_GIVEN_UP);

    private final MilestoneBook book;

    MoneyMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(PaymentRecorded event) {
        book.write(book.of(MilestoneKind.PAYMENT_RECORDED, event.penaltyId().value(), event.region(), event.paidOn())
                .by(event.by())
                .over(event.amount())
                .again());
    }

    @EventListener
    @Order(0)
    void on(RefundPaid event) {
        book.write(book.of(MilestoneKind.REFUND_PAID, event.penaltyId().value(), event.region(), event.paidOn())
                .by(event.by())
                .over(event.amount())
                .again());
    }

    @EventListener
    @Order(0)
    void on(CollectionSettled event) {
        UUID penalty = event.penaltyId().value();
        book.write(book.of(MilestoneKind.FINE_SETTLED, penalty, event.region(), event.settledOn())
                .by(event.by())
                .over(event.amount())
                .taking(book.daysSince(penalty, MilestoneKind.PENALTY_SERVED, event.settledOn())));
        if (!event.surcharge().isZero()) {
            book.write(book.of(MilestoneKind.SURCHARGE_SETTLED, penalty, event.region(), event.settledOn())
                    .by(event.by())
                    .over(event.surcharge()));
        }
    }

    @EventListener
    @Order(0)
    void on(CollectionEnded event) {
        UUID penalty = event.penaltyId().value();
        book.write(book.of(MilestoneKind.COLLECTION_ENDED, penalty, event.region(), event.endedOn())
                .as(event.circumstance())
                .by(event.by())
                .over(event.unpaid()));
        BigDecimal fine = book.sum(penalty, MilestoneKind.FINE_DECIDED);
        if (fine.signum() > 0) {
            // what was counted as outstanding is counted so no more: the whole of it, whatever part was paid
            book.write(book.of(MilestoneKind.FINE_GIVEN_UP, penalty, event.region(), event.endedOn())
                    .as(event.circumstance())
                    .by(event.by())
                    .over(new Money(fine)));
        }
    }

    @EventListener
    @Order(0)
    void on(DemandIssued event) {
        book.write(book.of(MilestoneKind.DEMAND_ISSUED, event.penaltyId().value(), event.region(), book.today())
                .by(event.by())
                .over(event.amount())
                .number(event.deliveryId()));
    }

    @EventListener
    @Order(0)
    void on(PaymentPlanDecided event) {
        book.write(book.of(MilestoneKind.PLAN_DECIDED, event.penaltyId().value(), event.region(), book.today())
                .as(event.approved() ? "APPROVED" : "REFUSED")
                .by(event.by())
                .again());
    }

    @EventListener
    @Order(0)
    void on(CourtAsked event) {
        book.write(book.of(MilestoneKind.COURT_ASKED, event.penaltyId().value(), event.region(), event.appliedOn())
                .by(event.by())
                .over(event.amount())
                .again());
    }

    @EventListener
    @Order(0)
    void on(CourtAnswered event) {
        book.write(book.of(MilestoneKind.COURT_ANSWERED, event.penaltyId().value(), event.region(), event.answeredOn())
                .as(event.outcome())
                .by(event.by())
                .again());
    }

    @EventListener
    @Order(0)
    void on(DecisionChallenged event) {
        book.write(book.of(
                        MilestoneKind.DECISION_CHALLENGED,
                        event.penaltyId().value(),
                        event.region(),
                        event.acceptedOn())
                .as(event.kind())
                .by(event.by())
                .again());
    }

    @EventListener
    @Order(0)
    void on(ChallengeEnded event) {
        UUID penalty = event.penaltyId().value();
        book.write(book.of(MilestoneKind.CHALLENGE_ENDED, penalty, event.region(), event.endedOn())
                .as(event.outcome())
                .by(event.by())
                .again());
        if (event.isAnotherDecision()) {
            boolean revoked = event.outcome() == ChallengeOutcome.REVOKED;
            Money now = revoked ? Money.ZERO : event.amount();
            correct(penalty, revoked, now, event.endedOn(), "复议、诉讼结果 " + event.outcome());
        }
    }

    @EventListener
    @Order(0)
    void on(DecisionRevoked event) {
        correct(event.penaltyId().value(), true, Money.ZERO, event.revokedOn(), "自行撤销处罚决定");
    }

    /** A decision that became another one was the fine it is now, and is paid with that. */
    private void correct(UUID penalty, boolean revoked, Money now, LocalDate on, String why) {
        for (MilestoneKind kind : OF_THE_FINE) {
            book.correct(penalty, kind, on, revoked ? -1 : 0, now.yuan().subtract(book.sum(penalty, kind)), why);
        }
    }
}
