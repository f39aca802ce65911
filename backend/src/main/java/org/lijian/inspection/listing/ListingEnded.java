package org.lijian.inspection.listing;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An object is off a list. */
public record ListingEnded(ListingId listingId, OfficerId by, ObjectList list) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return listingId.value();
    }
}
