package org.lijian.casefile.summary;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineGrade;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A penalty decided on the spot as others see it.
 *
 * @param steps how the amount is explained, and that it may be decided on the spot
 */
public record SummaryPenaltyView(
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
        List<EvidenceId> evidence,
        String reasons,
        @Nullable String statement,
        @Nullable String response,
        List<Step> steps,
        Set<OfficerId> officers,
        LocalDate decidedOn,
        OfficerId decidedBy,
        DocumentId documentId,
        String documentNumber,
        DeliveryId deliveryId,
        SummaryStatus status,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate reportedOn,
        @Nullable OfficerId reportedBy,
        @Nullable String remark,
        @Nullable LocalDate closedOn,
        @JsonIgnore boolean endsTheMatter,
        long version) {
    public SummaryPenaltyView {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        officers = Set.copyOf(officers);
    }
}
