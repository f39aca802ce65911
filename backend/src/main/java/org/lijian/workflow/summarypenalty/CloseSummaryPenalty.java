package org.lijian.workflow.summarypenalty;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.casefile.summary.SummaryPenalties;
import org.lijian.casefile.summary.SummaryPenaltyId;
import org.springframework.stereotype.Component;

/** Closes a penalty on the spot that is reported and performed. */
@Component
class CloseSummaryPenalty implements JavaDelegate {
    private final SummaryPenalties penalties;

    CloseSummaryPenalty(SummaryPenalties penalties) {
        this.penalties = penalties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        penalties.close(SummaryPenaltyId.of(execution.getProcessBusinessKey()));
    }
}
