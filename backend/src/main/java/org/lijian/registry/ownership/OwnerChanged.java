package org.lijian.registry.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An object belongs to another party. */
public record OwnerChanged(RegulatedObjectId objectId, PartyId partyId, OfficerId by, LocalDate since)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return objectId.value();
    }
}
