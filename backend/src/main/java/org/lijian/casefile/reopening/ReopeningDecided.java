package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The head has decided whether a closed case is investigated again. */
public record ReopeningDecided(
        ReopeningId reopeningId, CaseId caseId, boolean approved, RegionCode region, OfficerId by, LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reopeningId.value();
    }
}
