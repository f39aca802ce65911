package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The lead left by its one exit. */
public record LeadClosed(LeadId leadId, @Nullable OfficerId by, RegionCode region, LeadExit exit, LocalDate closedOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
