package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The papers are with the other authority. */
public record ReferralHandedOver(
        ReferralId referralId, ReferralKind kind, CaseId caseId, OfficerId by, LocalDate handedOverOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
