package org.lijian.workflow.seizurelifting;

import java.util.Map;
import org.lijian.measure.LiftRequestAnswered;
import org.lijian.measure.LiftRequested;
import org.lijian.measure.SeizedItemsHandedOver;
import org.lijian.measure.SeizedItemsReturned;
import org.lijian.measure.SeizureExtended;
import org.lijian.measure.SeizureLifted;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of a seizure in force as it is extended, asked about, lifted and given back. */
@Component
class SeizureLifting {
    private final ProcessSteps steps;

    SeizureLifting(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizureExtended event) {
        steps.correlate(
                "seizureExtended",
                event.seizureId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LiftRequested event) {
        steps.correlate("liftRequested", event.seizureId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LiftRequestAnswered event) {
        steps.complete("userTask_answerLiftRequest", event.seizureId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizureLifted event) {
        steps.complete(
                "userTask_liftSeizure",
                event.seizureId(),
                Map.of(
                        Variables.HANDED_OVER,
                        false,
                        Variables.DELIVERY,
                        event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizedItemsHandedOver event) {
        steps.complete("userTask_liftSeizure", event.seizureId(), Map.of(Variables.HANDED_OVER, true));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SeizedItemsReturned event) {
        steps.complete("userTask_returnSeizedItems", event.seizureId(), Map.of());
    }
}
