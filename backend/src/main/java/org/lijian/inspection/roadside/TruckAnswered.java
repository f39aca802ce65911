package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** The traffic police told what they did with a single truck. */
public record TruckAnswered(InspectionId inspectionId, OfficerId by, int penalised, Money fines)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
