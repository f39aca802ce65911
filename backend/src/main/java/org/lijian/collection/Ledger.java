package org.lijian.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.law.surcharge.Instalment;
import org.lijian.law.surcharge.Surcharge;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;

/**
 * What is owed on one fine and what of it has been paid. A payment performs the fine first, what is due earliest before the rest, and the
 * surcharge with what is left of it; each part of the fine carries the surcharge of its own delay (行政处罚法第七十二条第一款第一项), so that
 * all of it together never exceeds the fine. No day of a review or a suit counts (第七十三条第三款).
 *
 * @param terms what has to be paid until when; together they are the fine
 */
record Ledger(List<PlanInstalment> terms, List<Payment> payments, List<Challenge> challenges, Surcharges surcharges) {
    Ledger {
        terms = List.copyOf(terms);
        payments = payments.stream()
                .sorted(Comparator.comparing(Payment::paidOn).thenComparing(Payment::recordedAt))
                .toList();
        challenges = List.copyOf(challenges);
    }

    Ledger with(Payment payment) {
        return new Ledger(
                terms, Stream.concat(payments.stream(), Stream.of(payment)).toList(), challenges, surcharges);
    }

    Money principal() {
        return terms.stream().map(PlanInstalment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Refuses what would have been too much on the day of any payment, the new one included, whatever order they are recorded in. */
    void requireNothingOverpaid() {
        Money before = Money.ZERO;
        for (Payment payment : payments) {
            Money owed = owed(payment.paidOn());
            Money after = before.plus(payment.amount());
            if (after.isAbove(owed)) {
                throw CollectionRefusal.MORE_THAN_OWED
                        .with("paidOn", payment.paidOn(), "outstanding", less(owed, before), "amount", payment.amount())
                        .at("/amount");
            }
            before = after;
        }
    }

    /** Fine and surcharge together as they had become by the end of {@code day}. */
    Money owed(LocalDate day) {
        return principal().plus(surcharge(day));
    }

    Money paid(LocalDate day) {
        return paidBy(day).map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    Money outstanding(LocalDate day) {
        return less(owed(day), paid(day));
    }

    /** What was paid beyond what is owed; only a decision that was changed or revoked leaves any. */
    Money refundable(LocalDate day) {
        return less(paid(day), owed(day));
    }

    Money surcharge(LocalDate day) {
        return parts(day).stream().map(SurchargedPart::surcharge).reduce(Money.ZERO, Money::plus);
    }

    /** What of the fine itself was not paid by the end of {@code day}, surcharge aside. */
    Money principalOpen(LocalDate day) {
        return less(principal(), paid(day));
    }

    /** The day the fine itself was paid in full, surcharge aside; absent while some of it is open. */
    @Nullable LocalDate principalPaidOn() {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.amount());
            if (!sum.isBelow(principal())) {
                return payment.paidOn();
            }
        }
        return null;
    }

    /** The day of the last payment when nothing is outstanding after it; absent while something is. */
    @Nullable LocalDate settledOn() {
        if (payments.isEmpty()) {
            return null;
        }
        LocalDate last = payments.get(payments.size() - 1).paidOn();
        return outstanding(last).isZero() ? last : null;
    }

    /** The last day to pay what is due next and not paid; that of the last term when only surcharge is open. */
    LocalDate nextDueOn() {
        Money paid = payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
        Money due = Money.ZERO;
        for (PlanInstalment term : terms) {
            due = due.plus(term.amount());
            if (due.isAbove(paid)) {
                return term.dueOn();
            }
        }
        return terms.get(terms.size() - 1).dueOn();
    }

    /** The parts the fine was paid in and the parts still open, each with the surcharge it had grown by {@code day}. */
    List<SurchargedPart> parts(LocalDate day) {
        List<DateRange> suspended =
                challenges.stream().map(challenge -> challenge.suspension(day)).toList();
        List<SurchargedPart> parts = new ArrayList<>();
        List<Payment> received = paidBy(day).toList();
        int next = 0;
        Money unused = received.isEmpty() ? Money.ZERO : received.get(0).amount();
        for (PlanInstalment term : terms) {
            List<Instalment> ofTerm = new ArrayList<>();
            Money open = term.amount();
            while (!open.isZero() && next < received.size()) {
                Money part = unused.isAbove(open) ? open : unused;
                if (!part.isZero()) {
                    ofTerm.add(new Instalment(
                            term.dueOn(), part, received.get(next).paidOn()));
                    open = open.minus(part);
                    unused = unused.minus(part);
                }
                if (unused.isZero() && ++next < received.size()) {
                    unused = received.get(next).amount();
                }
            }
            if (!open.isZero()) {
                ofTerm.add(new Instalment(term.dueOn(), open, null));
            }
            List<Surcharge> grown = surcharges.ofParts(ofTerm, day, suspended);
            for (int i = 0; i < grown.size(); i++) {
                parts.add(SurchargedPart.of(ofTerm.get(i), grown.get(i)));
            }
        }
        return parts;
    }

    private Stream<Payment> paidBy(LocalDate day) {
        return payments.stream().filter(p -> !p.paidOn().isAfter(day));
    }

    private static Money less(Money amount, Money part) {
        return amount.isAbove(part) ? amount.minus(part) : Money.ZERO;
    }
}
