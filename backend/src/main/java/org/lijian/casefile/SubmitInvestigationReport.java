package org.lijian.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.ProposedDisposition;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * The investigators' report with what they propose.
 *
 * @param proposedAmount the fine; left out where none is proposed, and with it grade, choices, base and units
 * @param disposition a fine and nothing else where it is left out
 * @param furtherActs how each further act of the case shall be dealt with
 * @param choices factor → option found, where the discretion table asks for them
 * @param baseAmount what the fine is a multiple of, where the law sets it so
 * @param units for how many vehicles or machines the fine is, where the law sets it for each
 */
public record SubmitInvestigationReport(
        @Nullable String facts,
        @Nullable List<EvidenceId> evidence,
        @Nullable String conclusion,
        @Nullable Money proposedAmount,
        @Nullable FineGrade grade,
        @Nullable String reasons,
        @Nullable Map<String, @Nullable String> choices,
        @Nullable ProposedDisposition disposition,
        @Nullable List<ProposedAct> furtherActs,
        @Nullable Money baseAmount,
        @Nullable Integer units) {}
