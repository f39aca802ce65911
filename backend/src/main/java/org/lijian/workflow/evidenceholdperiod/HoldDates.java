package org.lijian.workflow.evidenceholdperiod;

import java.util.Date;
import org.lijian.casefile.hold.EvidenceHoldId;
import org.lijian.casefile.hold.EvidenceHolds;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** When a hold of evidence ends by itself. */
@Component
public class HoldDates implements TimerDates {
    private final EvidenceHolds holds;

    HoldDates(EvidenceHolds holds) {
        this.holds = holds;
    }

    /** The first instant after its last day. */
    public Date lapsesAt(String holdId) {
        return Date.from(holds.lapsesAt(EvidenceHoldId.of(holdId)));
    }
}
