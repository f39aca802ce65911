package org.lijian.disclosure;

import org.lijian.casefile.penalty.PenaltyDecided;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts the time to publish when a penalty is decided (七个工作日); what is not penalised is not published. */
@Component
class PublicationClock {
    private final Deadlines deadlines;

    PublicationClock(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventListener
    @Order(0)
    void on(PenaltyDecided decided) {
        if (!decided.penalises()) {
            return;
        }
        deadlines.start(new StartDeadline(
                "PUBLISH", decided.penaltyId().value(), decided.region(), decided.decidedOn(), "行政处罚决定书"));
    }
}
