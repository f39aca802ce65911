package org.lijian.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An object belongs to somebody else from a day on. */
public record OwnerChanged(RegulatedObjectId objectId, OfficerId by, PartyId partyId, LocalDate from)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return objectId.value();
    }
}
