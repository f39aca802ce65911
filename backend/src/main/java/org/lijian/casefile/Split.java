package org.lijian.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/**
 * That an act left a case for one of its own (分案).
 *
 * @param timeRunsFrom the day the case it left was filed: a split gains nobody time to decide
 */
record Split(
        CaseId caseId,
        CaseId fromCaseId,
        UUID actId,
        String reason,
        LocalDate timeRunsFrom,
        LocalDate splitOn,
        OfficerId splitBy) {}
