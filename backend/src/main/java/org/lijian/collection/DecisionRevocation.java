package org.lijian.collection;

import java.time.LocalDate;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * A decision that the bureau itself took back (自行撤销).
 *
 * @param fine what the decision had imposed until then
 * @param documentId the paper that tells the party (撤销行政处罚决定书)
 */
record DecisionRevocation(
        CollectionId collectionId,
        Money fine,
        String reasons,
        LocalDate revokedOn,
        OfficerId revokedBy,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId) {}
