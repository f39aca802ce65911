package org.lijian.workflow.informantopening;

import java.util.Map;
import org.lijian.lead.InformantOpeningDecided;
import org.lijian.lead.InformantOpeningRequested;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings a request to know who reported before the second person; the process knows neither the report nor who made it. */
@Component
class InformantOpeningSteps {
    private static final String PROCESS = "informantOpening";
    private static final String DECIDE = "userTask_decideInformantOpening";

    private final ProcessSteps steps;

    InformantOpeningSteps(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InformantOpeningRequested event) {
        steps.start(
                PROCESS,
                event.openingId(),
                Map.of(Variables.REGION, event.region().value()));
    }

    /** What was asked for before there was a diagram is decided without one. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InformantOpeningDecided event) {
        if (steps.isAt(DECIDE, event.openingId())) {
            steps.complete(DECIDE, event.openingId(), Map.of());
        }
    }
}
