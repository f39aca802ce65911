package org.lijian.workflow.rectification;

import java.util.Map;
import org.lijian.measure.LimitExtended;
import org.lijian.measure.LimitFollowedUp;
import org.lijian.measure.LimitKind;
import org.lijian.measure.LimitLifted;
import org.lijian.measure.LimitPlanFiled;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of a restriction or halt in force as plan and report are filed and officers come again. */
@Component
class Rectification {
    private final ProcessSteps steps;

    Rectification(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitPlanFiled event) {
        steps.complete("userTask_fileRectificationPlan", event.limitId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitExtended event) {
        steps.correlate(
                "limitExtended",
                event.limitId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitLifted event) {
        steps.complete(
                event.kind() == LimitKind.HALT ? "userTask_reportHaltDone" : "userTask_reportRestrictionDone",
                event.limitId(),
                Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitFollowedUp event) {
        steps.complete("userTask_followUpLimit", event.limitId(), Map.of());
    }
}
