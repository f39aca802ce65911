package org.lijian.inspection.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * One entry of a list.
 *
 * @param endedOn the day it ended, with the inspection that saw it
 */
record Listing(
        ListingId id,
        long version,
        ObjectList list,
        RegulatedObjectId objectId,
        RegionCode region,
        InspectionId inspectionId,
        LocalDate listedOn,
        String reason,
        @Nullable LocalDate doneBy,
        OfficerId listedBy,
        @Nullable LocalDate endedOn,
        @Nullable InspectionId endedBy,
        @Nullable String endReason) {

    Listing ended(LocalDate on, InspectionId by, String why) {
        if (endedOn != null) {
            throw ListingRefusal.ENDED.with();
        }
        return new Listing(
                id, version, list, objectId, region, inspectionId, listedOn, reason, doneBy, listedBy, on, by, why);
    }

    ListingView view() {
        return new ListingView(
                id,
                version,
                list,
                objectId,
                region,
                inspectionId,
                listedOn,
                reason,
                doneBy,
                endedOn,
                endedBy,
                endReason);
    }
}
