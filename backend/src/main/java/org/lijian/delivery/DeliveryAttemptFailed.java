package org.lijian.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.document.DocumentId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An attempt was made and the document did not arrive; it still has to be served. */
public record DeliveryAttemptFailed(
        DeliveryId deliveryId,
        DocumentId documentId,
        UUID subjectId,
        OfficerId by,
        DeliveryMethod method,
        LocalDate attemptedOn)
        implements DomainEvent {}
