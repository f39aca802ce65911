package org.lijian.workflow.collection;

import java.util.Date;
import java.util.UUID;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.platform.LegalTime;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments the collection of a fine waits for. */
@Component
public class PaymentDates implements TimerDates {
    private final Deadlines deadlines;

    PaymentDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** When the fine is late: the day after the last day to pay. */
    public Date overdueFrom(String penaltyId) {
        DeadlineView pay = deadlines
                .latest(UUID.fromString(penaltyId), "PAY")
                .orElseThrow(() -> new IllegalStateException("no period to pay runs for penalty " + penaltyId));
        return Date.from(LegalTime.endOf(pay.dueOn()));
    }
}
