package org.lijian.reward;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Whoever has the code of the report has collected the reward. */
public record RewardPaid(
        RewardId rewardId, CaseId caseId, OfficerId by, RegionCode region, Money amount, LocalDate paidOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return rewardId.value();
    }
}
