package org.lijian.job;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Somebody asked for a job; what is exported or brought in bears a name. */
public record JobRequested(JobId jobId, OfficerId by, String kind) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return jobId.value();
    }
}
