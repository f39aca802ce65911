package org.lijian.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/**
 * A document was served; what runs from its service runs from the day after {@code deliveredOn}.
 *
 * @param deemed whether it counts as served because its public notice has been up for its time
 */
public record DocumentDelivered(
        DeliveryId deliveryId,
        DocumentId documentId,
        UUID subjectId,
        DocumentType documentType,
        OfficerId by,
        LocalDate deliveredOn,
        boolean deemed)
        implements DomainEvent {
    public DocumentDelivered(
            DeliveryId deliveryId,
            DocumentId documentId,
            UUID subjectId,
            DocumentType documentType,
            OfficerId by,
            LocalDate deliveredOn) {
        this(deliveryId, documentId, subjectId, documentType, by, deliveredOn, false);
    }
}
