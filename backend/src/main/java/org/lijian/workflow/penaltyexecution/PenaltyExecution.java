package org.lijian.workflow.penaltyexecution;

import java.util.Map;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.ConfiscationExecuted;
import org.lijian.collection.ChallengeEnded;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.DecisionRevoked;
import org.lijian.disclosure.DecisionPublished;
import org.lijian.workflow.ProcessSteps;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the execution of a decision as it is published and what it confiscates is taken. */
@Component
class PenaltyExecution {
    private final ProcessSteps steps;

    PenaltyExecution(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DecisionPublished event) {
        steps.complete("userTask_publishDecision", event.penaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ConfiscationExecuted event) {
        steps.complete("userTask_executeConfiscation", event.penaltyId(), Map.of());
    }

    /** A decision that a review or a suit changed is not published as it was; one that they revoked takes nothing any more. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ChallengeEnded event) {
        if (event.isAnotherDecision()) {
            waitNoMore("userTask_publishDecision", event.penaltyId());
        }
        if (event.outcome() == ChallengeOutcome.REVOKED) {
            waitNoMore("userTask_executeConfiscation", event.penaltyId());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(DecisionRevoked event) {
        waitNoMore("userTask_publishDecision", event.penaltyId());
        waitNoMore("userTask_executeConfiscation", event.penaltyId());
    }

    private void waitNoMore(String step, PenaltyId penalty) {
        if (steps.isAt(step, penalty)) {
            steps.complete(step, penalty, Map.of());
        }
    }
}
