package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The bureau has said what it does about a decision not to file. */
public record NoFilingAnswered(ReferralId referralId, OfficerId by, NoFilingResponse response, LocalDate respondedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
