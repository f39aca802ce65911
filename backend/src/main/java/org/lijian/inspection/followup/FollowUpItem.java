package org.lijian.inspection.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;

/**
 * One act of an earlier visit as it was looked at again.
 *
 * @param inspectionId the visit it was found on
 */
record FollowUpItem(
        InspectionId inspectionId,
        String violation,
        @Nullable FollowUpResult result,
        List<EvidenceId> evidence,
        @Nullable String note) {}
