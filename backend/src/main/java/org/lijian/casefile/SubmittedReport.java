package org.lijian.casefile;

import java.util.List;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.discretion.FineBasis;
import org.lijian.platform.Require;
import org.lijian.shared.Money;

/** An investigation report with nothing left out, not yet issued. */
record SubmittedReport(String facts, List<EvidenceId> evidence, String conclusion, Handling handling) {
    static SubmittedReport of(SubmitInvestigationReport request, CaseView caseFile) {
        return new SubmittedReport(
                Require.text(request.facts(), "/facts", 4000),
                List.copyOf(Require.notEmpty(request.evidence(), "/evidence")),
                Require.text(request.conclusion(), "/conclusion", 2000),
                handling(request, ProposedActs.required(request.furtherActs(), caseFile)));
    }

    /** Without a disposition a fine is meant, so it has to be there. */
    private static Handling handling(SubmitInvestigationReport request, List<ActHandling> further) {
        String reasons = Require.text(request.reasons(), "/reasons", 2000);
        Money amount = request.disposition() == null
                ? Require.present(request.proposedAmount(), "/proposedAmount")
                : request.proposedAmount();
        ChosenFine fine = amount == null
                ? null
                : new ChosenFine(
                        amount,
                        Require.present(request.grade(), "/grade"),
                        reasons,
                        Choices.required(request.choices()),
                        new FineBasis(request.baseAmount(), request.units()));
        return new Handling(Disposition.required(request.disposition()), fine, reasons, further);
    }
}
