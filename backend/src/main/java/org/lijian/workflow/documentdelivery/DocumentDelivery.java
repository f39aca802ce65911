package org.lijian.workflow.documentdelivery;

import java.util.Map;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.workflow.ProcessSteps;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the delivery of a document when the party has it. */
@Component
class DocumentDelivery {
    private final ProcessSteps steps;

    DocumentDelivery(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DocumentDelivered event) {
        steps.complete("userTask_deliverDocument", event.deliveryId(), Map.of());
    }
}
