package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;
import org.lijian.shared.RegionCode;

/** A lead that may be the same matter as another, and what speaks for it. */
public record DuplicateView(
        LeadId id,
        LeadStatus status,
        LeadChannel channel,
        RegionCode region,
        String place,
        @Nullable Coordinates location,
        String summary,
        LocalDate receivedOn,
        Likeness likeness) {
    static DuplicateView of(Lead lead, Likeness likeness) {
        return new DuplicateView(
                lead.id(),
                lead.status(),
                lead.channel(),
                lead.region(),
                lead.place(),
                lead.location(),
                lead.summary(),
                lead.receivedOn(),
                likeness);
    }
}
