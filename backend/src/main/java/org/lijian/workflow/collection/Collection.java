package org.lijian.workflow.collection;

import java.util.Map;
import org.lijian.collection.CollectionSettled;
import org.lijian.workflow.ProcessSteps;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the collection when the fine is paid. */
@Component
class Collection {
    private final ProcessSteps steps;

    Collection(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CollectionSettled event) {
        steps.complete("userTask_reconcilePayment", event.penaltyId(), Map.of());
    }
}
