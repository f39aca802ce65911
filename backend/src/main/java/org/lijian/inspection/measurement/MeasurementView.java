package org.lijian.inspection.measurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.OfficerId;
import tools.jackson.databind.JsonNode;

/**
 * A measurement with its explained result.
 *
 * @param judgement of readings against their limits
 * @param day of a building site, for the difference of PM10
 */
public record MeasurementView(
        MeasurementId id,
        InspectionId inspectionId,
        MeasurementKind kind,
        boolean over,
        Instrument instrument,
        Instant takenAt,
        OfficerId addedBy,
        @Nullable JsonNode judgement,
        @Nullable JsonNode day) {}
