package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The authority that sent the lead was told what came of it. */
public record LeadReplied(LeadId leadId, OfficerId by, LocalDate repliedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
