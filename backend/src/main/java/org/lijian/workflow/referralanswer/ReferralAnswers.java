package org.lijian.workflow.referralanswer;

import java.util.Map;
import org.lijian.referral.ReferralAnswered;
import org.lijian.referral.ReferralId;
import org.lijian.referral.ReferralReminded;
import org.lijian.referral.SupplementAsked;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the waiting when the other authority answers or asks for more papers. */
@Component
class ReferralAnswers {
    private static final String SUPPLEMENT = "SUPPLEMENT";

    private final ProcessSteps steps;

    ReferralAnswers(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralAnswered event) {
        answered(event.referralId(), event.answer().name());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SupplementAsked event) {
        answered(event.referralId(), SUPPLEMENT);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralReminded event) {
        steps.complete("userTask_remindRecipient", event.referralId(), Map.of());
    }

    private void answered(ReferralId referral, String answer) {
        steps.complete("userTask_recordReferralAnswer", referral, Map.of(Variables.REFERRAL_ANSWER, answer));
    }
}
