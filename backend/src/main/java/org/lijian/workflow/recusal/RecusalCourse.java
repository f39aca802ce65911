package org.lijian.workflow.recusal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.recusal.RecusalDecided;
import org.lijian.casefile.recusal.RecusalDecider;
import org.lijian.casefile.recusal.RecusalRequested;
import org.lijian.casefile.recusal.ReplacementAssigned;
import org.lijian.platform.WholeThings;
import org.lijian.shared.OfficerId;
import org.lijian.workflow.ProcessSteps;
import org.lijian.workflow.Variables;
import org.lijian.worklist.Worklist;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings a recusal before those who decide on it, and hands over what a recused officer had to do. */
@Component
class RecusalCourse {
    private final ProcessSteps steps;
    private final Worklist worklist;
    private final WholeThings whole;

    RecusalCourse(ProcessSteps steps, Worklist worklist, WholeThings whole) {
        this.steps = steps;
        this.worklist = worklist;
        this.whole = whole;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RecusalRequested event) {
        steps.start(
                "recusal",
                event.recusalId(),
                Map.of(
                        Variables.REGION, event.region().value(),
                        Variables.CASE, event.caseId().text(),
                        Variables.OFFICERS, Variables.text(event.investigators()),
                        Variables.RECUSAL_DECIDER, event.decider().name()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RecusalDecided event) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.RECUSAL_ANSWERED, event.deliveryId() != null);
        variables.put(Variables.REPLACEMENT_DUE, event.needsReplacement());
        if (event.deliveryId() != null) {
            variables.put(Variables.DELIVERY, event.deliveryId().text());
        }
        steps.complete(step(event.decider()), event.recusalId(), variables);
        if (event.approved()) {
            handOver(event.caseId(), event.officer(), Set.of());
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReplacementAssigned event) {
        steps.complete("userTask_assignReplacement", event.recusalId(), Map.of());
        handOver(event.caseId(), event.recused(), event.officers());
    }

    private void handOver(CaseId caseId, OfficerId from, Set<OfficerId> to) {
        Set<UUID> things = whole.of(Map.of(caseId.value(), "case"), Set.of()).keySet();
        steps.handOver(things, from, to);
        worklist.handedOver(things, from, to);
    }

    private static String step(RecusalDecider decider) {
        return switch (decider) {
            case LEADER -> "userTask_decideRecusal";
            case PRINCIPAL -> "userTask_decideLeadersRecusal";
            case COLLECTIVE -> "userTask_discussHeadsRecusal";
        };
    }
}
