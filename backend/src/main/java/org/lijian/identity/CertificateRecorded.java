package org.lijian.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;

/** An officer was given an enforcement certificate. */
public record CertificateRecorded(
        OfficerId officerId, CertificateId certificateId, OfficerId by, LocalDate validFrom, LocalDate validTo)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return officerId.value();
    }
}
