package org.lijian.workflow.publicationretraction;

import java.util.Map;
import org.lijian.disclosure.PublicationRetracted;
import org.lijian.disclosure.RetractionDue;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has a published decision taken back that does not hold any more. */
@Component
class PublicationRetraction {
    private final ProcessSteps steps;

    PublicationRetraction(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RetractionDue event) {
        steps.start(
                "publicationRetraction",
                event.penaltyId(),
                Map.of(Variables.REGION, event.region().value()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PublicationRetracted event) {
        steps.complete("userTask_retractPublication", event.penaltyId(), Map.of());
    }
}
