package org.lijian.inspection.measurement;

import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** Something was measured on a visit; {@code handOverDue} says that a truck was driven over the limit on the road. */
public record MeasurementAdded(
        InspectionId inspectionId,
        MeasurementId measurementId,
        OfficerId by,
        MeasurementKind kind,
        boolean over,
        boolean handOverDue)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
