package org.lijian.statistics.live;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;

/**
 * A lead or a case that no longer moves.
 *
 * @param lastMilestone what happened to it last
 * @param quietDays calendar days since then
 * @param clock the overdue clock, with its last day {@code dueOn}, where that is the reason
 */
record LeakView(
        UUID id,
        String kind,
        RegionCode region,
        @Nullable UUID leadId,
        LocalDate beganOn,
        @Nullable MilestoneKind lastMilestone,
        LocalDate movedOn,
        int quietDays,
        LeakReason reason,
        @Nullable String clock,
        @Nullable LocalDate dueOn) {}
