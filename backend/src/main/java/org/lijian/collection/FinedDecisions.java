package org.lijian.collection;

import java.time.LocalDate;
import java.util.Objects;
import org.lijian.approval.ApprovalLevels;
import org.lijian.approval.ApprovalMatter;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.penalty.DecidingHeads;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.casefile.summary.SummaryPenalties;
import org.lijian.casefile.summary.SummaryPenaltyId;
import org.lijian.casefile.summary.SummaryPenaltyView;
import org.lijian.law.violation.Violations;
import org.lijian.platform.CurrentOfficer;
import org.springframework.stereotype.Component;

/** The decisions of fines: in a case after notice and statement, or on the spot (当场处罚) without one. */
@Component
class FinedDecisions {
    private final Penalties penalties;
    private final SummaryPenalties summaries;
    private final Cases cases;
    private final Violations violations;
    private final DecidingHeads heads;
    private final ApprovalLevels levels;

    FinedDecisions(
            Penalties penalties,
            SummaryPenalties summaries,
            Cases cases,
            Violations violations,
            DecidingHeads heads,
            ApprovalLevels levels) {
        this.penalties = penalties;
        this.summaries = summaries;
        this.cases = cases;
        this.violations = violations;
        this.heads = heads;
        this.levels = levels;
    }

    FinedDecision of(FineCollection fine) {
        if (fine.isOnTheSpot()) {
            SummaryPenaltyView summary = summary(fine);
            return new FinedDecision(summary.partyId(), summary.documentNumber(), summary.officers());
        }
        PenaltyView penalty = penalties.penalty(fine.penaltyId());
        return new FinedDecision(
                penalty.partyId(),
                Objects.requireNonNull(penalty.decision(), "a fine that is owed was decided")
                        .documentNumber(),
                penalty.investigators());
    }

    /** What is decided on the spot is not filed; its own number stands for it. */
    FinedDecision.File file(FineCollection fine) {
        if (fine.isOnTheSpot()) {
            SummaryPenaltyView summary = summary(fine);
            return new FinedDecision.File(
                    violations.require(summary.violation()).name(), "当场处罚（" + summary.documentNumber() + "），未立案");
        }
        CaseView caseFile = cases.caseFile(fine.caseId());
        return new FinedDecision.File(
                caseFile.cause(), Objects.requireNonNull(caseFile.number(), "a case with a penalty is filed"));
    }

    /**
     * Refuses who could not have made the decision: taking it back is for no lower head.
     *
     * @throws org.lijian.shared.Problem {@code approval-level}
     */
    void requireToRevoke(FineCollection fine, LocalDate on, CurrentOfficer officer) {
        if (fine.isOnTheSpot()) {
            levels.require(ApprovalMatter.DECISION_REVOCATION, officer);
        } else {
            heads.requireToRevoke(penalties.penalty(fine.penaltyId()), on, officer);
        }
    }

    private SummaryPenaltyView summary(FineCollection fine) {
        return summaries.summaryPenalty(new SummaryPenaltyId(fine.penaltyId().value()));
    }
}
