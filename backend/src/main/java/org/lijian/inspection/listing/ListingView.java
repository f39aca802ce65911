package org.lijian.inspection.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

/** An entry of a list as others see it. */
public record ListingView(
        ListingId id,
        long version,
        ObjectList list,
        RegulatedObjectId objectId,
        RegionCode region,
        InspectionId inspectionId,
        LocalDate listedOn,
        String reason,
        @Nullable LocalDate doneBy,
        @Nullable LocalDate endedOn,
        @Nullable InspectionId endedBy,
        @Nullable String endReason) {}
