package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Nothing more is waited for in a referral. */
public record ReferralConcluded(
        ReferralId referralId,
        ReferralKind kind,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        ReferralOutcome outcome,
        LocalDate concludedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
