package org.lijian.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.shared.Money;

/**
 * What is owed on one fine and what of it has been paid. A payment performs the fine first and the surcharge with what is left of it; each
 * part of the fine carries the surcharge of its own delay (行政处罚法第七十二条第一款第一项), so that all of it together never exceeds the fine.
 */
final class Ledger {
    private final Money principal;
    private final LocalDate dueOn;
    private final List<Payment> payments;
    private final Surcharges surcharges;

    Ledger(Money principal, LocalDate dueOn, List<Payment> payments, Surcharges surcharges) {
        this.principal = principal;
        this.dueOn = dueOn;
        this.payments = payments.stream()
                .sorted(Comparator.comparing(Payment::paidOn).thenComparing(Payment::recordedAt))
                .toList();
        this.surcharges = surcharges;
    }

    Ledger with(Payment payment) {
        return new Ledger(
                principal,
                dueOn,
                Stream.concat(payments.stream(), Stream.of(payment)).toList(),
                surcharges);
    }

    /** Refuses what would have been too much on the day of any payment, the new one included, whatever order they are recorded in. */
    void requireNothingOverpaid() {
        Money before = Money.ZERO;
        for (Payment payment : payments) {
            Money owed = owed(payment.paidOn());
            Money after = before.plus(payment.amount());
            if (after.isAbove(owed)) {
                throw CollectionRefusal.MORE_THAN_OWED
                        .with(
                                "paidOn",
                                payment.paidOn(),
                                "outstanding",
                                owed.isAbove(before) ? owed.minus(before) : Money.ZERO,
                                "amount",
                                payment.amount())
                        .at("/amount");
            }
            before = after;
        }
    }

    /** Fine and surcharge together as they had become by the end of {@code day}. */
    Money owed(LocalDate day) {
        return principal.plus(surcharge(day));
    }

    Money paid(LocalDate day) {
        return paidBy(day).map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    Money outstanding(LocalDate day) {
        return owed(day).minus(paid(day));
    }

    Money surcharge(LocalDate day) {
        return parts(day).stream().map(SurchargedPart::surcharge).reduce(Money.ZERO, Money::plus);
    }

    /** The day the fine itself was paid in full, surcharge aside; absent while some of it is open. */
    @Nullable LocalDate principalPaidOn() {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.amount());
            if (!sum.isBelow(principal)) {
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

    /** The parts the fine was paid in and the part still open, each with the surcharge it had grown by {@code day}. */
    List<SurchargedPart> parts(LocalDate day) {
        List<SurchargedPart> parts = new ArrayList<>();
        Money open = principal;
        for (Payment payment : paidBy(day).toList()) {
            Money part = payment.amount().isAbove(open) ? open : payment.amount();
            if (!part.isZero()) {
                parts.add(part(part, payment.paidOn(), payment.paidOn()));
                open = open.minus(part);
            }
        }
        if (!open.isZero()) {
            parts.add(part(open, day, null));
        }
        return parts;
    }

    private SurchargedPart part(Money amount, LocalDate until, @Nullable LocalDate paidOn) {
        return SurchargedPart.of(amount, paidOn, surcharges.calculate(amount, dueOn, until, List.of()));
    }

    private Stream<Payment> paidBy(LocalDate day) {
        return payments.stream().filter(p -> !p.paidOn().isAfter(day));
    }
}
