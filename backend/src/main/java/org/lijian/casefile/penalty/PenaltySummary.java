package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/**
 * One line of a list of penalties.
 *
 * @param disposition how the decision disposes of the act
 */
public record PenaltySummary(
        PenaltyId id,
        CaseId caseId,
        PenaltyKind kind,
        PenaltyStatus status,
        RegionCode region,
        String violation,
        LocalDate preparedOn,
        @Nullable Money notifiedAmount,
        @Nullable Disposition disposition,
        @Nullable Money decidedAmount,
        @Nullable String decisionNumber,
        @Nullable LocalDate servedOn,
        long version) {}
