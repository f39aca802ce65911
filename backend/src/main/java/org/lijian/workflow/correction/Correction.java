package org.lijian.workflow.correction;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.correction.CorrectionOrderId;
import org.lijian.correction.CorrectionOrderIssued;
import org.lijian.correction.CorrectionOrderLapsed;
import org.lijian.correction.RecheckRecorded;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of an order as it is rechecked and followed by another. */
@Component
class Correction {
    static final String PROCESS = "correction";

    private final ProcessSteps steps;

    Correction(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CorrectionOrderIssued event) {
        @Nullable CorrectionOrderId previous = event.previousOrderId();
        if (previous != null) {
            steps.complete("userTask_issueNextOrder", previous, Map.of());
        }
        steps.start(
                PROCESS,
                event.orderId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.inspectors()),
                        Variables.INSPECTION, event.inspectionId().text(),
                        Variables.ORDER, event.orderId().text(),
                        Variables.DELIVERY, event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RecheckRecorded event) {
        steps.complete(
                "userTask_recheck",
                event.orderId(),
                Map.of(Variables.RECHECK_RESULT, event.result().name()));
    }

    /** There is nothing to recheck any more: whatever begins again has an order and a process of its own. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CorrectionOrderLapsed event) {
        steps.abandon(PROCESS, event.orderId(), "复查期限届满未复查");
    }
}
