package org.lijian.inspection.roadside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.LeadId;
import tools.jackson.databind.JsonNode;

/** A truck or machine as it was found, with the explained result. */
public record CheckedVehicleView(
        VehicleCheckId id,
        RoadsideSessionId sessionId,
        CheckResult result,
        boolean over,
        VehicleCheck said,
        JsonNode judgement,
        @Nullable LeadId leadId,
        Instant checkedAt) {}
