package org.lijian.workflow.deadlinewatch;

import java.util.Map;
import org.lijian.deadline.DeadlineMet;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineStarted;
import org.lijian.deadline.DeadlineSupervised;
import org.lijian.deadline.DeadlineWarned;
import org.lijian.deadline.WarningLevel;
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
        steps.start(
                "deadlineWatch",
                event.deadlineId(),
                Map.of(Variables.REGION, event.region().value()));
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
}
