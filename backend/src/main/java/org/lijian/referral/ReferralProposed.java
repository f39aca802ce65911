package org.lijian.referral;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** Somebody asks for a case to be handed to another authority; {@code investigators} are those of the case. */
public record ReferralProposed(
        ReferralId referralId,
        ReferralKind kind,
        CaseId caseId,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> investigators,
        LocalDate proposedOn)
        implements DomainEvent {
    public ReferralProposed {
        investigators = Set.copyOf(investigators);
    }

    @Override
    public UUID subjectId() {
        return referralId.value();
    }
}
