package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandlings;
import org.lijian.casefile.Choices;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.penalty.similar.SimilarBand;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/**
 * The issued decision (行政处罚决定书、不予行政处罚决定书).
 *
 * @param amount what the fines come to; zero where none is imposed
 * @param baseAmount what the fine for the act the case is filed for is a multiple of; absent where it is none
 * @param units for how many vehicles or machines it is; absent where nobody said
 * @param acts each act by itself; none for a single one
 * @param grade absent without a fine and for a per-day penalty
 * @param fingerprint SHA-256 of the facts and steps it rests on, hexadecimal
 */
record Decision(
        PenaltyId penaltyId,
        Disposition disposition,
        Money amount,
        @Nullable FineGrade grade,
        String reasons,
        Choices choices,
        @Nullable Money baseAmount,
        @Nullable Integer units,
        ActHandlings acts,
        @Nullable String deviationReason,
        @Nullable SimilarBand similarBand,
        Explanation explanation,
        Explanation gates,
        String fingerprint,
        LocalDate decidedOn,
        OfficerId decidedBy,
        DocumentId documentId,
        String number,
        DeliveryId deliveryId) {
    /** The fine for the acts against one duty; the whole fine where a single act was decided. */
    Money fineFor(String violation) {
        return acts.isEmpty() ? amount : acts.fineFor(violation).orElse(Money.ZERO);
    }
}
