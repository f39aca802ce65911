package org.lijian.lead;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An officer read who reported. */
public record InformantOpened(LeadId leadId, OpeningId openingId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
