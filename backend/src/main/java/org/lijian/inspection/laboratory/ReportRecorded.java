package org.lijian.inspection.laboratory;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The report of the laboratory is there. */
public record ReportRecorded(LaboratoryReportId reportId, OfficerId by, boolean over) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reportId.value();
    }
}
