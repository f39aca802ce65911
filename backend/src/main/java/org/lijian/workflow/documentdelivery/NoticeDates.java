package org.lijian.workflow.documentdelivery;

import java.util.Date;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.PublicNotices;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** When the time of a public notice is over. */
@Component
public class NoticeDates implements TimerDates {
    private final PublicNotices notices;

    NoticeDates(PublicNotices notices) {
        this.notices = notices;
    }

    /** The first instant after its last day. */
    public Date endsAt(String deliveryId) {
        return Date.from(notices.endsAt(DeliveryId.of(deliveryId)));
    }
}
