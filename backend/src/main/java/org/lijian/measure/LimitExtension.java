package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** A longer term, as it is kept. */
record LimitExtension(
        LocalDate approvedOn,
        OfficerId approvedBy,
        String reasons,
        LocalDate untilOn,
        DocumentId documentId,
        DeliveryId deliveryId) {}
