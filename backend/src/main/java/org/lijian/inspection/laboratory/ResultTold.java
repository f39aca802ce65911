package org.lijian.inspection.laboratory;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The party was told what the laboratory found. */
public record ResultTold(LaboratoryReportId reportId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reportId.value();
    }
}
