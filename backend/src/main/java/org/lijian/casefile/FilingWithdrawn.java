package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A request to file was taken back; its acts may be filed anew, and their lead waits as before.
 *
 * @param endedLeads those whose every other case is over, one of them closed: they wait no longer
 */
public record FilingWithdrawn(
        CaseId caseId,
        List<EndedLead> endedLeads,
        InspectionId inspectionId,
        OfficerId by,
        RegionCode region,
        LocalDate withdrawnOn)
        implements DomainEvent {
    public FilingWithdrawn {
        endedLeads = List.copyOf(endedLeads);
    }

    @Override
    public UUID subjectId() {
        return caseId.value();
    }
}
