package org.lijian.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/**
 * 派发现场检查. The id may be made by the client.
 *
 * @param checklist code of the checklist to go by
 * @param inspectors at least two
 */
public record OpenInspection(
        @Nullable UUID id,
        @Nullable LeadId leadId,
        @Nullable RegulatedObjectId objectId,
        @Nullable EnforcementDomain domain,
        @Nullable String checklist,
        @Nullable List<OfficerId> inspectors,
        @Nullable LocalDate plannedOn) {}
