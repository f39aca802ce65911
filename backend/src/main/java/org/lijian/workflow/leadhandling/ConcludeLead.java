package org.lijian.workflow.leadhandling;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.workflow.Variables;
import org.springframework.stereotype.Component;

/** Lets the lead leave by the exit the process has come to. */
@Component
class ConcludeLead implements JavaDelegate {
    private final Leads leads;

    ConcludeLead(Leads leads) {
        this.leads = leads;
    }

    @Override
    public void execute(DelegateExecution execution) {
        leads.conclude(LeadId.of(execution.getProcessBusinessKey()), LeadExit.valueOf((String)
                execution.getVariable(Variables.LEAD_EXIT)));
    }
}
