package org.lijian.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the court answered.
 *
 * @param caseNumber the court's number, when it accepted
 * @param reasons why it did not accept
 */
public record RecordCourtAnswer(
        LocalDate answeredOn,
        CourtOutcome outcome,
        @Nullable String caseNumber,
        @Nullable String reasons) {}
