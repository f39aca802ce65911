package org.lijian.registry.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.registry.PartyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A party left a list, or its card was taken back. */
public record PartyLeftList(
        PartyId partyId, ListingId listingId, OfficerId by, ListKind list, RegionCode region, LocalDate leftOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return partyId.value();
    }
}
