package org.lijian.workflow;

import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineStopEnded;
import org.lijian.deadline.DeadlineStopped;
import org.lijian.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the worklist and the timers follow a period that ends on another day, after the features have. */
@Component
class MovedDeadlines {
    private final ProcessSteps steps;
    private final Worklist worklist;

    MovedDeadlines(ProcessSteps steps, Worklist worklist) {
        this.steps = steps;
        this.worklist = worklist;
    }

    /** A timer asks its feature anew for the moment it waits for. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(DeadlineMoved moved) {
        worklist.moved(moved.deadlineId().value(), moved.dueAfter());
        steps.recountTimers(moved.subjectId());
        steps.recountTimers(moved.deadlineId().value());
    }

    /** Whoever waits for the end of a period that stands still waits on. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(DeadlineStopped stopped) {
        steps.recountTimers(stopped.deadlineOf());
        steps.recountTimers(stopped.deadlineId().value());
    }

    /** A stop may end without another last day: whoever waited for the end waits for a day again. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(DeadlineStopEnded ended) {
        steps.recountTimers(ended.deadlineOf());
        steps.recountTimers(ended.deadlineId().value());
    }
}
