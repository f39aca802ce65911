package org.lijian.exchange;

import java.io.IOException;
import java.util.List;
import org.lijian.exchange.ExportFile.Column;
import org.lijian.inspection.InspectionStatus;
import org.lijian.inspection.InspectionSummary;
import org.lijian.inspection.Inspections;
import org.lijian.job.JobRun;
import org.lijian.job.JobWork;
import org.springframework.stereotype.Component;

/** The inspections of an officer's area as a table. */
@Component
class InspectionExport implements JobWork {
    private final Inspections inspections;
    private final ExportFile<InspectionSummary> table;

    InspectionExport(Inspections inspections, Words words) {
        this.inspections = inspections;
        this.table = new ExportFile<>(
                "现场检查",
                List.of(
                        new Column<>("检查编号", InspectionSummary::id),
                        new Column<>("线索编号", InspectionSummary::leadId),
                        new Column<>("行政区划", InspectionSummary::region),
                        new Column<>("领域", inspection -> words.of(inspection.domain())),
                        new Column<>("监管对象编号", InspectionSummary::objectId),
                        new Column<>("当事人编号", InspectionSummary::partyId),
                        new Column<>("计划日期", InspectionSummary::plannedOn),
                        new Column<>("检查日期", InspectionSummary::inspectedOn),
                        new Column<>("环节", inspection -> inspection.status().step()),
                        new Column<>("结论", inspection -> words.of(inspection.outcome()))),
                inspection -> inspection.id().value());
    }

    @Override
    public String kind() {
        return ExportSubject.INSPECTIONS.job();
    }

    @Override
    public void run(JobRun run) throws IOException {
        ExportArgument asked = run.argument(ExportArgument.class);
        InspectionStatus status = asked.status() == null ? null : InspectionStatus.valueOf(asked.status());
        run.expect(inspections.count(status, run.requester()));
        table.write(run, asked.format(), page -> inspections.inspections(null, status, page, run.requester()));
    }
}
