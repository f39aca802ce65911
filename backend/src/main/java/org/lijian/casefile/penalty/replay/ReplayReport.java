package org.lijian.casefile.penalty.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.AssessedPaper;

/**
 * What came of calculating stored papers again.
 *
 * @param law the fingerprint of the book of law they were calculated by
 * @param nextCursor absent when there are no more
 */
public record ReplayReport(
        String law,
        int checked,
        List<Difference> differences,
        @Nullable String nextCursor) {
    public ReplayReport {
        differences = List.copyOf(differences);
    }

    /**
     * A paper that comes out otherwise.
     *
     * @param law the fingerprint of the book of law it was calculated by when it was issued
     */
    public record Difference(
            PenaltyId penaltyId,
            CaseId caseId,
            AssessedPaper paper,
            String number,
            LocalDate on,
            String law,
            List<Deviation> deviations) {
        public Difference {
            deviations = List.copyOf(deviations);
        }

        static Difference of(StoredAssessment stored, List<Deviation> deviations) {
            return new Difference(
                    stored.penaltyId(),
                    stored.caseId(),
                    stored.paper(),
                    stored.number(),
                    stored.assessedFacts().on(),
                    stored.law(),
                    deviations);
        }
    }
}
