package org.lijian.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A review of or a suit against a decision ended.
 *
 * @param amount the fine as it is now
 * @param wasOpen whether the fine was still being collected
 */
public record ChallengeEnded(
        CollectionId collectionId,
        PenaltyId penaltyId,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        ChallengeOutcome outcome,
        Money amount,
        LocalDate endedOn,
        boolean wasOpen)
        implements DomainEvent {
    /** Whether the decision that was published does not hold any more as it was. */
    public boolean isAnotherDecision() {
        return outcome.isAnotherDecision();
    }

    @Override
    public UUID subjectId() {
        return collectionId.value();
    }
}
