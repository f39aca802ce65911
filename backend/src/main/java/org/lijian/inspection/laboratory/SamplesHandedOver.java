package org.lijian.inspection.laboratory;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The laboratory has the samples. */
public record SamplesHandedOver(LaboratoryReportId reportId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reportId.value();
    }
}
