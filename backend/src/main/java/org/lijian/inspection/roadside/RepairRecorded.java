package org.lijian.inspection.roadside;

import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** A truck or machine was repaired. */
public record RepairRecorded(RepairId repairId, OfficerId by) implements DomainEvent {
    @Override
    public UUID subjectId() {
        return repairId.value();
    }
}
