package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The court said whether it takes the enforcement over. */
public record CourtAnswered(
        CollectionId collectionId,
        PenaltyId penaltyId,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        CourtOutcome outcome,
        LocalDate answeredOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
