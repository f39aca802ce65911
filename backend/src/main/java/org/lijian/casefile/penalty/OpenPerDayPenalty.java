package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.shared.OfficerId;

/**
 * A correction was refused: one order and the recheck that found it so.
 *
 * @param violation the act the order is about, which the case handles
 */
public record OpenPerDayPenalty(
        CaseId caseId,
        String violation,
        UUID orderId,
        String orderNumber,
        LocalDate orderServedOn,
        UUID recheckId,
        LocalDate recheckedOn,
        RecheckResult result,
        OfficerId by) {}
