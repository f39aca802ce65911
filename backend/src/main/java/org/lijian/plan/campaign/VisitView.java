package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/**
 * A visit as others see it.
 *
 * @param location of the first of its objects that has one
 */
public record VisitView(
        VisitId id,
        TeamId teamId,
        PartyId partyId,
        LocalDate plannedOn,
        @Nullable String repeatReason,
        @Nullable Coordinates location,
        List<MatterView> matters) {
    /** What is inspected on the visit. */
    public record MatterView(RegulatedObjectId objectId, LeadId leadId, InspectionId inspectionId) {}
}
