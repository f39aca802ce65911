package org.lijian.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.RegionCode;

/** One line of a list of cases. */
public record CaseSummary(
        CaseId id,
        @Nullable String number,
        CaseStatus status,
        InspectionId inspectionId,
        PartyId partyId,
        RegionCode region,
        String violation,
        String cause,
        LocalDate requestedOn,
        long version) {}
