package org.lijian.workflow.penaltyexecution;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.Performance;
import org.lijian.workflow.Variables;
import org.springframework.stereotype.Component;

/** Asks what a served decision has to be followed by. */
@Component
class DeterminePerformance implements JavaDelegate {
    private final Penalties penalties;

    DeterminePerformance(Penalties penalties) {
        this.penalties = penalties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Performance due = penalties.performanceDue(PenaltyId.of(execution.getProcessBusinessKey()));
        execution.setVariables(Map.of(
                Variables.PUBLICATION_DUE, due.publication(),
                Variables.FINE_DUE, due.fine(),
                Variables.CONFISCATION_DUE, due.confiscation()));
    }
}
