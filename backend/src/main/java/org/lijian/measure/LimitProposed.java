package org.lijian.measure;

import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A restriction or halt of production is proposed. */
public record LimitProposed(
        ProductionLimitId limitId,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> officers,
        LimitKind kind,
        boolean grave)
        implements DomainEvent {
    public LimitProposed {
        officers = Set.copyOf(officers);
    }

    @Override
    public UUID subjectId() {
        return limitId.value();
    }
}
