package org.lijian.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * An inspection with all that was recorded on it.
 *
 * @param inspectedOn the day of the visit, known once the site record is signed
 * @param violations codes of the acts the site record names
 */
public record InspectionView(
        InspectionId id,
        long version,
        InspectionStatus status,
        LeadId leadId,
        RegulatedObjectId objectId,
        PartyId partyId,
        RegionCode region,
        EnforcementDomain domain,
        String checklist,
        List<OfficerId> inspectors,
        LocalDate plannedOn,
        OfficerId openedBy,
        @Nullable LocalDate inspectedOn,
        List<ChecklistAnswer> answers,
        List<ReadingView> readings,
        @Nullable SiteRecordView siteRecord,
        List<String> violations,
        @Nullable InspectionOutcome outcome,
        @Nullable String reason,
        @Nullable LocalDate concludedOn) {}
