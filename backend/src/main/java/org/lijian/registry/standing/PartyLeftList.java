package org.lijian.registry.standing;

import java.util.UUID;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A party left a list, or its card was taken back. */
public record PartyLeftList(PartyId partyId, ListingId listingId, OfficerId by, ListKind list) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return partyId.value();
    }
}
