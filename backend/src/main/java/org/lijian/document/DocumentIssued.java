package org.lijian.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A document was issued; {@code number} is absent for forms that are not numbered. */
public record DocumentIssued(
        DocumentId documentId,
        UUID subjectId,
        OfficerId by,
        RegionCode region,
        DocumentType type,
        @Nullable String number,
        LocalDate issuedOn,
        String sha256)
        implements DomainEvent {}
