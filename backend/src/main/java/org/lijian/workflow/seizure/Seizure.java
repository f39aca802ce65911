package org.lijian.workflow.seizure;

import java.util.Map;
import org.lijian.measure.SeizureAbandoned;
import org.lijian.measure.SeizureApproved;
import org.lijian.measure.SeizureExecuted;
import org.lijian.measure.SeizureProposed;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of a seizure as it is approved and carried out. */
@Component
class Seizure {
    private static final String PROCESS = "seizure";

    private final ProcessSteps steps;

    Seizure(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizureProposed event) {
        steps.start(
                PROCESS,
                event.seizureId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.officers()),
                        Variables.INSPECTION, event.inspectionId().text(),
                        Variables.SEIZURE, event.seizureId().text(),
                        Variables.URGENT, event.urgent(),
                        Variables.WEIGHTY, event.grave()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizureApproved event) {
        if (event.afterwards()) {
            steps.complete("userTask_approveUrgentSeizure", event.seizureId(), Map.of());
        } else {
            steps.complete(
                    "userTask_approveSeizure", event.seizureId(), Map.of(Variables.SEIZURE_APPROVED, event.approved()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizureExecuted event) {
        steps.complete(
                "userTask_executeSeizure",
                event.seizureId(),
                Map.of(
                        Variables.DELIVERY, event.decisionDelivery().text(),
                        Variables.INVENTORY_DELIVERY, event.inventoryDelivery().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizureAbandoned event) {
        steps.abandon(PROCESS, event.seizureId(), "不再实施");
    }
}
