package org.lijian.casefile;

import java.util.List;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.Require;

/** An investigation report with nothing left out, not yet issued. */
record SubmittedReport(String facts, List<EvidenceId> evidence, String conclusion, ChosenFine fine) {
    static SubmittedReport of(SubmitInvestigationReport request) {
        return new SubmittedReport(
                Require.text(request.facts(), "/facts", 4000),
                List.copyOf(Require.notEmpty(request.evidence(), "/evidence")),
                Require.text(request.conclusion(), "/conclusion", 2000),
                new ChosenFine(
                        Require.present(request.proposedAmount(), "/proposedAmount"),
                        Require.present(request.grade(), "/grade"),
                        Require.text(request.reasons(), "/reasons", 2000),
                        Choices.required(request.choices())));
    }
}
