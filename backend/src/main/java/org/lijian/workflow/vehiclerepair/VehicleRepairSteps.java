package org.lijian.workflow.vehiclerepair;

import java.util.Map;
import org.lijian.inspection.roadside.RepairDue;
import org.lijian.inspection.roadside.RepairRecorded;
import org.lijian.inspection.roadside.Retested;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins a course of repair and retest, and goes round until the retest is passed. */
@Component
class VehicleRepairSteps {
    private final ProcessSteps steps;

    VehicleRepairSteps(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RepairDue event) {
        steps.start(
                "vehicleRepair",
                event.repairId(),
                Map.of(
                        Variables.REGION,
                        event.region().value(),
                        Variables.OFFICERS,
                        Variables.text(event.inspectors())));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RepairRecorded event) {
        steps.complete("userTask_recordRepair", event.repairId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(Retested event) {
        steps.complete("userTask_retest", event.repairId(), Map.of(Variables.RETEST_PASSED, event.passed()));
    }
}
