package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A repaired truck or machine was tested again. */
public record Retested(RepairId repairId, OfficerId by, boolean passed) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return repairId.value();
    }
}
