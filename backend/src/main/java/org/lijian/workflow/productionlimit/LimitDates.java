package org.lijian.workflow.productionlimit;

import java.util.Date;
import org.lijian.measure.ProductionLimitId;
import org.lijian.measure.ProductionLimits;
import org.lijian.workflow.TimerDates;
import org.springframework.stereotype.Component;

/** The moments a restriction or halt of production waits for. */
@Component
public class LimitDates implements TimerDates {
    private final ProductionLimits limits;

    LimitDates(ProductionLimits limits) {
        this.limits = limits;
    }

    /** When the party's time to state its view and to ask for a hearing is over. */
    public Date statementPeriodEnds(String limitId) {
        return Date.from(limits.statementPeriodEnds(ProductionLimitId.of(limitId)));
    }

    /** When a restriction ends. */
    public Date termEnds(String limitId) {
        return Date.from(limits.termEnds(ProductionLimitId.of(limitId)));
    }
}
