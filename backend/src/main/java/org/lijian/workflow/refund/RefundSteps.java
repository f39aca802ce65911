package org.lijian.workflow.refund;

import java.util.Map;
import org.lijian.collection.RefundDue;
import org.lijian.collection.RefundOrdered;
import org.lijian.collection.RefundPaid;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a refund from its order to its payment. */
@Component
class RefundSteps {
    static final String PROCESS = "refund";

    private static final String ORDER = "userTask_orderRefund";
    private static final String PAY = "userTask_payRefund";

    private final ProcessSteps steps;

    RefundSteps(ProcessSteps steps) {
        this.steps = steps;
    }

    /** What a second outcome adds to a refund under way is ordered with it or after it. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RefundDue event) {
        if (!steps.isAt(ORDER, event.penaltyId()) && !steps.isAt(PAY, event.penaltyId())) {
            steps.start(
                    PROCESS,
                    event.penaltyId(),
                    Map.of(
                            Variables.REGION, event.region().value(),
                            Variables.CASE, event.caseId().text()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RefundOrdered event) {
        steps.complete(ORDER, event.penaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RefundPaid event) {
        steps.complete(PAY, event.penaltyId(), Map.of(Variables.MORE_TO_REFUND, event.more()));
    }
}
