package org.lijian.registry.ownership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/**
 * To whom an object belonged, newest first.
 *
 * @param version of the object
 */
public record OwnersView(RegulatedObjectId objectId, long version, List<Ownership> owners) {
    /** One of them; {@code until} is their last day. */
    public record Ownership(
            PartyId partyId,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String reason) {}
}
