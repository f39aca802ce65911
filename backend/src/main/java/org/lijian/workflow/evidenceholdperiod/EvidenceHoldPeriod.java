package org.lijian.workflow.evidenceholdperiod;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.hold.EvidenceHoldDecided;
import org.lijian.casefile.hold.EvidenceHoldDisposed;
import org.lijian.delivery.DeliveryId;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the time evidence is held as it is decided about. */
@Component
class EvidenceHoldPeriod {
    private final ProcessSteps steps;

    EvidenceHoldPeriod(ProcessSteps steps) {
        this.steps = steps;
    }

    /** What was done before it was approved and is refused goes back; a hold that has ended meanwhile has nothing to go back. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EvidenceHoldDecided event) {
        if (event.urgent()) {
            steps.complete("userTask_ratifyEvidenceHold", event.holdId(), Map.of());
            if (event.releaseDeliveryId() != null) {
                steps.correlate("evidenceHoldRefused", event.holdId(), paper(event.releaseDeliveryId()));
            }
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EvidenceHoldDisposed event) {
        steps.complete("userTask_disposeOfEvidenceHold", event.holdId(), paper(event.releaseDeliveryId()));
    }

    private static Map<String, Object> paper(@Nullable DeliveryId delivery) {
        return delivery == null
                ? Map.of(Variables.HOLD_RELEASED, false)
                : Map.of(Variables.HOLD_RELEASED, true, Variables.RELEASE_DELIVERY, delivery.text());
    }
}
