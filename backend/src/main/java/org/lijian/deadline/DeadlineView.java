package org.lijian.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.DayKind;
import org.lijian.shared.DayStep;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/**
 * A deadline as it is shown, with the days that led to its date.
 *
 * @param extensions how often it was lengthened
 * @param stoppedSince the first day it does not count while it stands still; its date then follows when that has ended
 * @param warnOn the days on which it is to be warned of, while it runs: two thirds gone, three days left, the day itself
 * @param warned the stage of it that was warned of last, for its present last day
 * @param changes its stops and extensions in their order; shown with one deadline, not in lists
 * @param supervisions what supervisors ordered when it was late; shown with one deadline, not in lists
 */
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
        String calendarVersion,
        int extensions,
        @Nullable LocalDate stoppedSince,
        List<LocalDate> warnOn,
        @Nullable WarningLevel warned,
        @Nullable List<DeadlineChangeView> changes,
        @Nullable List<Supervision> supervisions,
        @JsonIgnore long version) {
    public DeadlineView {
        steps = List.copyOf(steps);
        warnOn = List.copyOf(warnOn);
        changes = changes == null ? null : List.copyOf(changes);
        supervisions = supervisions == null ? null : List.copyOf(supervisions);
    }
}
