package org.lijian.statistics.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.measure.LimitDecided;
import org.lijian.measure.LimitLifted;
import org.lijian.measure.LimitProposed;
import org.lijian.measure.LimitTerminated;
import org.lijian.measure.SeizureExecuted;
import org.lijian.measure.SeizureLifted;
import org.lijian.measure.SeizureProposed;
import org.lijian.shared.OfficerId;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seizures, restrictions and halts. */
@Component
class MeasureMilestones {
    private final MilestoneBook book;

    MeasureMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(SeizureProposed event) {
        book.begin(
                event.seizureId().value(),
                SubjectKind.SEIZURE,
                book.origin(event.inspectionId().value(), event.region()),
                book.today());
    }

    @EventListener
    @Order(0)
    void on(SeizureExecuted event) {
        book.of(MilestoneKind.SEIZED, event.seizureId().value(), event.executedOn())
                .ifPresent(draft -> book.write(draft.by(event.by())));
    }

    @EventListener
    @Order(0)
    void on(SeizureLifted event) {
        UUID seizure = event.seizureId().value();
        book.end(seizure, event.liftedOn());
        book.of(MilestoneKind.SEIZURE_LIFTED, seizure, event.liftedOn())
                .ifPresent(draft -> book.write(draft.as(event.ground())
                        .by(event.by())
                        .taking(book.daysSince(seizure, MilestoneKind.SEIZED, event.liftedOn()))));
    }

    @EventListener
    @Order(0)
    void on(LimitProposed event) {
        Origin origin = book.origin(event.caseId().value(), event.region())
                .ofCase(event.caseId().value());
        book.begin(event.limitId().value(), SubjectKind.LIMIT, origin, book.today());
    }

    @EventListener
    @Order(0)
    void on(LimitDecided event) {
        book.of(MilestoneKind.LIMIT_DECIDED, event.limitId().value(), event.decidedOn())
                .ifPresent(draft -> book.write(draft.as(event.kind()).by(event.by())));
    }

    @EventListener
    @Order(0)
    void on(LimitLifted event) {
        ended(event.limitId().value(), "LIFTED", event.by(), event.liftedOn());
    }

    @EventListener
    @Order(0)
    void on(LimitTerminated event) {
        ended(event.limitId().value(), event.ground().name(), event.by(), event.endedOn());
    }

    private void ended(UUID limit, String how, OfficerId by, LocalDate on) {
        book.end(limit, on);
        book.of(MilestoneKind.LIMIT_ENDED, limit, on)
                .ifPresent(draft -> book.write(draft.as(how)
                        .number(how)
                        .by(by)
                        .taking(book.daysSince(limit, MilestoneKind.LIMIT_DECIDED, on))));
    }
}
