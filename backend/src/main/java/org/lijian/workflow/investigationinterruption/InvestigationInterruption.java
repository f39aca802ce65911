package org.lijian.workflow.investigationinterruption;

import java.util.Map;
import org.lijian.casefile.InterruptionDecided;
import org.lijian.casefile.InterruptionRequested;
import org.lijian.casefile.InvestigationResumed;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes an investigation out of its course when its interruption is asked for, and back where it goes on. */
@Component
class InvestigationInterruption {
    private static final String NONE = "NONE";

    private final ProcessSteps steps;

    InvestigationInterruption(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InterruptionRequested event) {
        steps.correlate("interruptionRequested", event.caseId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InterruptionDecided event) {
        steps.complete(
                "userTask_decideInterruption",
                event.caseId(),
                Map.of(Variables.INTERRUPTION, event.approved() ? ends(event.kind()) : NONE));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InvestigationResumed event) {
        steps.complete("userTask_resumeInvestigation", event.caseId(), Map.of(Variables.INTERRUPTION, NONE));
    }

    /** A merged case ends where one ends whose filing is revoked, on diagrams too that were released before there were mergers. */
    private static String ends(InterruptionKind kind) {
        return kind == InterruptionKind.MERGER ? InterruptionKind.REVOCATION.name() : kind.name();
    }
}
