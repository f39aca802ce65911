package org.lijian.statistics.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.correction.CorrectionOrderIssued;
import org.lijian.correction.CorrectionOrderServed;
import org.lijian.correction.RecheckRecorded;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Orders to correct and their rechecks. */
@Component
class OrderMilestones {
    private final MilestoneBook book;

    OrderMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(CorrectionOrderIssued event) {
        UUID order = event.orderId().value();
        Origin origin = book.origin(event.inspectionId().value(), event.region());
        LocalDate today = book.today();
        book.begin(order, SubjectKind.ORDER, origin, today);
        book.write(Milestone.of(MilestoneKind.ORDER_ISSUED, order, origin, today)
                .as(event.previousOrderId() == null ? "FIRST" : "FOLLOWING")
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(CorrectionOrderServed event) {
        book.of(MilestoneKind.ORDER_SERVED, event.orderId().value(), event.servedOn())
                .ifPresent(book::write);
    }

    @EventListener
    @Order(0)
    void on(RecheckRecorded event) {
        UUID order = event.orderId().value();
        book.of(MilestoneKind.RECHECKED, order, event.recheckedOn())
                .ifPresent(draft -> book.write(draft.as(event.result())
                        .by(event.by())
                        .number(event.recheckId())
                        .taking(book.daysSince(order, MilestoneKind.ORDER_SERVED, event.recheckedOn()))));
    }
}
