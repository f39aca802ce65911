package org.lijian.workflow.penaltyprocedure;

import java.util.Date;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments the penalty procedure waits for. */
@Component
public class PenaltyDates implements TimerDates {
    private final Penalties penalties;

    PenaltyDates(Penalties penalties) {
        this.penalties = penalties;
    }

    /** When the party has had its time to state, to defend and to ask for a hearing. */
    public Date statementPeriodEnds(String penaltyId) {
        return Date.from(penalties.statementPeriodEnds(PenaltyId.of(penaltyId)));
    }
}
