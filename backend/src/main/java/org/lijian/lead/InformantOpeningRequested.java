package org.lijian.lead;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** An officer asked to know who reported. */
public record InformantOpeningRequested(LeadId leadId, OpeningId openingId, OfficerId by, RegionCode region)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
