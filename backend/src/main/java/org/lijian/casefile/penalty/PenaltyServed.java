package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The party has received the decision. */
public record PenaltyServed(
        PenaltyId penaltyId,
        CaseId caseId,
        PenaltyKind kind,
        OfficerId by,
        RegionCode region,
        Money amount,
        LocalDate servedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
