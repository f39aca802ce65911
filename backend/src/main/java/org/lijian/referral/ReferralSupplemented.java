package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The papers asked for are there. */
public record ReferralSupplemented(ReferralId referralId, ReferralKind kind, OfficerId by, LocalDate suppliedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
