package org.lijian.workflow.perdaypenalty;

import java.util.Map;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyPrepared;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins the process of a per-day penalty and lets it go on when the original decision is served. */
@Component
class PerDayPenalty {
    static final String PROCESS = "perDayPenalty";

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
            steps.tellAll("originalDecisionServed", Variables.CASE, event.caseId());
        }
    }

    private boolean isOriginalServed(CaseId caseId) {
        return penalties.ofCase(caseId).stream()
                .anyMatch(penalty -> penalty.kind() == PenaltyKind.ORDINARY && penalty.servedOn() != null);
    }
}
