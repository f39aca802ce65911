package org.lijian.inspection.roadside;

import java.time.LocalDate;
import org.lijian.shared.RegionCode;

/**
 * A course of repair and retest.
 *
 * @param label plate or machine code
 * @param attempts how often it was tested again
 * @param lastOn the day of the last test or repair
 */
public record RepairView(
        RepairId id,
        long version,
        VehicleCheckId checkId,
        RegionCode region,
        String label,
        RepairStatus status,
        int attempts,
        LocalDate lastOn) {}
