package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The decision to detain has arrived. */
public record DetentionCopied(ReferralId referralId, OfficerId by, LocalDate receivedOn) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
