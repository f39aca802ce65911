package org.lijian.workflow.siteinspection;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.inspection.InspectionConcluded;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectorReplaced;
import org.lijian.inspection.SiteRecordSigned;
import org.lijian.lead.LeadExit;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.lijian.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Moves the process of an inspection, whatever its domain, as the inspectors record and conclude it. */
@Component
class SiteInspection {
    private final ProcessSteps steps;
    private final Worklist worklist;

    SiteInspection(ProcessSteps steps, Worklist worklist) {
        this.steps = steps;
        this.worklist = worklist;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InspectorReplaced event) {
        Set<UUID> things = Set.of(event.inspectionId().value(), event.leadId().value());
        steps.handOver(things, event.leaving(), Set.of(event.joining()));
        worklist.handedOver(things, event.leaving(), Set.of(event.joining()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SiteRecordSigned event) {
        steps.complete("userTask_inspectSite", event.inspectionId(), Map.of());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(InspectionConcluded event) {
        steps.complete(
                "userTask_concludeInspection",
                event.inspectionId(),
                Map.of(
                        Variables.INSPECTION_OUTCOME, event.outcome().name(),
                        Variables.LEAD_EXIT, exit(event.outcome()).name()));
    }

    /** How the lead leaves by this finding; by a case it leaves when the case ends. */
    private static LeadExit exit(InspectionOutcome outcome) {
        return switch (outcome) {
            case NOTHING_FOUND -> LeadExit.NOTHING_FOUND;
            case EDUCATED -> LeadExit.EDUCATED;
            case CASE -> LeadExit.CASE_CLOSED;
            case TRANSFER -> LeadExit.TRANSFERRED;
        };
    }
}
