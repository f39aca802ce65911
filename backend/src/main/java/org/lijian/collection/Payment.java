package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** One payment as the bank reported it; {@code bankReference} is the bank's own number for it and stands for it everywhere. */
record Payment(
        PaymentId id,
        CollectionId collectionId,
        Money amount,
        LocalDate paidOn,
        String bankReference,
        OfficerId recordedBy,
        Instant recordedAt) {
    boolean says(CollectionId collection, RecordPayment command) {
        return collectionId.equals(collection)
                && amount.equals(command.amount())
                && paidOn.equals(command.paidOn())
                && bankReference.equals(command.bankReference());
    }
}
