package org.lijian.workflow.transfer;

import java.util.Map;
import org.lijian.law.referral.ReferralKind;
import org.lijian.referral.ReferralDecided;
import org.lijian.referral.ReferralHandedOver;
import org.lijian.referral.ReferralProposed;
import org.lijian.referral.ReferralReceived;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a transfer as its papers go. */
@Component
class Transfer {
    static final String PROCESS = "transfer";

    private final ProcessSteps steps;

    Transfer(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralProposed event) {
        if (event.kind() == ReferralKind.TRANSFER) {
            steps.start(
                    PROCESS,
                    event.referralId(),
                    Map.of(
                            Variables.REGION, event.region().value(),
                            Variables.OFFICERS, Variables.text(event.investigators())));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralDecided event) {
        if (event.kind() == ReferralKind.TRANSFER) {
            steps.complete(
                    "userTask_approveTransfer",
                    event.referralId(),
                    Map.of(Variables.REFERRAL_APPROVED, event.approved()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralHandedOver event) {
        if (event.kind() == ReferralKind.TRANSFER) {
            steps.complete("userTask_handOverTransfer", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralReceived event) {
        if (event.kind() == ReferralKind.TRANSFER) {
            steps.complete("userTask_recordTransferredReceipt", event.referralId(), Map.of());
        }
    }
}
