package org.lijian.workflow.hearing;

import java.util.Map;
import org.lijian.casefile.hearing.HearingNotified;
import org.lijian.casefile.hearing.HearingPostponed;
import org.lijian.casefile.hearing.HearingRecorded;
import org.lijian.casefile.hearing.HearingReported;
import org.lijian.casefile.hearing.HearingWithdrawn;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Moves a hearing as it is notified, put off, held and reported. A penalty begun on the first release of its procedure stands at its one step
 * for the whole hearing until the hearing is over.
 */
@Component
class HearingCourse {
    private static final String HOLD = "userTask_holdHearing";

    private final ProcessSteps steps;

    HearingCourse(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(HearingNotified event) {
        if (!steps.isAt(HOLD, event.penaltyId())) {
            steps.complete(
                    "userTask_notifyHearing",
                    event.penaltyId(),
                    Map.of(Variables.DELIVERY, event.deliveryId().text()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(HearingPostponed event) {
        if (!steps.tell("hearingPostponed", event.penaltyId(), Map.of())) {
            steps.requireAt(HOLD, event.penaltyId());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(HearingWithdrawn event) {
        if (!steps.tell("hearingWithdrawn", event.penaltyId(), Map.of())) {
            steps.complete(HOLD, event.penaltyId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(HearingRecorded event) {
        steps.complete(HOLD, event.penaltyId(), Map.of(Variables.HEARING_HELD, event.held()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(HearingReported event) {
        String reporting = "userTask_reportHearing";
        steps.complete(steps.isAt(reporting, event.penaltyId()) ? reporting : HOLD, event.penaltyId(), Map.of());
    }
}
