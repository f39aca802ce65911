package org.lijian.workflow.laboratoryreport;

import java.util.Date;
import org.lijian.inspection.laboratory.LaboratoryReportId;
import org.lijian.inspection.laboratory.LaboratoryReports;
import org.lijian.platform.LegalTime;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments a laboratory report waits for. */
@Component
public class LaboratoryDates implements TimerDates {
    private final LaboratoryReports reports;

    LaboratoryDates(LaboratoryReports reports) {
        this.reports = reports;
    }

    /** When the report is late: the day after the one it was agreed on. */
    public Date reportOverdueFrom(String reportId) {
        return Date.from(LegalTime.endOf(reports.reportDueOn(LaboratoryReportId.of(reportId))));
    }
}
