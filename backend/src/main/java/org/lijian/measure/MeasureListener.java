package org.lijian.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.FilingDecided;
import org.lijian.deadline.DeadlineExtended;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.platform.ExpectedVersion;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What others' news means for measures. */
@Component
class MeasureListener {
    private static final String STATEMENT = "STATEMENT";
    private static final String HEARING_REQUEST = "HEARING_REQ";

    private final SeizureMapper seizures;
    private final ProductionLimitMapper limits;
    private final Deadlines deadlines;

    MeasureListener(SeizureMapper seizures, ProductionLimitMapper limits, Deadlines deadlines) {
        this.seizures = seizures;
        this.limits = limits;
        this.deadlines = deadlines;
    }

    @EventListener
    @Order(0)
    void on(DocumentDelivered delivered) {
        switch (delivered.documentType()) {
            case SEIZURE_LIFTING -> deadlines.meet(delivered.subjectId(), Seizures.LIFT_SERVE, delivered.deliveredOn());
            case RESTRICT_NOTICE, HALT_NOTICE -> noticeServed(delivered);
            case RESTRICT_DECISION, HALT_DECISION -> decisionServed(delivered);
            default -> {
                // of no measure, or nothing runs from its service
            }
        }
    }

    /** A seizure made before the case was filed belongs to it from now on. */
    @EventListener
    @Order(0)
    void on(FilingDecided decided) {
        if (!decided.approved()) {
            return;
        }
        decided.violations().forEach(violation -> takeIn(decided, violation));
    }

    private void takeIn(FilingDecided decided, String violation) {
        for (Seizure seizure : seizures.ofActForUpdate(decided.inspectionId(), decided.partyId(), violation)) {
            seizure.belongsTo(decided.caseId());
            ExpectedVersion.requireOne(seizures.update(seizure, seizure.version()));
        }
    }

    /** The term of a measure is lengthened with the measure, so that the party is told. */
    @EventListener
    @Order(0)
    void on(DeadlineExtended extended) {
        if (extended.code().equals(Seizures.TERM)) {
            Seizure seizure = seizures.find(new SeizureId(extended.deadlineOf()));
            requireTold(seizure != null && !seizure.extended());
        } else if (extended.code().equals(ProductionLimits.TERM)) {
            ProductionLimit limit = limits.find(new ProductionLimitId(extended.deadlineOf()));
            requireTold(limit != null && !limit.extended());
        }
    }

    /** The last day of the party follows its periods as they run now. */
    @EventListener
    @Order(0)
    void on(DeadlineMoved moved) {
        if (!moved.code().equals(STATEMENT) && !moved.code().equals(HEARING_REQUEST)) {
            return;
        }
        ProductionLimitId id = new ProductionLimitId(moved.subjectId());
        ProductionLimit limit = limits.find(id) == null ? null : limits.findForUpdate(id);
        if (limit == null) {
            return;
        }
        limit.statementPeriodMoved(Stream.of(STATEMENT, HEARING_REQUEST)
                .flatMap(code -> deadlines.latest(moved.subjectId(), code).stream())
                .map(DeadlineView::dueOn)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        ExpectedVersion.requireOne(limits.update(limit, limit.version()));
    }

    private static void requireTold(boolean withoutNotice) {
        if (withoutNotice) {
            throw MeasureRefusal.NOTICE_OF_EXTENSION.with();
        }
    }

    /** From the day after, the party may state its view and ask for a hearing. */
    private void noticeServed(DocumentDelivered delivered) {
        ProductionLimitId id = new ProductionLimitId(delivered.subjectId());
        ProductionLimit limit = limits.findForUpdate(id);
        LimitNotice notice = limits.notice(id);
        if (limit == null || notice == null) {
            return;
        }
        LocalDate on = delivered.deliveredOn();
        String proof = notice.documentNumber() + "送达回证";
        LocalDate statement = deadlines
                .start(new StartDeadline(STATEMENT, id.value(), limit.region(), on, proof))
                .dueOn();
        LocalDate hearing = deadlines
                .start(new StartDeadline(HEARING_REQUEST, id.value(), limit.region(), on, proof))
                .dueOn();
        limit.noticeServed(on, statement.isAfter(hearing) ? statement : hearing);
        ExpectedVersion.requireOne(limits.update(limit, limit.version()));
    }

    /** It holds from this day; the time for the plan runs, and the longest term of a restriction. */
    private void decisionServed(DocumentDelivered delivered) {
        ProductionLimitId id = new ProductionLimitId(delivered.subjectId());
        ProductionLimit limit = limits.findForUpdate(id);
        LimitDecision decision = limits.decision(id);
        if (limit == null || decision == null) {
            return;
        }
        LocalDate on = delivered.deliveredOn();
        String proof = decision.documentNumber() + "送达回证";
        deadlines.meet(id.value(), ProductionLimits.SERVE, on);
        deadlines.start(new StartDeadline(ProductionLimits.PLAN, id.value(), limit.region(), on, proof));
        if (limit.kind() == LimitKind.RESTRICT) {
            deadlines.start(new StartDeadline(ProductionLimits.TERM, id.value(), limit.region(), on, proof));
        }
        @Nullable LocalDate until = decision.untilOn();
        limit.served(on, until);
        ExpectedVersion.requireOne(limits.update(limit, limit.version()));
    }
}
