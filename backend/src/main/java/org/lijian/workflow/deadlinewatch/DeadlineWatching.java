package org.lijian.workflow.deadlinewatch;

import java.util.Map;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineMet;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineReopened;
import org.lijian.deadline.DeadlineStarted;
import org.lijian.deadline.DeadlineSupervised;
import org.lijian.deadline.DeadlineWarned;
import org.lijian.deadline.WarningLevel;
import org.lijian.shared.RegionCode;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.lijian.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Watches every clock that is to be warned of, and lets the worklist show how far it has run. */
@Component
class DeadlineWatching {
    private final ProcessSteps steps;
    private final Worklist worklist;

    DeadlineWatching(ProcessSteps steps, Worklist worklist) {
        this.steps = steps;
        this.worklist = worklist;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DeadlineStarted event) {
        watch(event.deadlineId(), event.region());
    }

    /** Its process ended when it was met, so it is watched by another. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DeadlineReopened event) {
        if (event.watched()) {
            watch(event.deadlineId(), event.region());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DeadlineWarned event) {
        worklist.warned(event.deadlineId().value(), event.level().name(), event.level() == WarningLevel.OVERDUE);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DeadlineSupervised event) {
        steps.complete("userTask_superviseDeadline", event.deadlineId(), Map.of());
    }

    /** One that was late and ends later now is not late any more. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DeadlineMoved event) {
        steps.tell("deadlineMoved", event.deadlineId(), Map.of());
    }

    /** A clock begun before clocks were watched has no process that waits. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DeadlineMet event) {
        if (event.watched()) {
            steps.tell("deadlineMet", event.deadlineId(), Map.of());
        }
    }

    private void watch(DeadlineId deadline, RegionCode region) {
        steps.start("deadlineWatch", deadline, Map.of(Variables.REGION, region.value()));
    }
}
