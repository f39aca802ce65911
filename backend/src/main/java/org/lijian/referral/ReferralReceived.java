package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The other authority has given its receipt. */
public record ReferralReceived(ReferralId referralId, ReferralKind kind, OfficerId by, LocalDate receivedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
