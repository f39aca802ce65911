package org.lijian.delivery;

import java.util.UUID;
import org.lijian.document.DocumentId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A document now has to be served. */
public record DeliveryOpened(
        DeliveryId deliveryId, DocumentId documentId, UUID subjectId, RegionCode region, OfficerId by)
        implements DomainEvent {}
