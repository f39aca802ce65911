package org.lijian.lead;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A second person let an officer know who reported, or did not. */
public record InformantOpeningDecided(LeadId leadId, OpeningId openingId, OfficerId by, boolean approved)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
