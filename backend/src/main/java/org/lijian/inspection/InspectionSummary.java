package org.lijian.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

/** An inspection as a list shows it. */
public record InspectionSummary(
        InspectionId id,
        long version,
        InspectionStatus status,
        LeadId leadId,
        RegulatedObjectId objectId,
        PartyId partyId,
        RegionCode region,
        EnforcementDomain domain,
        LocalDate plannedOn,
        @Nullable LocalDate inspectedOn,
        @Nullable InspectionOutcome outcome) {}
