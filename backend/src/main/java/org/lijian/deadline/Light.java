package org.lijian.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a running clock stands today. */
public enum Light {
    /** 正常 */
    GREEN,
    /** 预警：已到第一个提醒日 */
    YELLOW,
    /** 逾期 */
    RED,
    /** 中止 */
    STOPPED;

    static Light of(LocalDate triggeredOn, LocalDate dueOn, @Nullable LocalDate stoppedOn, LocalDate today) {
        if (stoppedOn != null) {
            return STOPPED;
        }
        if (today.isAfter(dueOn)) {
            return RED;
        }
        List<LocalDate> warnings = DeadlineWarnings.of(triggeredOn, dueOn).whileItRuns();
        return warnings.isEmpty() || today.isBefore(warnings.get(0)) ? GREEN : YELLOW;
    }
}
