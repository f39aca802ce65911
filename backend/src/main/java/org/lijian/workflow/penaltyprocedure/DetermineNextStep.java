package org.lijian.workflow.penaltyprocedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.workflow.Variables;
import org.springframework.stereotype.Component;

/** Asks what still has to happen before the decision. */
@Component
class DetermineNextStep implements JavaDelegate {
    private final Penalties penalties;

    DetermineNextStep(Penalties penalties) {
        this.penalties = penalties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PenaltyId penalty = PenaltyId.of(execution.getProcessBusinessKey());
        execution.setVariable(
                Variables.NEXT_STEP, NextStep.of(penalties.stepsDue(penalty)).name());
    }
}
