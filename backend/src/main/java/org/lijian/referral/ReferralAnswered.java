package org.lijian.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The other authority has answered. */
public record ReferralAnswered(
        ReferralId referralId,
        ReferralKind kind,
        CaseId caseId,
        OfficerId by,
        ReferralAnswer answer,
        LocalDate decidedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
