package org.lijian.registry.standing;

import java.util.UUID;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A party was entered on a list or shown a card. */
public record PartyListed(PartyId partyId, ListingId listingId, OfficerId by, ListKind list) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return partyId.value();
    }
}
