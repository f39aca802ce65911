package org.lijian.workflow.summarypenalty;

import java.util.Map;
import org.lijian.casefile.summary.SummaryPenaltyClosed;
import org.lijian.casefile.summary.SummaryPenaltyDecided;
import org.lijian.casefile.summary.SummaryPenaltyReported;
import org.lijian.casefile.summary.SummarySanction;
import org.lijian.lead.LeadExit;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves a penalty on the spot as it is decided and reported, and ends its lead with it where nothing else was found. */
@Component
class SummaryPenalty {
    static final String PROCESS = "summaryPenalty";

    private final ProcessSteps steps;

    SummaryPenalty(ProcessSteps steps) {
        this.steps = steps;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SummaryPenaltyDecided event) {
        steps.start(
                PROCESS,
                event.summaryPenaltyId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.OFFICERS, Variables.text(event.officers()),
                        Variables.SUMMARY_PENALTY, event.summaryPenaltyId().text(),
                        Variables.DELIVERY, event.deliveryId().text(),
                        Variables.FINED, event.sanction() == SummarySanction.FINE));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SummaryPenaltyReported event) {
        steps.complete("userTask_reportSummaryPenalty", event.summaryPenaltyId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SummaryPenaltyClosed event) {
        if (event.endsTheMatter()) {
            steps.correlate("caseClosed", event.leadId(), Map.of(Variables.LEAD_EXIT, LeadExit.CASE_CLOSED.name()));
        }
    }
}
