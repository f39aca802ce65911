package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A request to file was taken back; its acts may be filed anew, and their lead waits as before. */
public record FilingWithdrawn(
        CaseId caseId, InspectionId inspectionId, OfficerId by, RegionCode region, LocalDate withdrawnOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
