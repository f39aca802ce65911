package org.lijian.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** An officer works elsewhere for some days. */
public record Seconded(
        OfficerId officerId,
        SecondmentId secondmentId,
        OfficerId by,
        RegionCode region,
        LocalDate validFrom,
        LocalDate validTo)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return officerId.value();
    }
}
