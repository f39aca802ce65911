package org.lijian.workflow.perdaypenalty;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.InterruptionDecided;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyPrepared;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.casefile.penalty.PerDayEnded;
import org.lijian.delivery.DeliveryId;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins the process of a per-day penalty, lets it go on with what became of the original decision, and ends it. */
@Component
class PerDayPenalty {
    static final String PROCESS = "perDayPenalty";

    private static final String END = "userTask_endPerDay";

    private final ProcessSteps steps;
    private final Penalties penalties;

    PerDayPenalty(ProcessSteps steps, Penalties penalties) {
        this.steps = steps;
        this.penalties = penalties;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PenaltyPrepared event) {
        if (event.kind() == PenaltyKind.PER_DAY) {
            steps.start(
                    PROCESS,
                    event.penaltyId(),
                    Map.of(
                            Variables.REGION, event.region().value(),
                            Variables.OFFICERS, Variables.text(event.investigators()),
                            Variables.CASE, event.caseId().text(),
                            Variables.PENALTY, event.penaltyId().text(),
                            Variables.ORIGINAL_SERVED, isOriginalServed(event.caseId())));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PenaltyServed event) {
        if (event.kind() == PenaltyKind.ORDINARY) {
            tell(event.caseId(), !event.amount().isZero());
        }
    }

    /** No original decision will ever be made: the head has to end what waits for it. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InterruptionDecided event) {
        if (event.approved() && event.kind() != InterruptionKind.SUSPENSION) {
            tell(event.caseId(), false);
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PerDayEnded event) {
        Map<String, Object> told = told(event.deliveryId());
        if (steps.isAt(END, event.penaltyId())) {
            steps.complete(END, event.penaltyId(), told);
        } else if (!steps.tell("perDayEnded", event.penaltyId(), told)) {
            endBegunBeforeItWaitedForThat(event);
        }
    }

    /** An instance of the first version waits for no end. */
    private void endBegunBeforeItWaitedForThat(PerDayEnded event) {
        steps.abandon(PROCESS, event.penaltyId(), event.ground().zh());
        DeliveryId delivery = event.deliveryId();
        if (delivery != null) {
            PenaltyView penalty = penalties.penalty(event.penaltyId());
            steps.start(
                    "documentDelivery",
                    delivery,
                    Map.of(
                            Variables.REGION, penalty.region().value(),
                            Variables.OFFICERS, Variables.text(penalty.investigators()),
                            Variables.SUBJECT, event.penaltyId().text()));
        }
    }

    private void tell(CaseId caseId, boolean fined) {
        steps.tellAll("originalDecisionServed", Variables.CASE, caseId, Map.of(Variables.ORIGINAL_FINED, fined));
    }

    private static Map<String, Object> told(@Nullable DeliveryId delivery) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.PARTY_TOLD, delivery != null);
        if (delivery != null) {
            variables.put(Variables.DELIVERY, delivery.text());
        }
        return variables;
    }

    private boolean isOriginalServed(CaseId caseId) {
        return penalties.ofCase(caseId).stream()
                .anyMatch(penalty ->
                        penalty.kind() == PenaltyKind.ORDINARY && penalty.servedOn() != null && penalty.stands());
    }
}
