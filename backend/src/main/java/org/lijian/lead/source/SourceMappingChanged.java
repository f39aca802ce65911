package org.lijian.lead.source;

import java.util.UUID;
import org.lijian.lead.LeadChannel;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The messages of a source are read otherwise from now on. */
public record SourceMappingChanged(SourceId sourceId, OfficerId by, LeadChannel channel) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return sourceId.value();
    }
}
