package org.lijian.workflow.caseclosing;

import java.util.Map;
import org.lijian.casefile.CaseArchived;
import org.lijian.casefile.CaseClosed;
import org.lijian.casefile.ClosingRefused;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the closing of a case as it is decided and archived. */
@Component
class CaseClosing {
    private final ProcessSteps steps;

    CaseClosing(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CaseClosed event) {
        steps.complete("userTask_decideClosing", event.caseId(), Map.of(Variables.CLOSING_APPROVED, true));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ClosingRefused event) {
        steps.complete("userTask_decideClosing", event.caseId(), Map.of(Variables.CLOSING_APPROVED, false));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CaseArchived event) {
        steps.complete("userTask_archiveCase", event.caseId(), Map.of());
    }
}
