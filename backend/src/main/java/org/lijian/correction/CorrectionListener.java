package org.lijian.correction;

import org.lijian.casefile.CaseMerged;
import org.lijian.casefile.ClosingRefused;
import org.lijian.casefile.FilingDecided;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentType;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.PlatformRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What others' news means for orders to correct. */
@Component
class CorrectionListener {
    private static final String RECHECK = "RECHECK";

    private final CorrectionOrderMapper mapper;
    private final PerDayRounds rounds;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    CorrectionListener(
            CorrectionOrderMapper mapper, PerDayRounds rounds, Deadlines deadlines, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** The thirty days for the recheck begin when the party has the order (环境保护部令第28号第十条). */
    @EventListener
    @Order(0)
    void on(DocumentDelivered delivered) {
        if (delivered.documentType() != DocumentType.CORRECTION_ORDER) {
            return;
        }
        CorrectionOrderId id = new CorrectionOrderId(delivered.subjectId());
        CorrectionOrder order = mapper.findForUpdate(id);
        if (order == null) {
            throw PlatformRefusal.NOT_FOUND.with("id", id);
        }
        DeadlineView recheck = deadlines.start(new StartDeadline(
                RECHECK, id.value(), order.region(), delivered.deliveredOn(), order.documentNumber() + "送达回证"));
        order.serve(delivered.deliveredOn(), recheck.dueOn());
        save(order);
        events.publishEvent(new CorrectionOrderServed(id, delivered.deliveredOn(), recheck.dueOn()));
    }

    /** The law, a stop or an extension moved the last day for the recheck. */
    @EventListener
    @Order(0)
    void on(DeadlineMoved moved) {
        if (!moved.code().equals(RECHECK)) {
            return;
        }
        CorrectionOrder order = mapper.findForUpdate(new CorrectionOrderId(moved.subjectId()));
        if (order != null) {
            order.recheckMoved(moved.dueAfter());
            save(order);
        }
    }

    /** Rechecks that found a refusal before the case was filed have waited for this. */
    @EventListener
    @Order(0)
    void on(FilingDecided decided) {
        if (!decided.approved()) {
            return;
        }
        decided.violations().forEach(violation -> takeIn(decided, violation));
    }

    private void takeIn(FilingDecided decided, String violation) {
        for (CorrectionOrder order : mapper.roundsForUpdate(decided.inspectionId(), decided.partyId(), violation)) {
            order.belongsTo(decided.caseId());
            save(order);
            openPerDay(order);
        }
    }

    /** What was ordered in a merged case is to be corrected before the other one is closed. */
    @EventListener
    @Order(0)
    void on(CaseMerged merged) {
        mapper.ofCase(merged.mergedId()).forEach(order -> {
            order.belongsTo(merged.caseId());
            save(order);
            openPerDay(order);
        });
    }

    /** A refusal found while the case waited to be closed is taken up again. */
    @EventListener
    @Order(0)
    void on(ClosingRefused refused) {
        mapper.ofCase(refused.caseId()).forEach(this::openPerDay);
    }

    private void openPerDay(CorrectionOrder order) {
        Recheck recheck = mapper.recheckOf(order.id());
        if (recheck != null) {
            rounds.open(order, recheck);
        }
    }

    private void save(CorrectionOrder order) {
        ExpectedVersion.requireOne(mapper.update(order, order.version()));
    }
}
