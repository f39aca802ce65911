package org.lijian.workflow.penaltyprocedure;

import java.util.Map;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.HearingAnswered;
import org.lijian.casefile.penalty.NoticeIssued;
import org.lijian.casefile.penalty.PenaltyDecided;
import org.lijian.casefile.penalty.PenaltyDiscussed;
import org.lijian.casefile.penalty.PenaltyLegallyReviewed;
import org.lijian.casefile.penalty.StatementRecorded;
import org.lijian.casefile.penalty.StepRequired;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the procedure of a penalty as the party is told and heard and the authority decides. */
@Component
class PenaltyProcedure {
    private final ProcessSteps steps;

    PenaltyProcedure(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(NoticeIssued event) {
        steps.complete(
                "userTask_issueNotice",
                event.penaltyId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(StatementRecorded event) {
        heard(event.penaltyId());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(HearingAnswered event) {
        heard(event.penaltyId());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(StepRequired event) {
        heard(event.penaltyId());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PenaltyLegallyReviewed event) {
        steps.complete("userTask_legalReview", event.penaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PenaltyDiscussed event) {
        steps.complete("userTask_discussPenalty", event.penaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(PenaltyDecided event) {
        steps.complete(
                "userTask_decidePenalty",
                event.penaltyId(),
                Map.of(Variables.DELIVERY, event.deliveryId().text()));
    }

    /** Within its period the party is heard without a step of its own; afterwards, and when the head wants a step, those due are determined again. */
    private void heard(PenaltyId penalty) {
        steps.tell("partyHeard", penalty, Map.of());
    }
}
