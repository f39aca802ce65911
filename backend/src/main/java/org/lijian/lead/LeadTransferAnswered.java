package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The authority a lead was handed to told what it did. */
public record LeadTransferAnswered(
        LeadId leadId,
        OfficerId by,
        RegionCode region,
        TransferResult result,
        @Nullable Money fine,
        LocalDate answeredOn)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return leadId.value();
    }
}
