package org.lijian.workflow.dieseltruckinspection;

import java.util.Map;
import org.lijian.inspection.measurement.MeasurementAdded;
import org.lijian.inspection.roadside.TruckHandedOver;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the inspection of a truck that was driven over the limit wait for the receipt of the traffic police. */
@Component
class DieselTruckInspection {
    private final ProcessSteps steps;

    DieselTruckInspection(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(MeasurementAdded event) {
        if (event.handOverDue()) {
            steps.note("dieselTruckInspection", event.inspectionId(), Map.of(Variables.HAND_OVER_DUE, true));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(TruckHandedOver event) {
        steps.complete("userTask_recordPoliceReceipt", event.inspectionId(), Map.of());
    }
}
