package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseReviewed;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PenaltyId;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.platform.LegalTime;
import org.lijian.registry.Parties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens to penalties because something happened elsewhere: a review passed, a document was served. */
@Component
class PenaltyProgress {
    private final PenaltyStore store;
    private final PenaltyMapper mapper;
    private final PenaltyClocks clocks;
    private final Cases cases;
    private final Parties parties;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    PenaltyProgress(
            PenaltyStore store,
            PenaltyMapper mapper,
            PenaltyClocks clocks,
            Cases cases,
            Parties parties,
            LegalTime time,
            ApplicationEventPublisher events) {
        this.store = store;
        this.mapper = mapper;
        this.clocks = clocks;
        this.cases = cases;
        this.parties = parties;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Order(0)
    void prepare(CaseReviewed reviewed) {
        PenaltyId id = reviewed.penaltyId();
        if (id == null) {
            return;
        }
        CaseView caseFile = cases.caseFile(reviewed.caseId());
        Penalty penalty =
                Penalty.ordinary(id, caseFile, parties.party(caseFile.partyId()).kind(), time.today());
        store.add(penalty);
        events.publishEvent(new PenaltyPrepared(
                id,
                caseFile.id(),
                PenaltyKind.ORDINARY,
                reviewed.by(),
                caseFile.region(),
                new LinkedHashSet<>(caseFile.investigators())));
    }

    @EventListener
    @Order(0)
    void served(DocumentDelivered delivered) {
        switch (delivered.documentType()) {
            case PENALTY_NOTICE, NO_PENALTY_NOTICE, PER_DAY_NOTICE -> noticeServed(delivered);
            case PENALTY_DECISION, NO_PENALTY_DECISION, PER_DAY_DECISION -> decisionServed(delivered);
            default -> {
                // Orders to correct are followed elsewhere; the other forms are not served.
            }
        }
    }

    @EventListener
    @Order(0)
    void periodMoved(DeadlineMoved moved) {
        PenaltyId id = new PenaltyId(moved.subjectId());
        if (!PenaltyClocks.isOfTheParty(moved.code()) || mapper.byId(id) == null) {
            return;
        }
        Penalty penalty = store.readForUpdate(id);
        penalty.statementPeriodMoved(clocks.partyPeriodsEnd(id));
        store.save(penalty);
    }

    private void noticeServed(DocumentDelivered delivered) {
        PenaltyId id = new PenaltyId(delivered.subjectId());
        Penalty penalty = store.readForUpdate(id);
        penalty.requireNoticeIssued();
        PenaltyView view = penalty.view();
        LocalDate on = delivered.deliveredOn();
        LocalDate statementEnds = clocks.noticeServed(view, view.issuedNotice(), on);
        penalty.noticeServed(on, statementEnds);
        store.save(penalty);
        events.publishEvent(new NoticeServed(id, view.caseId(), delivered.by(), on, statementEnds));
    }

    private void decisionServed(DocumentDelivered delivered) {
        PenaltyId id = new PenaltyId(delivered.subjectId());
        Penalty penalty = store.readForUpdate(id);
        penalty.decisionServed(delivered.deliveredOn(), originalOf(penalty.view()));
        store.save(penalty);
        PenaltyView view = penalty.view();
        clocks.decisionServed(view, delivered.deliveredOn());
        events.publishEvent(new PenaltyServed(
                id,
                view.caseId(),
                view.kind(),
                delivered.by(),
                view.region(),
                view.issuedDecision().amount(),
                delivered.deliveredOn()));
    }

    private @Nullable Penalty originalOf(PenaltyView penalty) {
        PenaltyId original = penalty.kind() == PenaltyKind.PER_DAY ? mapper.ordinaryOf(penalty.caseId()) : null;
        return original == null ? null : store.read(original);
    }
}
