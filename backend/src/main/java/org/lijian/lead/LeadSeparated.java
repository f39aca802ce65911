package org.lijian.lead;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A lead that had been merged is a matter of its own again. */
public record LeadSeparated(LeadId leadId, OfficerId by, RegionCode region, LeadId mergedInto) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
