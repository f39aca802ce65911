package org.lijian.lead.source;

import java.util.UUID;
import org.lijian.lead.LeadChannel;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A source got another key. */
public record SourceKeyChanged(SourceId sourceId, OfficerId by, LeadChannel channel) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sourceId.value();
    }
}
