package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;

/**
 * The report of completion that the party filed.
 *
 * @param monitoring the monitoring report
 * @param comparison use of power and water and output, compared
 */
public record ReportCompletion(
        LocalDate completedOn,
        LocalDate filedOn,
        String summary,
        @Nullable EvidenceId monitoring,
        @Nullable EvidenceId comparison) {}
