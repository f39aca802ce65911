package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/** One line of a list of penalties. */
public record PenaltySummary(
        PenaltyId id,
        CaseId caseId,
        PenaltyKind kind,
        PenaltyStatus status,
        RegionCode region,
        String violation,
        LocalDate preparedOn,
        @Nullable Money notifiedAmount,
        @Nullable Money decidedAmount,
        @Nullable String decisionNumber,
        @Nullable LocalDate servedOn,
        long version) {}
