package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The head has approved the referral, or refused it. */
public record ReferralDecided(
        ReferralId referralId, ReferralKind kind, CaseId caseId, OfficerId by, boolean approved, LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
