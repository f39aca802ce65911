package org.lijian.casefile.penalty;

import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A penalty procedure may begin: the ordinary one after the review, a per-day one after a refused correction. */
public record PenaltyPrepared(
        PenaltyId penaltyId,
        CaseId caseId,
        PenaltyKind kind,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> investigators)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
