package org.lijian.casefile.summary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.InspectionId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/** @param amount left out for a warning; so is {@code grade} */
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
        @Nullable String response) {
    public DecideOnTheSpot {
        evidence = evidence == null ? null : List.copyOf(evidence);
    }
}
