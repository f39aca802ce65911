package org.lijian.workflow.laboratoryreport;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lijian.inspection.laboratory.LaboratoryReportId;
import org.lijian.inspection.laboratory.LaboratoryReports;
import org.lijian.worklist.Worklist;
import org.springframework.stereotype.Component;

/** Asks the laboratory for a late report and shows it to the supervisors. */
@Component
class RemindLaboratory implements JavaDelegate {
    private final LaboratoryReports reports;
    private final Worklist worklist;

    RemindLaboratory(LaboratoryReports reports, Worklist worklist) {
        this.reports = reports;
        this.worklist = worklist;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.remind(LaboratoryReportId.of(execution.getProcessBusinessKey()));
        worklist.escalated("userTask_recordReport", UUID.fromString(execution.getProcessBusinessKey()));
    }
}
