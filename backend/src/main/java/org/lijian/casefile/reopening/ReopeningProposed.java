package org.lijian.casefile.reopening;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** To investigate a closed case again is proposed and waits for the head. */
public record ReopeningProposed(
        ReopeningId reopeningId, CaseId caseId, ReopeningKind ground, RegionCode region, OfficerId by)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return reopeningId.value();
    }
}
