package org.lijian.lead;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The duty officer decided what a lead is. */
public record LeadTriaged(LeadId leadId, OfficerId by, RegionCode region, TriageOutcome outcome)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
