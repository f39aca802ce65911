package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The other authority confirmed that it got the lead. */
public record LeadTransferReceived(LeadId leadId, OfficerId by, LocalDate receivedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
