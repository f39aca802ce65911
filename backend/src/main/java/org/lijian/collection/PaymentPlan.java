package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** The party's application to pay later and what the head answered (延期、分期缴纳罚款，行政处罚法第六十六条). */
record PaymentPlan(
        PaymentPlanId id,
        CollectionId collectionId,
        LocalDate requestedOn,
        String hardship,
        OfficerId requestedBy,
        Instant requestedAt,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean approved,
        @Nullable String reasons,
        @Nullable OfficerId decidedBy,
        @Nullable DocumentId documentId,
        @Nullable String documentNumber,
        @Nullable DeliveryId deliveryId) {
    static PaymentPlan requested(CollectionId collection, RequestPaymentPlan command, OfficerId by, Instant at) {
        return new PaymentPlan(
                command.id(),
                collection,
                command.requestedOn(),
                command.hardship(),
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean isUndecided() {
        return approved == null;
    }

    boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }

    /** @param notice the notice that grants it; none for a refusal */
    PaymentPlan decided(DecidePaymentPlan command, OfficerId by, CollectionPapers.@Nullable Paper notice) {
        return new PaymentPlan(
                id,
                collectionId,
                requestedOn,
                hardship,
                requestedBy,
                requestedAt,
                command.decidedOn(),
                command.approved(),
                command.reasons(),
                by,
                notice == null ? null : notice.documentId(),
                notice == null ? null : notice.number(),
                notice == null ? null : notice.deliveryId());
    }

    boolean says(CollectionId collection, RequestPaymentPlan command) {
        return collectionId.equals(collection)
                && requestedOn.equals(command.requestedOn())
                && hardship.equals(command.hardship());
    }
}
