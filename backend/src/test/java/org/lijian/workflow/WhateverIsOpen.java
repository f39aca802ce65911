package org.lijian.workflow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.correction.CorrectionOrderId;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.law.perday.RecheckResult;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.lijian.shared.Id;

/**
 * One violation from the lead to the archive, in which officers do whatever step a diagram shows them: the same course on every version of
 * the diagrams, whatever steps it has.
 */
final class WhateverIsOpen {
    /** No course takes more; one that does goes in circles. */
    private static final int MOST_STEPS = 200;

    private final LeadId lead = new LeadId(Ids.next());
    private final InspectionId inspection = new InspectionId(Ids.next());
    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());
    private final PenaltyId perDay = new PenaltyId(Ids.next());
    private final CorrectionOrderId first = new CorrectionOrderId(Ids.next());
    private final CorrectionOrderId second = new CorrectionOrderId(Ids.next());

    private final Happenings h;
    private final ProcessEngine engine;
    private final Set<String> mine = new LinkedHashSet<>();
    private final Map<String, PenaltyId> decisions = new HashMap<>();
    private final Map<String, Consumer<String>> events = new HashMap<>();
    private LocalDate today = LocalDate.of(2022, 3, 7); // Monday
    private int done;

    WhateverIsOpen(Happenings happenings, ProcessEngine engine) {
        this.h = happenings;
        this.engine = engine;
        List.<Id>of(lead, inspection, file, penalty, perDay, first, second).forEach(this::mine);
        theLead();
        theCase();
        thePenalty();
        theOrder();
    }

    void begin() {
        h.on(today.toString());
        h.answerDue(true);
        h.registered(lead);
    }

    /** Does {@code steps} steps, or as many as there are. */
    void go(int steps) {
        for (int i = 0; i < steps && goOn(); i++) {
            done++;
        }
    }

    void goToTheEnd() {
        go(MOST_STEPS - done);
    }

    int done() {
        return done;
    }

    /** What still runs about this violation. */
    List<String> running() {
        return mine.stream()
                .flatMap(
                        key -> engine
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .list()
                                .stream())
                .map(ProcessInstance::getProcessDefinitionId)
                .toList();
    }

    private boolean goOn() {
        Optional<Task> open = open();
        if (open.isEmpty()) {
            return waited();
        }
        Task task = open.get();
        Consumer<String> event = events.get(task.getTaskDefinitionKey());
        if (event == null) {
            throw new AssertionError("no event is known for " + task.getTaskDefinitionKey() + ": add it here");
        }
        event.accept(key(task));
        return true;
    }

    /** Days go by until a timer has opened a step; nothing is left when there is no timer. */
    private boolean waited() {
        if (running().isEmpty()) {
            return false;
        }
        for (int days = 0; days < 60 && open().isEmpty(); days++) {
            today = today.plusDays(1);
            h.fire(today.toString());
        }
        return open().isPresent();
    }

    private Optional<Task> open() {
        return engine
                .getTaskService()
                .createTaskQuery()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .filter(task -> mine.contains(key(task)))
                .findFirst();
    }

    private String key(Task task) {
        return String.valueOf(Objects.requireNonNull(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .getBusinessKey());
    }

    private void theLead() {
        events.put("userTask_triageLead", key -> h.triaged(lead, TriageOutcome.ACCEPTED));
        events.put("userTask_assignInspection", key -> h.inspectionOpened(inspection, lead));
        events.put("userTask_inspectSite", key -> h.siteRecordSigned(inspection, lead));
        events.put("userTask_concludeInspection", key -> {
            h.inspectionConcluded(inspection, lead, InspectionOutcome.CASE);
            mine(h.ordered(first, null));
            h.filingRequested(file, inspection, lead);
        });
        events.put("userTask_answerInformant", key -> h.answered(lead));
    }

    private void theCase() {
        events.put("userTask_decideFiling", key -> h.filingDecided(file, inspection, lead, true));
        events.put("userTask_investigate", key -> h.investigationReported(file));
        events.put("userTask_reviewCase", key -> h.reviewed(file, penalty));
        events.put("userTask_requestClosing", key -> h.closingRequested(file));
        events.put("userTask_decideClosing", key -> h.closed(file, lead));
        events.put("userTask_archiveCase", key -> h.archived(file));
    }

    private void thePenalty() {
        events.put("userTask_issueNotice", key -> mine(h.noticeIssued(PenaltyId.of(key), file)));
        events.put("userTask_notifyHearing", key -> mine(h.hearingNotified(PenaltyId.of(key))));
        events.put("userTask_holdHearing", key -> h.hearingRecorded(PenaltyId.of(key), false));
        events.put("userTask_reportHearing", key -> h.hearingReported(PenaltyId.of(key)));
        events.put("userTask_legalReview", key -> h.legallyReviewed(PenaltyId.of(key), true));
        events.put("userTask_discussPenalty", key -> h.discussed(PenaltyId.of(key)));
        events.put("userTask_decidePenalty", key -> {
            DeliveryId delivery = h.decided(PenaltyId.of(key), file);
            decisions.put(delivery.text(), PenaltyId.of(key));
            mine(delivery);
        });
        events.put("userTask_deliverDocument", key -> {
            h.delivered(DeliveryId.of(key));
            served(decisions.get(key));
        });
        events.put("userTask_publishDecision", key -> h.published(PenaltyId.of(key)));
        events.put("userTask_reconcilePayment", key -> h.paid(PenaltyId.of(key), file));
    }

    private void theOrder() {
        events.put("userTask_recheck", key -> {
            boolean corrected = key.equals(second.text());
            h.rechecked(CorrectionOrderId.of(key), corrected ? RecheckResult.CORRECTED : RecheckResult.STILL_VIOLATING);
            if (!corrected) {
                h.perDayPrepared(perDay, file, null);
            }
        });
        events.put("userTask_issueNextOrder", key -> mine(h.ordered(second, CorrectionOrderId.of(key))));
    }

    private void served(@Nullable PenaltyId which) {
        if (which != null) {
            h.served(which, file, which.equals(penalty) ? PenaltyKind.ORDINARY : PenaltyKind.PER_DAY);
        }
    }

    private void mine(Id subject) {
        mine.add(subject.text());
    }
}
