package org.lijian.workflow.collection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.casefile.PenaltyId;
import org.lijian.collection.Collections;
import org.lijian.collection.Enforcement;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Shows a payment that is late to the supervisors and lets the time to go to court begin; one that was allowed to be made later is not late yet. */
@Component
class EscalateOverdue implements JavaDelegate {
    private final Collections collections;
    private final Enforcement enforcement;
    private final Worklist worklist;

    EscalateOverdue(Collections collections, Enforcement enforcement, Worklist worklist) {
        this.collections = collections;
        this.enforcement = enforcement;
        this.worklist = worklist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PenaltyId penalty = PenaltyId.of(execution.getProcessBusinessKey());
        boolean late = collections.isLate(penalty);
        if (late) {
            enforcement.becomesEnforceable(penalty);
            worklist.escalated("userTask_reconcilePayment", penalty.value());
        }
        execution.setVariable("overdue", late);
    }
}
