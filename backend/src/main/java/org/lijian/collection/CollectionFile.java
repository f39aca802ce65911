package org.lijian.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.shared.Money;

/** One fine with everything that was filed about its payment, each kind in the order of time. */
record CollectionFile(
        FineCollection fine,
        List<Payment> payments,
        List<PaymentPlan> plans,
        Map<PaymentPlanId, List<PlanInstalment>> instalments,
        List<Challenge> challenges,
        List<Demand> demands,
        List<CourtApplication> applications,
        List<Refund> refunds,
        @Nullable CollectionEnding ending,
        List<EvidenceId> endingEvidence,
        @Nullable DecisionRevocation revocation,
        List<EvidenceId> revocationEvidence) {
    static CollectionFile plain(FineCollection fine, List<Payment> payments) {
        return new CollectionFile(
                fine, payments, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), null,
                List.of());
    }

    Ledger ledger(Surcharges surcharges) {
        return new Ledger(terms(), payments, challenges, surcharges);
    }

    Ledger ledger(Money principal, Surcharges surcharges) {
        return new Ledger(lessened(terms(), principal), payments, challenges, surcharges);
    }

    Optional<PaymentPlan> undecidedPlan() {
        return last(plans).filter(PaymentPlan::isUndecided);
    }

    Optional<Challenge> openChallenge() {
        return last(challenges).filter(Challenge::isOpen);
    }

    Optional<Challenge> lastChallenge() {
        return last(challenges);
    }

    Optional<Challenge> lastDecidedChallenge() {
        return last(challenges.stream().filter(Challenge::isDecided).toList());
    }

    Optional<Demand> lastDemand() {
        return last(demands);
    }

    Optional<CourtApplication> unansweredApplication() {
        return last(applications).filter(CourtApplication::isUnanswered);
    }

    /** @throws org.lijian.shared.Problem {@code challenge-open}, {@code payment-plan-undecided}, {@code court-unanswered} */
    void requireNothingPending() {
        if (openChallenge().isPresent()) {
            throw CollectionRefusal.CHALLENGE_OPEN.with();
        }
        if (undecidedPlan().isPresent()) {
            throw CollectionRefusal.PLAN_UNDECIDED.with();
        }
        if (unansweredApplication().isPresent()) {
            throw CollectionRefusal.COURT_UNANSWERED.with();
        }
    }

    /** The day the amounts are as of on {@code today}: they grow no more once the collection was ended. */
    LocalDate asOf(LocalDate today) {
        return ending == null || ending.endedOn().isAfter(today) ? today : ending.endedOn();
    }

    /** The refund that was ordered and waits for its payment. */
    Optional<Refund> unpaidRefund() {
        return last(refunds).filter(refund -> !refund.isPaid());
    }

    /** What the party has back already. */
    Money refunded() {
        return refunds.stream().filter(Refund::isPaid).map(Refund::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What was paid beyond what is owed on {@code day} and has not gone back. */
    Money refundDue(Ledger ledger, LocalDate day) {
        Money beyond = ledger.refundable(day);
        return beyond.isAbove(refunded()) ? beyond.minus(refunded()) : Money.ZERO;
    }

    /** The last day on which something happened that a later challenge has to come after. */
    LocalDate lastOccasionToChallenge() {
        return lastChallenge().map(Challenge::endedOn).orElse(fine.servedOn());
    }

    /** The day on which a deferral or the instalments end; nothing where the party has no permission to pay later. */
    Optional<LocalDate> deferredUntil() {
        return grantedPlan().flatMap(granted -> last(terms())).map(PlanInstalment::dueOn);
    }

    private Optional<PaymentPlan> grantedPlan() {
        return last(plans.stream().filter(PaymentPlan::isApproved).toList());
    }

    /** What has to be paid until when: the plan that was granted last, and before it what it left to the ordinary period. */
    private List<PlanInstalment> terms() {
        @Nullable PaymentPlan granted = grantedPlan().orElse(null);
        if (granted == null) {
            return List.of(new PlanInstalment(fine.dueOn(), fine.principal()));
        }
        List<PlanInstalment> planned = instalments.getOrDefault(granted.id(), List.of());
        Money sum = planned.stream().map(PlanInstalment::amount).reduce(Money.ZERO, Money::plus);
        List<PlanInstalment> terms = new ArrayList<>();
        if (fine.principal().isAbove(sum)) {
            terms.add(new PlanInstalment(fine.dueOn(), fine.principal().minus(sum)));
        }
        terms.addAll(planned);
        return lessened(terms, fine.principal());
    }

    /** A fine that was lowered is lowered where it would have been paid last. */
    private static List<PlanInstalment> lessened(List<PlanInstalment> terms, Money principal) {
        List<PlanInstalment> kept = new ArrayList<>();
        Money open = principal;
        for (PlanInstalment term : terms) {
            Money part = term.amount().isAbove(open) ? open : term.amount();
            if (!part.isZero()) {
                kept.add(new PlanInstalment(term.dueOn(), part));
                open = open.minus(part);
            }
        }
        return kept;
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
