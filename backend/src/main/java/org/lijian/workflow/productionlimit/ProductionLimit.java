package org.lijian.workflow.productionlimit;

import java.util.Map;
import org.lijian.measure.LimitAbandoned;
import org.lijian.measure.LimitApproved;
import org.lijian.measure.LimitDecided;
import org.lijian.measure.LimitHearingAnswered;
import org.lijian.measure.LimitHearingHeld;
import org.lijian.measure.LimitNoticeIssued;
import org.lijian.measure.LimitProposed;
import org.lijian.measure.LimitTerminated;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of a restriction or halt until its decision is served, and ends it when the party is no more. */
@Component
class ProductionLimit {
    private static final String PROCESS = "productionLimit";

    private final ProcessSteps steps;

    ProductionLimit(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitProposed event) {
        steps.start(
                PROCESS,
                event.limitId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.officers()),
                        Variables.LIMIT, event.limitId().text(),
                        Variables.LIMIT_KIND, event.kind().name(),
                        Variables.WEIGHTY, event.grave(),
                        Variables.HEARING_REQUESTED, false));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitApproved event) {
        steps.complete("userTask_approveLimit", event.limitId(), Map.of(Variables.LIMIT_APPROVED, event.approved()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitNoticeIssued event) {
        steps.complete(
                "userTask_issueLimitNotice",
                event.limitId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    /** What was asked for in time may become known when the decision is already awaited: then the hearing comes before it. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitHearingAnswered event) {
        steps.note(PROCESS, event.limitId(), Map.of(Variables.HEARING_REQUESTED, event.requested()));
        if (event.requested()) {
            steps.putBefore(PROCESS, "userTask_decideLimit", "userTask_holdLimitHearing", event.limitId());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitHearingHeld event) {
        steps.complete("userTask_holdLimitHearing", event.limitId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitDecided event) {
        steps.complete(
                "userTask_decideLimit",
                event.limitId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitTerminated event) {
        steps.correlate("limitTerminated", event.limitId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LimitAbandoned event) {
        steps.abandon(PROCESS, event.limitId(), "不予决定");
    }
}
