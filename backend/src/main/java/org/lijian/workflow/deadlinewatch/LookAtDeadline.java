package org.lijian.workflow.deadlinewatch;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineWatch;
import org.springframework.stereotype.Component;

/** Warns of what a deadline has come to. */
@Component
class LookAtDeadline implements JavaDelegate {
    private final DeadlineWatch watch;

    LookAtDeadline(DeadlineWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "deadlineCourse",
                watch.lookAt(DeadlineId.of(execution.getProcessBusinessKey())).name());
    }
}
