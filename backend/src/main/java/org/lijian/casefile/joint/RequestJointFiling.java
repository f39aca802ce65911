package org.lijian.casefile.joint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

/**
 * Asks to file against several parties what one inspection found; all of the cases come to be or none.
 *
 * @param reason how they did it together
 */
public record RequestJointFiling(
        @Nullable UUID id,
        @Nullable InspectionId inspectionId,
        @Nullable String reason,
        @Nullable List<AccusedParty> parties) {}
