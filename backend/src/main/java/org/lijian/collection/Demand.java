package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * A demand to perform (催告，行政强制法第五十四条).
 *
 * @param waitsUntil the last of the days the party has after it received the demand
 */
record Demand(
        DemandId id,
        CollectionId collectionId,
        LocalDate issuedOn,
        Money amount,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId,
        OfficerId issuedBy,
        Instant issuedAt,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate waitsUntil) {}
