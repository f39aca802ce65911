package org.lijian.registry;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A party was registered. */
public record PartyRegistered(PartyId partyId, OfficerId by, RegionCode region, PartyKind kind) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return partyId.value();
    }
}
