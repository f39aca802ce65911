package org.lijian.inspection.measurement;

import org.lijian.law.limit.MeasuredLimits;
import org.lijian.law.limit.MeasuredLimits.Place;
import org.lijian.registry.RegulatedObjectView;

/** What one domain reads from its instruments, and how it is put against its limits. */
sealed interface DomainReading permits StackReadings, FumeReadings, VehicleReadings, MachineReadings, DustReadings {
    MeasurementKind kind();

    /**
     * The readings against the limits; what the limits depend on comes from the register.
     *
     * @throws org.lijian.shared.Problem where a reading is impossible, or the object's content is missing
     */
    Judged judge(MeasuredLimits limits, Place place, RegulatedObjectView object);
}
