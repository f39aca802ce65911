package org.lijian.workflow.roadsidesession;

import java.util.Map;
import org.lijian.inspection.roadside.PoliceReceiptRecorded;
import org.lijian.inspection.roadside.SessionClosed;
import org.lijian.inspection.roadside.SessionOpened;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a session of checks on. */
@Component
class RoadsideSessionSteps {
    private final ProcessSteps steps;

    RoadsideSessionSteps(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SessionOpened event) {
        steps.start(
                "roadsideSession",
                event.sessionId(),
                Map.of(
                        Variables.REGION,
                        event.region().value(),
                        Variables.OFFICERS,
                        Variables.text(event.inspectors()),
                        Variables.HAND_OVER_DUE,
                        false));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SessionClosed event) {
        steps.complete(
                "userTask_checkVehicles", event.sessionId(), Map.of(Variables.HAND_OVER_DUE, event.handOverDue()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PoliceReceiptRecorded event) {
        steps.complete("userTask_recordPoliceReceipt", event.sessionId(), Map.of());
    }
}
