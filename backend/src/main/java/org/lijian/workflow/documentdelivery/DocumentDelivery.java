package org.lijian.workflow.documentdelivery;

import java.util.Map;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.delivery.PublicNoticePublished;
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
        if (!event.deemed() && !steps.tell("documentDelivered", event.deliveryId(), Map.of())) {
            steps.complete("userTask_deliverDocument", event.deliveryId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PublicNoticePublished event) {
        steps.correlate("publicNoticePublished", event.deliveryId(), Map.of());
    }
}
