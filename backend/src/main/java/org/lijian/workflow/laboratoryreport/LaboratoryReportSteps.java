package org.lijian.workflow.laboratoryreport;

import java.util.List;
import java.util.Map;
import org.lijian.inspection.laboratory.ReportRecorded;
import org.lijian.inspection.laboratory.ResultTold;
import org.lijian.inspection.laboratory.SamplesHandedOver;
import org.lijian.inspection.laboratory.SamplesTaken;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets a visit wait for its laboratory, and moves the report on. */
@Component
class LaboratoryReportSteps {
    private static final List<String> SAMPLING = List.of("cookingFumeInspection", "boilerInspection");

    private final ProcessSteps steps;

    LaboratoryReportSteps(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SamplesTaken event) {
        SAMPLING.forEach(process -> steps.note(
                process,
                event.inspectionId(),
                Map.of(
                        Variables.SAMPLES_TAKEN,
                        true,
                        Variables.LABORATORY_REPORT,
                        event.reportId().text())));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SamplesHandedOver event) {
        steps.complete("userTask_handOverSamples", event.reportId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReportRecorded event) {
        steps.complete("userTask_recordReport", event.reportId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ResultTold event) {
        steps.complete("userTask_tellResult", event.reportId(), Map.of());
    }
}
