package org.lijian.casefile.summary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A penalty was decided on the spot and is about to be handed over. */
public record SummaryPenaltyDecided(
        SummaryPenaltyId summaryPenaltyId,
        LeadId leadId,
        DeliveryId deliveryId,
        SummarySanction sanction,
        String violation,
        @Nullable Money amount,
        LocalDate decidedOn,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> officers)
        implements DomainEvent {
    public SummaryPenaltyDecided {
        officers = Set.copyOf(officers);
    }

    @Override
    public UUID subjectId() {
        return summaryPenaltyId.value();
    }
}
