package org.lijian.casefile.penalty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.PenaltyId;
import org.lijian.platform.Ids;

/** What a paper was calculated from, kept beside the paper; it is only ever added. */
record AssessmentRecord(
        UUID id,
        PenaltyId penaltyId,
        AssessedPaper paper,
        String facts,
        @Nullable String reasons,
        String rules,
        String calendar,
        String law,
        boolean hearing,
        boolean discussion,
        boolean legalReview,
        String fingerprint) {
    static AssessmentRecord of(PenaltyId penaltyId, AssessedPaper paper, Assessment assessment) {
        Basis basis = assessment.basis();
        return new AssessmentRecord(
                Ids.next(),
                penaltyId,
                paper,
                basis.facts().json(),
                basis.reasons(),
                String.join("\n", basis.rules()),
                basis.calendar(),
                basis.law(),
                assessment.hearing(),
                assessment.discussion(),
                assessment.legalReview(),
                assessment.fingerprint());
    }
}
