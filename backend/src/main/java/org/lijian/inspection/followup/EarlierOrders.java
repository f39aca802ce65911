package org.lijian.inspection.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;

/** The orders to correct that earlier visits led to; whoever issues them answers. */
public interface EarlierOrders {
    List<EarlierOrder> of(List<InspectionId> inspections);

    /**
     * One order.
     *
     * @param recheckBy the last day of its recheck, once it was served
     */
    record EarlierOrder(
            UUID id,
            InspectionId inspectionId,
            String violation,
            String number,
            String status,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate recheckBy) {}
}
