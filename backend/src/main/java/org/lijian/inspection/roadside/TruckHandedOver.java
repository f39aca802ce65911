package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A truck driven over the limit was handed to the traffic police. */
public record TruckHandedOver(InspectionId inspectionId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
