package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** One longer term of a seizure, as it is kept. */
record SeizureExtension(
        String reasons,
        LocalDate dueOn,
        LocalDate approvedOn,
        OfficerId approvedBy,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId) {}
