package org.lijian.inspection.laboratory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The laboratory was asked for a late report. */
public record LaboratoryReminded(
        LaboratoryReportId reportId, @Nullable OfficerId by, int reminders) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reportId.value();
    }
}
