package org.lijian.casebundle;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.job.JobId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Somebody asked for a copy of the whole case. */
public record CaseBundleRequested(CaseId caseId, JobId jobId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
