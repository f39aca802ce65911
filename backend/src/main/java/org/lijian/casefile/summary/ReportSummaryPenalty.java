package org.lijian.casefile.summary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record ReportSummaryPenalty(
        @Nullable LocalDate reportedOn, @Nullable String remark) {}
