package org.lijian.workflow.collection;

import java.util.HashMap;
import java.util.Map;
import org.lijian.collection.ChallengeEnded;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.CollectionEnded;
import org.lijian.collection.CollectionSettled;
import org.lijian.collection.DecisionRevoked;
import org.lijian.collection.PaymentPlanDecided;
import org.lijian.collection.PaymentPlanRequested;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the collection as the party asks to pay later, pays, has the decision revoked, or is no more. */
@Component
class Collection {
    private final ProcessSteps steps;

    Collection(ProcessSteps steps) {
        this.steps = steps;
    }

    /** What a court has taken over is not waited for any more. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CollectionSettled event) {
        if (!event.underEnforcement()) {
            steps.complete("userTask_reconcilePayment", event.penaltyId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PaymentPlanRequested event) {
        steps.correlate("paymentPlanRequested", event.penaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PaymentPlanDecided event) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("paymentPlanApproved", event.approved());
        if (event.deliveryId() != null) {
            variables.put(Variables.DELIVERY, event.deliveryId().text());
        }
        steps.complete("userTask_decidePaymentPlan", event.penaltyId(), variables);
        steps.recountTimers(event.penaltyId());
    }

    /** Fines collected by an older diagram wait for the same message, so what it is called does not change. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CollectionEnded event) {
        steps.correlate("decisionRevoked", event.penaltyId(), Map.of());
    }

    /** Nothing is waited for any more but the party to be told. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DecisionRevoked event) {
        if (event.wasOpen()) {
            steps.correlate("decisionRevoked", event.penaltyId(), Map.of());
        }
        steps.start(
                "documentDelivery",
                event.deliveryId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.investigators()),
                        Variables.SUBJECT, event.penaltyId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ChallengeEnded event) {
        if (event.wasOpen() && event.outcome() == ChallengeOutcome.REVOKED) {
            steps.correlate("decisionRevoked", event.penaltyId(), Map.of());
        } else if (event.wasOpen()) {
            steps.recountTimers(event.penaltyId());
        }
    }
}
