package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The objects of the case are with the police. */
public record CrimeObjectsHandedOver(ReferralId referralId, OfficerId by, LocalDate handedOverOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
