package org.lijian.inspection.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

/** 移出名单: when, and by which later inspection that was seen. */
public record EndListing(
        @Nullable LocalDate endedOn,
        @Nullable InspectionId inspectionId,
        @Nullable String reason) {}
