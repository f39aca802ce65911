package org.lijian.correction;

import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.OpenPerDayPenalty;
import org.lijian.casefile.penalty.Penalties;
import org.springframework.stereotype.Component;

/** Opens the per-day penalty of each refused correction: one penalty for one order and its recheck. */
@Component
class PerDayRounds {
    private final CorrectionOrderMapper mapper;
    private final Penalties penalties;

    PerDayRounds(CorrectionOrderMapper mapper, Penalties penalties) {
        this.mapper = mapper;
        this.penalties = penalties;
    }

    /**
     * Does nothing where the recheck found no refusal, where the violation is not one that is penalised per day, where a measure had stopped
     * the discharge, or where it is opened already; while the case is not filed, or waits to be closed, the recheck waits for it.
     */
    void open(CorrectionOrder order, Recheck recheck) {
        CaseId caseId = order.caseId();
        if (caseId == null
                || !recheck.result().isRefusal()
                || !order.perDayStated()
                || recheck.perDayPenaltyId() != null
                || !penalties.perDayMayFollow(caseId, order.violation())
                || penalties.dischargeStopped(caseId, order.servedOn(), recheck.recheckedOn())) {
            return;
        }
        PenaltyId penalty = penalties.openPerDay(new OpenPerDayPenalty(
                caseId,
                order.violation(),
                order.id().value(),
                order.documentNumber(),
                order.servedOn(),
                recheck.id().value(),
                recheck.recheckedOn(),
                recheck.result(),
                recheck.recordedBy()));
        mapper.notePerDayPenalty(recheck.id(), penalty);
    }
}
