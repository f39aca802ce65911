package org.lijian.casefile.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Explanation;
import org.lijian.inspection.InspectionId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * What was decided on the spot, before it has its document.
 *
 * @param statement what the party said; absent where it said nothing
 * @param endsTheMatter whether the inspection found nothing else
 */
record SummaryDecision(
        SummaryPenaltyId id,
        LeadId leadId,
        InspectionId inspectionId,
        PartyId partyId,
        RegionCode region,
        String violation,
        SummarySanction sanction,
        @Nullable Money amount,
        @Nullable FineGrade grade,
        String facts,
        String reasons,
        @Nullable String statement,
        @Nullable String response,
        Explanation explanation,
        boolean endsTheMatter,
        LocalDate decidedOn,
        OfficerId decidedBy) {}
