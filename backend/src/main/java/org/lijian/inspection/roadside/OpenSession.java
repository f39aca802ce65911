package org.lijian.inspection.roadside;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.measurement.Instrument;
import org.lijian.inspection.measurement.VehicleReadings.LimitSet;
import org.lijian.inspection.measurement.VehicleReadings.Method;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * 开始路检路查. What is the same for all that are checked is said once. The id may be made by the client.
 *
 * @param police the traffic police who stop the trucks: unit and officer; needed at the roadside
 * @param altitude of the place in metres
 * @param lowEmissionZone whether machines are used in a low-emission zone
 */
public record OpenSession(
        @Nullable UUID id,
        @Nullable SessionKind kind,
        @Nullable RegionCode region,
        @Nullable String place,
        @Nullable List<OfficerId> inspectors,
        @Nullable String police,
        @Nullable Instrument instrument,
        @Nullable Method method,
        @Nullable LimitSet limitSet,
        @Nullable String altitude,
        @Nullable Boolean lowEmissionZone) {}
