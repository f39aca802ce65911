package org.lijian.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lijian.shared.OfficerId;

/**
 * A signed site record as others see it.
 *
 * @param text what was signed, as the server wrote it
 * @param textSha256 SHA-256 of {@code text} in UTF-8, in hexadecimal
 */
public record SiteRecordView(
        OfficerId signedBy,
        LocalDate signedOn,
        Instant storedAt,
        String text,
        String textSha256,
        boolean signedByParty,
        List<SignSiteRecord.Signature> signatures) {
    static SiteRecordView of(SiteRecord record) {
        List<SignSiteRecord.Signature> signatures = record.said().signatures() == null
                ? List.of()
                : record.said().signatures().stream()
                        .map(SignSiteRecord.Signature::withoutInk)
                        .toList();
        return new SiteRecordView(
                record.signedBy(),
                record.signedOn(),
                record.storedAt(),
                record.text(),
                record.textSha256(),
                signatures.stream().anyMatch(signature -> signature.role() == SignerRole.PARTY),
                signatures);
    }
}
