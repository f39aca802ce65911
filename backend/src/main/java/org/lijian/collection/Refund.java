package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * Money that goes back to the party because a review or a suit lowered or revoked its fine (退还罚款): ordered by the head first, then paid.
 *
 * @param paidOn absent until it is paid; so is all that follows
 * @param bankReference the bank's own number for it, which proves it
 */
record Refund(
        RefundId id,
        CollectionId collectionId,
        Money amount,
        String reasons,
        LocalDate orderedOn,
        OfficerId orderedBy,
        @Nullable LocalDate paidOn,
        @Nullable String bankReference,
        @Nullable OfficerId recordedBy,
        @Nullable Instant recordedAt) {
    static Refund ordered(CollectionId collection, OrderRefund command, LocalDate on, OfficerId by) {
        return new Refund(
                command.id(), collection, command.amount(), command.reasons(), on, by, null, null, null, null);
    }

    boolean isPaid() {
        return paidOn != null;
    }

    boolean says(CollectionId collection, OrderRefund command) {
        return collectionId.equals(collection) && amount.equals(command.amount()) && reasons.equals(command.reasons());
    }

    /** @throws org.lijian.shared.Problem {@code refund-before-order} */
    Refund paid(PayRefund command, OfficerId by, Instant at) {
        if (command.paidOn().isBefore(orderedOn)) {
            throw CollectionRefusal.REFUND_BEFORE_ORDER
                    .with("paidOn", command.paidOn(), "orderedOn", orderedOn)
                    .at("/paidOn");
        }
        return new Refund(
                id,
                collectionId,
                amount,
                reasons,
                orderedOn,
                orderedBy,
                command.paidOn(),
                command.bankReference(),
                by,
                at);
    }
}
