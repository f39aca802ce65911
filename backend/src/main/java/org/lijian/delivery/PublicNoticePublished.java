package org.lijian.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A document was announced in public; it counts as served on {@code endsOn}. */
public record PublicNoticePublished(
        DeliveryId deliveryId, UUID subjectId, OfficerId by, LocalDate publishedOn, LocalDate endsOn)
        implements DomainEvent {}
