package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/** The decision, as it is kept. */
record LimitDecision(
        LocalDate decidedOn,
        OfficerId decidedBy,
        String reasons,
        @Nullable LocalDate untilOn,
        LocalDate serveBy,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId,
        @Nullable OfficerId legalReviewedBy,
        @Nullable LocalDate legalReviewedOn) {}
