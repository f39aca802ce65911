package org.lijian.workflow.evidencehold;

import java.util.Map;
import org.lijian.casefile.hold.EvidenceHoldDecided;
import org.lijian.casefile.hold.EvidenceHoldExecuted;
import org.lijian.casefile.hold.EvidenceHoldRequested;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a hold of evidence until it is done. */
@Component
class EvidenceHold {
    private final ProcessSteps steps;

    EvidenceHold(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EvidenceHoldRequested event) {
        steps.start(
                "evidenceHold",
                event.holdId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.CASE, event.caseId().text(),
                        Variables.OFFICERS, event.by().text(),
                        Variables.HOLD, event.holdId().text(),
                        Variables.URGENT, event.urgent()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EvidenceHoldDecided event) {
        if (!event.urgent()) {
            steps.complete(
                    "userTask_approveEvidenceHold", event.holdId(), Map.of(Variables.HOLD_APPROVED, event.approved()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EvidenceHoldExecuted event) {
        steps.complete(
                "userTask_executeEvidenceHold",
                event.holdId(),
                Map.of(
                        Variables.DELIVERY, event.noticeDeliveryId().text(),
                        Variables.OFFICERS, Variables.text(event.officers())));
    }
}
