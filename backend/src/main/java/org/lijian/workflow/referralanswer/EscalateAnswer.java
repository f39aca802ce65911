package org.lijian.workflow.referralanswer;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Shows an answer that is late to the supervisors. */
@Component
class EscalateAnswer implements JavaDelegate {
    private final Worklist worklist;

    EscalateAnswer(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        worklist.escalated("userTask_recordReferralAnswer", UUID.fromString(execution.getProcessBusinessKey()));
    }
}
