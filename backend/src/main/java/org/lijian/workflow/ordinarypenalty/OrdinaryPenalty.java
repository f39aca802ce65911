package org.lijian.workflow.ordinarypenalty;

import java.util.Map;
import java.util.Objects;
import org.lijian.casefile.CaseReviewed;
import org.lijian.casefile.ClosingRequested;
import org.lijian.casefile.FilingDecided;
import org.lijian.casefile.FilingRequested;
import org.lijian.casefile.FilingWithdrawn;
import org.lijian.casefile.InvestigationReported;
import org.lijian.casefile.penalty.NoticeWithdrawn;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of a case as it is filed, investigated, reviewed and brought to its close. */
@Component
class OrdinaryPenalty {
    static final String PROCESS = "ordinaryPenalty";

    /** One gateway asks, after the filing and after an interruption, what keeps the case from being investigated. */
    private static final String NOTHING = "NONE";

    private static final String NOT_FILED = "NOT_FILED";

    private final ProcessSteps steps;

    OrdinaryPenalty(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(FilingRequested event) {
        steps.start(
                PROCESS,
                event.caseId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.investigators()),
                        Variables.CASE, event.caseId().text(),
                        Variables.LEAD, event.leadId().text()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(FilingDecided event) {
        steps.complete(
                "userTask_decideFiling",
                event.caseId(),
                Map.of(
                        Variables.FILING_APPROVED,
                        event.approved(),
                        Variables.INTERRUPTION,
                        event.approved() ? NOTHING : NOT_FILED));
    }

    /** Nobody decided, so the step is not done: there is nothing to decide on any more. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(FilingWithdrawn event) {
        steps.requireAt("userTask_decideFiling", event.caseId());
        steps.abandon(PROCESS, event.caseId(), "撤回立案申请");
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InvestigationReported event) {
        steps.complete("userTask_investigate", event.caseId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CaseReviewed event) {
        steps.complete("userTask_reviewCase", event.caseId(), reviewed(event));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(NoticeWithdrawn event) {
        steps.correlate("noticeWithdrawn", event.caseId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ClosingRequested event) {
        steps.complete("userTask_requestClosing", event.caseId(), Map.of());
    }

    private static Map<String, Object> reviewed(CaseReviewed event) {
        return event.passed()
                ? Map.of(
                        Variables.REVIEW_PASSED,
                        true,
                        Variables.PENALTY,
                        Objects.requireNonNull(event.penaltyId()).text())
                : Map.of(Variables.REVIEW_PASSED, false);
    }
}
