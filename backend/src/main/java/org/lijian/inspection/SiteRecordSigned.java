package org.lijian.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.lead.LeadId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** The site record was signed; {@code textSha256} is the hash of what was signed, {@code sealSha256} that of everything about it. */
public record SiteRecordSigned(
        InspectionId inspectionId,
        LeadId leadId,
        OfficerId by,
        LocalDate signedOn,
        String textSha256,
        String sealSha256)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return inspectionId.value();
    }
}
