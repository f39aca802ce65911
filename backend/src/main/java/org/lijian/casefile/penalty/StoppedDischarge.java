package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lijian.casefile.CaseId;
import org.lijian.law.perday.DischargeStop;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.perday.RecheckRound;
import org.springframework.stereotype.Component;

/** Keeps days from being penalised that a measure made harmless (环境保护部令第28号第二十条). */
@Component
class StoppedDischarge {
    private final List<DischargeStops> stops;

    StoppedDischarge(List<DischargeStops> stops) {
        this.stops = List.copyOf(stops);
    }

    /** The measure that stopped the discharge between an order and its recheck. */
    Optional<DischargeStop> between(CaseId caseId, LocalDate orderServedOn, LocalDate recheckedOn) {
        RecheckRound round = new RecheckRound(orderServedOn, recheckedOn, RecheckResult.STILL_VIOLATING);
        return stops.stream()
                .flatMap(each -> each.of(caseId).stream())
                .filter(stop -> stop.affects(round))
                .findFirst();
    }

    void requireNone(CaseId caseId, LocalDate orderServedOn, LocalDate recheckedOn) {
        between(caseId, orderServedOn, recheckedOn).ifPresent(stop -> {
            throw PenaltyRefusal.DISCHARGE_STOPPED.with(
                    "on", stop.on(), "measure", stop.kind().zh());
        });
    }

    void requireNone(PenaltyView penalty) {
        if (penalty.kind() == PenaltyKind.PER_DAY) {
            PenaltyView.PerDay ground = penalty.perDayGround();
            requireNone(penalty.caseId(), ground.orderServedOn(), ground.recheckedOn());
        }
    }
}
