package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** Notice of an intended restriction or halt, as it is kept. */
record LimitNotice(
        LocalDate issuedOn, OfficerId issuedBy, DocumentId documentId, String documentNumber, DeliveryId deliveryId) {}
