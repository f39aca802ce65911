package org.lijian.registry;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A regulated object was registered. */
public record ObjectRegistered(
        RegulatedObjectId objectId, PartyId partyId, OfficerId by, RegionCode region, ObjectKind kind)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return objectId.value();
    }
}
