package org.lijian.inspection.roadside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;
import org.lijian.shared.OfficerId;

/**
 * One truck or machine as it was found; it never changes.
 *
 * @param judged the explained result as JSON
 * @param leadId the lead that tampering became
 */
record CheckedVehicle(
        VehicleCheckId id,
        RoadsideSessionId sessionId,
        @Nullable String plate,
        @Nullable String vin,
        @Nullable String code,
        int stage,
        CheckResult result,
        boolean over,
        VehicleCheck said,
        String judged,
        @Nullable LeadId leadId,
        OfficerId checkedBy,
        Instant checkedAt) {

    /** What it is called in a list: its plate, or its code. */
    String label() {
        return plate != null ? plate : code != null ? code : "未编码机械";
    }
}
