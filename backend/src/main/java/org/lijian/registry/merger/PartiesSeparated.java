package org.lijian.registry.merger;

import java.util.UUID;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A merger was undone. */
public record PartiesSeparated(PartyId partyId, PartyId survivor, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return partyId.value();
    }
}
