package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** A payment as officers see it. */
public record PaymentView(
        PaymentId id, Money amount, LocalDate paidOn, String bankReference, OfficerId recordedBy, Instant recordedAt) {
    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.amount(),
                payment.paidOn(),
                payment.bankReference(),
                payment.recordedBy(),
                payment.recordedAt());
    }
}
