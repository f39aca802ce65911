package org.lijian.inspection.measurement;

import java.time.Instant;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.OfficerId;

/**
 * One measurement as it was kept: it never changes.
 *
 * @param judged the explained result as JSON, by the limits of that day
 */
record Measurement(
        MeasurementId id,
        InspectionId inspectionId,
        MeasurementKind kind,
        boolean over,
        Instant takenAt,
        OfficerId addedBy,
        AddMeasurement said,
        String judged) {

    boolean isHandOverDue() {
        VehicleReadings vehicle = said.vehicle();
        return over && vehicle != null && Boolean.TRUE.equals(vehicle.onRoad());
    }
}
