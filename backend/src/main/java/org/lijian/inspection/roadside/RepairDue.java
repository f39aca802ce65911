package org.lijian.inspection.roadside;

import java.util.List;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A truck or machine is over its limit: it is repaired and tested again until it passes. */
public record RepairDue(RepairId repairId, OfficerId by, RegionCode region, List<OfficerId> inspectors)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return repairId.value();
    }
}
