package org.lijian.casefile.hearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.document.DocumentId;
import org.lijian.shared.OfficerId;

/**
 * The minutes of a hearing (听证笔录).
 *
 * @param attended whether the party came, itself or by an agent, and stayed
 * @param remark why they are not signed, or why the party was not heard
 */
record Minutes(
        PenaltyId penaltyId,
        LocalDate heldOn,
        boolean attended,
        String text,
        @Nullable MinutesSignature signature,
        @Nullable String remark,
        OfficerId recordedBy,
        DocumentId documentId) {}
