package org.lijian.inspection.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

/**
 * 列入名单, on the ground of a concluded inspection. The id may be made by the client.
 *
 * @param doneBy the day by which a boiler is to be removed or upgraded
 */
public record ListObject(
        @Nullable UUID id,
        @Nullable ObjectList list,
        @Nullable InspectionId inspectionId,
        @Nullable String reason,
        @Nullable LocalDate doneBy) {}
