package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.law.discretion.FineBasis;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * The issued notice of what is intended (行政处罚事先告知书、不予行政处罚告知书), with what was due for it on its day.
 *
 * @param amount what the fines come to; zero where none is intended
 * @param baseAmount what the fine for the act the case is filed for is a multiple of; absent where it is none
 * @param units for how many vehicles or machines it is; absent where nobody said
 * @param acts each act by itself; none for a single one
 */
record Notice(
        PenaltyId penaltyId,
        Disposition disposition,
        Money amount,
        @Nullable Money baseAmount,
        @Nullable Integer units,
        ActHandlings acts,
        String facts,
        boolean hearingOffered,
        boolean discussionDue,
        boolean legalReviewDue,
        Explanation explanation,
        Explanation gates,
        LocalDate issuedOn,
        OfficerId issuedBy,
        DocumentId documentId,
        String number,
        DeliveryId deliveryId) {
    FineBasis basis() {
        return new FineBasis(baseAmount, units);
    }
}
