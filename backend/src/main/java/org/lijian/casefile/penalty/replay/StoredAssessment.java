package org.lijian.casefile.penalty.replay;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.Explanation;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.AssessedFacts;
import org.lijian.casefile.penalty.AssessedPaper;
import org.lijian.casefile.penalty.Assessment;
import org.lijian.casefile.penalty.Basis;
import org.lijian.shared.Money;

/** A stored paper with what it was calculated from. */
record StoredAssessment(
        UUID id,
        PenaltyId penaltyId,
        CaseId caseId,
        AssessedPaper paper,
        String number,
        Money amount,
        Explanation explanation,
        Explanation gates,
        String facts,
        @Nullable String reasons,
        String rules,
        String calendar,
        String law,
        boolean hearing,
        boolean discussion,
        boolean legalReview,
        String fingerprint) {
    AssessedFacts assessedFacts() {
        return AssessedFacts.ofJson(facts);
    }

    /** The assessment as it stands in the rows. */
    Assessment assessment() {
        Basis basis = new Basis(assessedFacts(), reasons, List.of(rules.split("\n")), calendar, law);
        return new Assessment(amount, explanation, hearing, discussion, legalReview, gates, basis);
    }

    /** Whether the rows are still those that were sealed when the paper was issued. */
    boolean isSealed() {
        return assessment().fingerprint().equals(fingerprint);
    }
}
