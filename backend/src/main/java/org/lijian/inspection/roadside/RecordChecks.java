package org.lijian.inspection.roadside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 录入车辆（机械）检查, many at once: all of them are taken in or none. */
public record RecordChecks(@Nullable List<VehicleCheck> checks) {}
