package org.lijian.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * A number given out before its document.
 *
 * @param state RESERVED, USED or VOIDED
 * @param reason why it was returned
 */
public record ReservedNumberView(
        String number,
        DocumentType type,
        OfficerId officer,
        LocalDate reservedOn,
        String state,
        @Nullable String reason) {}
