package org.lijian.workflow.nofilingobjection;

import java.util.Map;
import org.lijian.referral.NoFilingAnswered;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Goes the way the bureau chooses when the police do not file. */
@Component
class NoFilingObjection {
    private final ProcessSteps steps;

    NoFilingObjection(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(NoFilingAnswered event) {
        steps.complete(
                "userTask_respondToNoFiling",
                event.referralId(),
                Map.of(Variables.NO_FILING_RESPONSE, event.response().name()));
    }
}
