package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DayKind;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/** A deadline as it is shown, with the days that led to its date. */
public record DeadlineView(
        DeadlineId id,
        String code,
        UUID subjectId,
        RegionCode region,
        LocalDate triggeredOn,
        String proof,
        LocalDate dueOn,
        DayKind dayKind,
        int days,
        String period,
        LegalCitation citation,
        boolean verified,
        DeadlineState state,
        @Nullable LocalDate metOn,
        List<DayStep> steps,
        String ruleVersion,
        String calendarVersion) {
    public DeadlineView {
        steps = List.copyOf(steps);
    }
}
