package org.lijian.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * What to issue. {@code fields} are named and required as {@code seeds/reference/documents/types.yaml} says: amounts as
 * {@code "160000.00"}, dates as {@code "2022-03-08"}, yes or no as {@code "true"} and {@code "false"}, everything else as it shall be read.
 *
 * @param subjectId what the document is about: an order, a penalty, a case
 * @param handedOver the paper that the party has already, where it was issued without a network
 */
public record IssueDocument(
        DocumentType type,
        UUID subjectId,
        RegionCode region,
        Map<String, String> fields,
        LocalDate issuedOn,
        OfficerId by,
        @Nullable HandedOver handedOver) {
    public IssueDocument {
        fields = Map.copyOf(fields);
    }

    /** With the next number. */
    public IssueDocument(
            DocumentType type,
            UUID subjectId,
            RegionCode region,
            Map<String, String> fields,
            LocalDate issuedOn,
            OfficerId by) {
        this(type, subjectId, region, fields, issuedOn, by, null);
    }
}
