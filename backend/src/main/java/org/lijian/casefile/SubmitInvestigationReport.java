package org.lijian.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.discretion.FineGrade;
import org.lijian.shared.Money;

/**
 * The investigators' report with the fine they propose.
 *
 * @param choices factor → option found, where the discretion table asks for them
 */
public record SubmitInvestigationReport(
        @Nullable String facts,
        @Nullable List<EvidenceId> evidence,
        @Nullable String conclusion,
        @Nullable Money proposedAmount,
        @Nullable FineGrade grade,
        @Nullable String reasons,
        @Nullable Map<String, @Nullable String> choices) {}
