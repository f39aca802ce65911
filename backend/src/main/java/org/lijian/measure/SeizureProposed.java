package org.lijian.measure;

import java.util.Set;
import java.util.UUID;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A seizure is proposed, or has to be carried out on the spot at once. */
public record SeizureProposed(
        SeizureId seizureId,
        InspectionId inspectionId,
        OfficerId by,
        RegionCode region,
        Set<OfficerId> officers,
        boolean urgent,
        boolean grave)
        implements DomainEvent {
    public SeizureProposed {
        officers = Set.copyOf(officers);
    }

    @Override
    public UUID subjectId() {
        return seizureId.value();
    }
}
