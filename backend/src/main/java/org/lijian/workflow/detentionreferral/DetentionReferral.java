package org.lijian.workflow.detentionreferral;

import java.util.Map;
import org.lijian.law.referral.ReferralKind;
import org.lijian.referral.DetentionCopied;
import org.lijian.referral.ReferralDecided;
import org.lijian.referral.ReferralHandedOver;
import org.lijian.referral.ReferralProposed;
import org.lijian.referral.ReferralReceived;
import org.lijian.referral.ReferralSupplemented;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a referral for detention as its papers go and the police answer. */
@Component
class DetentionReferral {
    static final String PROCESS = "detentionReferral";

    private final ProcessSteps steps;

    DetentionReferral(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralProposed event) {
        if (event.kind() == ReferralKind.DETENTION) {
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
        if (event.kind() == ReferralKind.DETENTION) {
            steps.complete(
                    "userTask_approveDetention",
                    event.referralId(),
                    Map.of(Variables.REFERRAL_APPROVED, event.approved()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralHandedOver event) {
        if (event.kind() == ReferralKind.DETENTION) {
            steps.complete("userTask_handOverDetention", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralReceived event) {
        if (event.kind() == ReferralKind.DETENTION) {
            steps.complete("userTask_recordDetentionReceipt", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralSupplemented event) {
        if (event.kind() == ReferralKind.DETENTION) {
            steps.complete("userTask_supplementDetention", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DetentionCopied event) {
        steps.complete("userTask_recordDetentionCopy", event.referralId(), Map.of());
    }
}
