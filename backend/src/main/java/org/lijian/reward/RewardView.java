package org.lijian.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.lead.LeadId;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A reward as officers see it; of the informant it knows nothing but the lead.
 *
 * @param fine as it stood when the reward was proposed
 * @param verified whether the rule of the amount was read in a source
 */
public record RewardView(
        RewardId id,
        long version,
        RewardStatus status,
        CaseId caseId,
        PenaltyId penaltyId,
        LeadId leadId,
        RegionCode region,
        LocalDate reportedOn,
        Money fine,
        Money amount,
        String explanation,
        LegalCitation citation,
        boolean verified,
        LocalDate proposedOn,
        OfficerId proposedBy,
        @Nullable LocalDate decidedOn,
        @Nullable OfficerId decidedBy,
        @Nullable String opinion,
        @Nullable LocalDate paidOn,
        @Nullable OfficerId paidBy,
        @Nullable String voucher,
        @Nullable LocalDate lapsedOn,
        @Nullable OfficerId lapsedBy,
        @Nullable String lapseReason) {}
