package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The criminal proceedings have ended. */
public record CriminalResultRecorded(ReferralId referralId, OfficerId by, ReferralOutcome outcome, LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
