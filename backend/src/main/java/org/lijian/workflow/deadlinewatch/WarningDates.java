package org.lijian.workflow.deadlinewatch;

import java.util.Date;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineWatch;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments at which a deadline is looked at. */
@Component
public class WarningDates implements TimerDates {
    private final DeadlineWatch watch;

    WarningDates(DeadlineWatch watch) {
        this.watch = watch;
    }

    /** The first instant of the next day of warning. */
    public Date next(String deadlineId) {
        return Date.from(watch.next(DeadlineId.of(deadlineId)));
    }
}
