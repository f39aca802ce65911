package org.lijian.workflow.crimereferral;

import java.util.Map;
import org.lijian.law.referral.ReferralKind;
import org.lijian.referral.CrimeObjectsHandedOver;
import org.lijian.referral.CriminalResultRecorded;
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

/** Moves the referral of a suspected crime as its papers and objects go and the criminal proceedings end. */
@Component
class CrimeReferral {
    static final String PROCESS = "crimeReferral";

    private final ProcessSteps steps;

    CrimeReferral(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralProposed event) {
        if (event.kind() == ReferralKind.CRIME) {
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
        if (event.kind() == ReferralKind.CRIME) {
            steps.complete(
                    "userTask_approveCrime", event.referralId(), Map.of(Variables.REFERRAL_APPROVED, event.approved()));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralHandedOver event) {
        if (event.kind() == ReferralKind.CRIME) {
            steps.complete("userTask_handOverCrime", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralReceived event) {
        if (event.kind() == ReferralKind.CRIME) {
            steps.complete("userTask_recordCrimeReceipt", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralSupplemented event) {
        if (event.kind() == ReferralKind.CRIME) {
            steps.complete("userTask_supplementCrime", event.referralId(), Map.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CrimeObjectsHandedOver event) {
        steps.complete("userTask_handOverObjects", event.referralId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CriminalResultRecorded event) {
        steps.complete("userTask_recordCriminalResult", event.referralId(), Map.of());
    }
}
