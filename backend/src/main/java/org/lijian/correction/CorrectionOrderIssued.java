package org.lijian.correction;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** An order to correct has its number and waits to be served; {@code previousOrderId} is the refused order it follows, if any. */
public record CorrectionOrderIssued(
        CorrectionOrderId orderId,
        @Nullable CorrectionOrderId previousOrderId,
        InspectionId inspectionId,
        DeliveryId deliveryId,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> inspectors)
        implements DomainEvent {
    public CorrectionOrderIssued {
        inspectors = Set.copyOf(inspectors);
    }

    @Override
    public UUID subjectId() {
        return orderId.value();
    }
}
