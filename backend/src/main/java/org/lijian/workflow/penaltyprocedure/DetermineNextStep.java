package org.lijian.workflow.penaltyprocedure;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.DecidingHeads;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.workflow.Variables;
import org.springframework.stereotype.Component;

/** Asks what still has to happen before the decision, and whose it is. */
@Component
class DetermineNextStep implements JavaDelegate {
    private final Penalties penalties;
    private final DecidingHeads heads;

    DetermineNextStep(Penalties penalties, DecidingHeads heads) {
        this.penalties = penalties;
        this.heads = heads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PenaltyId penalty = PenaltyId.of(execution.getProcessBusinessKey());
        execution.setVariable(
                Variables.NEXT_STEP, NextStep.of(penalties.stepsDue(penalty)).name());
        execution.setVariable(Variables.APPROVER, Variables.names(heads.rolesFor(penalty)));
    }
}
