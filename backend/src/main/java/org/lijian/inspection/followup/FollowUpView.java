package org.lijian.inspection.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.followup.EarlierOrders.EarlierOrder;

/** What a visit has to look at again, and how it was found. */
public record FollowUpView(InspectionId inspectionId, List<Item> items) {
    public FollowUpView {
        items = List.copyOf(items);
    }

    /**
     * One act.
     *
     * @param inspectionId the visit it was found on
     * @param pictures evidence of that visit for it
     * @param orders to correct it, with the day by which it is rechecked
     * @param evidence of this visit
     */
    public record Item(
            InspectionId inspectionId,
            @Nullable LocalDate foundOn,
            String violation,
            List<EvidenceId> pictures,
            List<EarlierOrder> orders,
            @Nullable FollowUpResult result,
            List<EvidenceId> evidence,
            @Nullable String note) {}
}
