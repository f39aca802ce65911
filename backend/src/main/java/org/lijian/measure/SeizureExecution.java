package org.lijian.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** How a seizure was carried out, as it is kept; never changed. */
record SeizureExecution(
        Instant startedAt,
        Instant endedAt,
        String place,
        @Nullable String partyName,
        @Nullable String partyPost,
        @Nullable String witnessName,
        @Nullable String witnessPost,
        String partyStatement,
        Instant signedAt,
        boolean signedByParty,
        OfficerId recordedBy,
        Instant recordedAt,
        DocumentId recordDocumentId,
        DocumentId decisionDocumentId,
        String decisionNumber,
        DeliveryId decisionDeliveryId,
        DocumentId inventoryDocumentId,
        DeliveryId inventoryDeliveryId) {}
