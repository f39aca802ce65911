package org.lijian.casefile.hold;

import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Somebody asks to hold evidence. */
public record EvidenceHoldRequested(
        EvidenceHoldId holdId, CaseId caseId, boolean urgent, RegionCode region, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return holdId.value();
    }
}
