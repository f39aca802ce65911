package org.lijian.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * An issued document without its text; {@code number} is absent for forms that are not numbered.
 *
 * @param formSha256 what the form says of the same facts, where the paper that was handed over on the spot says something else and that
 *     was accepted
 */
public record DocumentView(
        DocumentId id,
        DocumentType type,
        String title,
        UUID subjectId,
        RegionCode region,
        @Nullable String number,
        LocalDate issuedOn,
        OfficerId issuedBy,
        Instant issuedAt,
        String sha256,
        @Nullable String formSha256) {}
