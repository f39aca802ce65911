package org.lijian.workflow.seizurelifting;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.measure.SeizureId;
import org.lijian.measure.Seizures;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Lets a seizure whose time is over lose its force, and shows the supervisors that it has to be lifted. */
@Component
class LapseSeizure implements JavaDelegate {
    private final Seizures measures;
    private final Worklist worklist;

    LapseSeizure(Seizures measures, Worklist worklist) {
        this.measures = measures;
        this.worklist = worklist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = execution.getProcessBusinessKey();
        measures.lapse(SeizureId.of(id));
        worklist.escalated("userTask_liftSeizure", UUID.fromString(id));
    }
}
