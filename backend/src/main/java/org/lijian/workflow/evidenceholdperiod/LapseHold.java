package org.lijian.workflow.evidenceholdperiod;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.casefile.hold.EvidenceHoldId;
import org.lijian.casefile.hold.EvidenceHolds;
import org.springframework.stereotype.Component;

/** Ends a hold nobody decided about in time. */
@Component
class LapseHold implements JavaDelegate {
    private final EvidenceHolds holds;

    LapseHold(EvidenceHolds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        holds.lapse(EvidenceHoldId.of(execution.getProcessBusinessKey()));
    }
}
