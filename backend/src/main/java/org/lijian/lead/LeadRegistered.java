package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A lead came in; the time to decide on filing runs from {@code registeredOn}.
 *
 * @param campaignId the campaign (专项行动) under which it was looked for
 */
public record LeadRegistered(
        LeadId leadId,
        @Nullable OfficerId by,
        RegionCode region,
        LeadChannel channel,
        LocalDate registeredOn,
        @Nullable UUID campaignId)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
