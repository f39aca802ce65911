package org.lijian.workflow.rectification;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.measure.ProductionLimitId;
import org.lijian.measure.ProductionLimits;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Lets a restriction whose term is over end, and shows the supervisors what is left to do. */
@Component
class ExpireLimit implements JavaDelegate {
    private final ProductionLimits measures;
    private final Worklist worklist;

    ExpireLimit(ProductionLimits measures, Worklist worklist) {
        this.measures = measures;
        this.worklist = worklist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey();
        measures.expire(ProductionLimitId.of(id));
        worklist.escalated("userTask_fileRectificationPlan", UUID.fromString(id));
    }
}
