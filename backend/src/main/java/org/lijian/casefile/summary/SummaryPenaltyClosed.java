package org.lijian.casefile.summary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/**
 * A penalty decided on the spot is reported and performed.
 *
 * @param endsTheMatter whether nothing else was found that a case is about
 */
public record SummaryPenaltyClosed(
        SummaryPenaltyId summaryPenaltyId,
        LeadId leadId,
        boolean endsTheMatter,
        LocalDate closedOn,
        @Nullable OfficerId by)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return summaryPenaltyId.value();
    }
}
