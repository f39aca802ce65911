package org.lijian.workflow.courtenforcement;

import java.util.Map;
import org.lijian.collection.CourtAnswered;
import org.lijian.collection.CourtAsked;
import org.lijian.collection.DemandIssued;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the enforcement of a fine from the demand to the court's answer. */
@Component
class CourtEnforcement {
    private final ProcessSteps steps;

    CourtEnforcement(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DemandIssued event) {
        steps.complete(
                "userTask_issueDemand",
                event.penaltyId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CourtAsked event) {
        steps.complete("userTask_applyToCourt", event.penaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CourtAnswered event) {
        steps.complete(
                "userTask_recordCourtAnswer",
                event.penaltyId(),
                Map.of("courtOutcome", event.outcome().name()));
    }
}
