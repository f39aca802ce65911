package org.lijian.workflow.collection;

import java.util.Date;
import org.lijian.casefile.PenaltyId;
import org.lijian.collection.Collections;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments the collection of a fine waits for. */
@Component
public class PaymentDates implements TimerDates {
    private final Collections collections;

    PaymentDates(Collections collections) {
        this.collections = collections;
    }

    /** When the fine, or the instalment that is due next, is late: the day after the last day to pay. */
    public Date overdueFrom(String penaltyId) {
        return Date.from(collections.lateFrom(PenaltyId.of(penaltyId)));
    }
}
