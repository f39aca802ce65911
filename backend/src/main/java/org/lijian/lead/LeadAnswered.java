package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The informant was told what came of the lead. */
public record LeadAnswered(LeadId leadId, OfficerId by, LocalDate answeredOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
