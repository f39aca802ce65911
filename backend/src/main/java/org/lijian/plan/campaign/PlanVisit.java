package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/**
 * 安排检查任务（综合查一次）: one visit of a team at a party for all its matters. The id may be made by the client.
 *
 * @param repeatReason why a firm that does well is visited again so soon
 */
public record PlanVisit(
        @Nullable UUID id,
        @Nullable TeamId teamId,
        @Nullable PartyId partyId,
        @Nullable LocalDate plannedOn,
        @Nullable List<Matter> matters,
        @Nullable String repeatReason) {
    /** What is inspected by which checklist. */
    public record Matter(
            @Nullable RegulatedObjectId objectId,
            @Nullable EnforcementDomain domain,
            @Nullable String checklist) {}
}
