package org.lijian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/**
 * A signed site record with everything that was drawn under it.
 *
 * @param sealSha256 the hash of all of it, as it stands in the audit chain since it was signed
 */
record SignedSiteRecord(
        InspectionId inspection,
        OfficerId signedBy,
        LocalDate inspectedOn,
        LocalDate signedOn,
        Instant storedAt,
        String text,
        String textSha256,
        String sealSha256,
        SignSiteRecord said) {
    static SignedSiteRecord of(InspectionId id, SiteRecord record) {
        return new SignedSiteRecord(
                id,
                record.signedBy(),
                record.inspectedOn(),
                record.signedOn(),
                record.storedAt(),
                record.text(),
                record.textSha256(),
                record.sealSha256(),
                record.said());
    }
}
