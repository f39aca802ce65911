package org.lijian.workflow.collection;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Shows a payment that is late to the supervisors. */
@Component
class EscalateOverdue implements JavaDelegate {
    private final Worklist worklist;

    EscalateOverdue(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worklist.escalated("userTask_reconcilePayment", UUID.fromString(execution.getProcessBusinessKey()));
    }
}
