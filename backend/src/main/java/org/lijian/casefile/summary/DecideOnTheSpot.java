package org.lijian.casefile.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.document.HandedOver;
import org.lijian.document.PrintedText;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * 当场处罚 as an inspector decides it, online or from the field.
 *
 * @param amount left out for a warning; so is {@code grade}
 * @param decidedOn the day of the visit, where the decision was made without a network; today when unsaid
 * @param reservedNumber the number that the decision handed over on the spot bears
 * @param printed its text, as it was signed
 */
public record DecideOnTheSpot(
        @Nullable UUID id,
        @Nullable InspectionId inspectionId,
        @Nullable String violation,
        @Nullable SummarySanction sanction,
        @Nullable Money amount,
        @Nullable FineGrade grade,
        @Nullable String facts,
        @Nullable List<EvidenceId> evidence,
        @Nullable String reasons,
        @Nullable String statement,
        @Nullable String response,
        @Nullable LocalDate decidedOn,
        @Nullable String reservedNumber,
        @Nullable PrintedText printed) {
    public DecideOnTheSpot {
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    /**
     * The paper that the party has already.
     *
     * @throws org.lijian.shared.Problem {@code printed-text-missing}, {@code printed-text-altered}
     */
    public @Nullable HandedOver handedOver() {
        return HandedOver.of(reservedNumber, printed);
    }
}
