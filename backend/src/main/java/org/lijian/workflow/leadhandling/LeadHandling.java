package org.lijian.workflow.leadhandling;

import java.util.List;
import java.util.Map;
import org.lijian.casefile.CaseClosed;
import org.lijian.casefile.EndedLead;
import org.lijian.casefile.FilingDecided;
import org.lijian.casefile.FilingWithdrawn;
import org.lijian.casefile.InterruptionDecided;
import org.lijian.inspection.InspectionOpened;
import org.lijian.lead.LeadAnswered;
import org.lijian.lead.LeadConcluded;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadRegistered;
import org.lijian.lead.LeadReplied;
import org.lijian.lead.LeadSeparated;
import org.lijian.lead.LeadTransferReceived;
import org.lijian.lead.LeadTriaged;
import org.lijian.lead.TriageOutcome;
import org.lijian.shared.RegionCode;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.lijian.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of a lead as the lead, its inspection and its case move. */
@Component
class LeadHandling {
    static final String PROCESS = "leadHandling";

    private final ProcessSteps steps;
    private final Worklist worklist;

    LeadHandling(ProcessSteps steps, Worklist worklist) {
        this.steps = steps;
        this.worklist = worklist;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadRegistered event) {
        if (event.campaignId() != null) {
            worklist.plannedIn(event.campaignId(), event.leadId().value());
        }
        begin(event.leadId(), event.region());
    }

    /** The course it was on as a duplicate is over, wherever it stood; it begins anew. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadSeparated event) {
        steps.abandon(PROCESS, event.leadId(), "撤销并案");
        begin(event.leadId(), event.region());
    }

    private void begin(LeadId lead, RegionCode region) {
        steps.start(
                PROCESS,
                lead,
                Map.of(
                        Variables.REGION,
                        region.value(),
                        Variables.LEAD,
                        lead.text(),
                        Variables.ANSWER_DUE,
                        false,
                        Variables.REPLY_DUE,
                        false));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadTriaged event) {
        steps.complete("userTask_triageLead", event.leadId(), triaged(event.outcome()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadTransferReceived event) {
        steps.complete("userTask_recordTransferReceipt", event.leadId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InspectionOpened event) {
        steps.complete(
                "userTask_assignInspection",
                event.leadId(),
                Map.of(
                        Variables.INSPECTION, event.inspectionId().text(),
                        Variables.INSPECTION_REGION, event.region().value(),
                        Variables.DOMAIN, event.domain().name(),
                        Variables.OFFICERS, Variables.text(event.inspectors())));
    }

    /**
     * A lead with several cases leaves with the last of them: as closed where one of them was, else as that one ended. A case that is not
     * filed ends the matter, for the reason its paper states.
     */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(FilingDecided event) {
        ended(event.endedLeads(), LeadExit.FILING_REFUSED);
    }

    /** When the filing is revoked, there was nothing to punish. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InterruptionDecided event) {
        ended(event.endedLeads(), LeadExit.NOTHING_FOUND);
    }

    /** A request that is taken back leaves a lead to be filed anew, unless its other cases have answered it. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(FilingWithdrawn event) {
        ended(event.endedLeads(), LeadExit.CASE_CLOSED);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(CaseClosed event) {
        ended(event.endedLeads(), LeadExit.CASE_CLOSED);
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadConcluded event) {
        steps.note(
                PROCESS,
                event.leadId(),
                Map.of(Variables.ANSWER_DUE, event.answerDue(), Variables.REPLY_DUE, event.replyDue()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadAnswered event) {
        steps.complete("userTask_answerInformant", event.leadId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(LeadReplied event) {
        steps.complete("userTask_replyToSender", event.leadId(), Map.of());
    }

    private void ended(List<EndedLead> leads, LeadExit unlessClosed) {
        leads.forEach(ended -> steps.correlate(
                "caseClosed",
                ended.lead(),
                Map.of(Variables.LEAD_EXIT, (ended.closed() ? LeadExit.CASE_CLOSED : unlessClosed).name())));
    }

    private static Map<String, Object> triaged(TriageOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Map.of(Variables.TRIAGE_OUTCOME, outcome.name());
            case TRANSFERRED ->
                Map.of(Variables.TRIAGE_OUTCOME, outcome.name(), Variables.LEAD_EXIT, LeadExit.TRANSFERRED.name());
            case DUPLICATE ->
                Map.of(Variables.TRIAGE_OUTCOME, outcome.name(), Variables.LEAD_EXIT, LeadExit.MERGED.name());
        };
    }
}
