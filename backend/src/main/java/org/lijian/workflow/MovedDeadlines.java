package org.lijian.workflow;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineStopped;
import org.lijian.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the worklist and the timers follow a period that ends on another day, after the features have. */
@Component
class MovedDeadlines {
    private final RuntimeService processes;
    private final ManagementService management;
    private final Worklist worklist;

    MovedDeadlines(ProcessEngine engine, Worklist worklist) {
        this.processes = engine.getRuntimeService();
        this.management = engine.getManagementService();
        this.worklist = worklist;
    }

    /** A timer asks its feature anew for the moment it waits for. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(DeadlineMoved moved) {
        worklist.moved(moved.deadlineId().value(), moved.dueAfter());
        askAnew(moved.subjectId());
    }

    /** Whoever waits for the end of a period that stands still waits on. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void follow(DeadlineStopped stopped) {
        askAnew(stopped.deadlineOf());
    }

    private void askAnew(UUID subject) {
        for (ProcessInstance process : processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()) {
            for (Job timer : management
                    .createJobQuery()
                    .processInstanceId(process.getId())
                    .timers()
                    .list()) {
                management.recalculateJobDuedate(timer.getId(), false);
            }
        }
    }
}
