package org.lijian.workflow.courtenforcement;

import java.util.Date;
import org.lijian.casefile.PenaltyId;
import org.lijian.collection.Enforcement;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments the enforcement of a fine waits for. */
@Component
public class EnforcementDates implements TimerDates {
    private final Enforcement enforcement;

    EnforcementDates(Enforcement enforcement) {
        this.enforcement = enforcement;
    }

    /** When the demand has waited long enough and the party has no remedy left. */
    public Date mayApplyFrom(String penaltyId) {
        return Date.from(enforcement.mayApplyFrom(PenaltyId.of(penaltyId)));
    }
}
