package org.lijian.lead.source;

import java.util.UUID;
import org.lijian.lead.LeadChannel;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A source was put out of use. */
public record SourceRetired(SourceId sourceId, OfficerId by, LeadChannel channel) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sourceId.value();
    }
}
