package org.lijian.correction;

import org.lijian.casefile.CaseArchived;
import org.lijian.casefile.CaseClosed;
import org.lijian.casefile.CaseId;
import org.lijian.deadline.Deadlines;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.LegalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Orders that nobody rechecked in time (环境保护部令第28号第十条): they end where another line of orders begins or their case does. */
@Component
class LapsedOrders {
    private final CorrectionOrderMapper mapper;
    private final Deadlines deadlines;
    private final LegalTime time;
    private final ApplicationEventPublisher events;

    LapsedOrders(CorrectionOrderMapper mapper, Deadlines deadlines, LegalTime time, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.time = time;
        this.events = events;
    }

    @EventListener
    @Order(0)
    void on(CaseClosed closed) {
        endThoseOf(closed.caseId());
    }

    /** The time of some runs out only after the case is closed. */
    @EventListener
    @Order(0)
    void on(CaseArchived archived) {
        endThoseOf(archived.caseId());
    }

    private void endThoseOf(CaseId id) {
        mapper.ofCase(id).forEach(order -> {
            CorrectionOrder locked = mapper.findForUpdate(order.id());
            if (locked != null) {
                end(locked);
            }
        });
    }

    /** Does nothing to an order that is rechecked, or can still be; its clock says that it came too late. */
    void end(CorrectionOrder order) {
        if (!order.lapse(time.today())) {
            return;
        }
        ExpectedVersion.requireOne(mapper.update(order, order.version()));
        deadlines.meet(order.id().value(), "RECHECK", time.today());
        events.publishEvent(new CorrectionOrderLapsed(order.id(), order.lastDayForRecheck()));
    }
}
