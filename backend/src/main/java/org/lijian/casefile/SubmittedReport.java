package org.lijian.casefile;

import java.util.List;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.platform.Require;
import org.lijian.shared.Money;

/** An investigation report with nothing left out, not yet issued. */
record SubmittedReport(
        String facts,
        List<EvidenceId> evidence,
        String conclusion,
        Money proposedAmount,
        FineGrade grade,
        String reasons) {
    static SubmittedReport of(SubmitInvestigationReport request) {
        return new SubmittedReport(
                Require.text(request.facts(), "/facts", 4000),
                List.copyOf(Require.notEmpty(request.evidence(), "/evidence")),
                Require.text(request.conclusion(), "/conclusion", 2000),
                Require.present(request.proposedAmount(), "/proposedAmount"),
                Require.present(request.grade(), "/grade"),
                Require.text(request.reasons(), "/reasons", 2000));
    }
}
