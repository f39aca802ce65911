package org.lijian.inspection.laboratory;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Samples were taken on a visit; it waits for their report. */
public record SamplesTaken(LaboratoryReportId reportId, InspectionId inspectionId, OfficerId by, LocalDate sampledOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reportId.value();
    }
}
