package org.lijian.casefile.recusal;

import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Somebody's recusal waits for its decision. */
public record RecusalRequested(
        RecusalId recusalId,
        CaseId caseId,
        RecusalApplicant applicant,
        RecusalDecider decider,
        RegionCode region,
        Set<OfficerId> investigators,
        OfficerId by)
        implements DomainEvent {
    public RecusalRequested {
        investigators = Set.copyOf(investigators);
    }

    @Override
    public UUID subjectId() {
        return recusalId.value();
    }
}
