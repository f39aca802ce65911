package org.lijian.workflow.casereopening;

import java.util.Map;
import org.lijian.casefile.reopening.CaseReopened;
import org.lijian.casefile.reopening.ReopeningDecided;
import org.lijian.casefile.reopening.ReopeningProposed;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings a proposal before the head, and an approved one back to those who investigate. */
@Component
class CaseReopening {
    private final ProcessSteps steps;

    CaseReopening(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReopeningProposed event) {
        steps.start(
                "caseReopening",
                event.reopeningId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.CASE, event.caseId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReopeningDecided event) {
        steps.complete(
                "userTask_decideReopening",
                event.reopeningId(),
                Map.of(Variables.REOPENING_APPROVED, event.approved()));
    }

    /** The ordinary procedure begins once more where it investigates: the case is filed already. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CaseReopened event) {
        steps.startAt(
                "ordinaryPenalty",
                "userTask_investigate",
                event.caseId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.investigators()),
                        Variables.CASE, event.caseId().text(),
                        Variables.LEAD, event.leadId().text()));
    }
}
