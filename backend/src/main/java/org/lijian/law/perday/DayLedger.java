package org.lijian.law.perday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/** Writes every day from the first service to the last recheck down once, with why it counts or not. */
final class DayLedger {
    private final Money daily;
    private final List<DischargeStop> stops;
    private final Function<LocalDate, PerDayRule> rules;

    DayLedger(Money daily, List<DischargeStop> stops, Function<LocalDate, PerDayRule> rules) {
        this.daily = daily;
        this.stops = List.copyOf(stops);
        this.rules = rules;
    }

    /** The stop that keeps a round from being penalised. */
    Optional<DischargeStop> stopOf(RecheckRound round) {
        return stops.stream().filter(stop -> stop.affects(round)).findFirst();
    }

    /** Whether the days of a round are penalised. */
    boolean counts(RecheckRound round) {
        return round.result().isRefusal() && stopOf(round).isEmpty();
    }

    List<LedgerDay> of(List<RecheckRound> rounds) {
        List<LedgerDay> ledger = new ArrayList<>();
        int counted = 0;
        for (int i = 0; i < rounds.size(); i++) {
            RecheckRound round = rounds.get(i);
            if (i == 0) {
                ledger.add(served(round, i));
            } else {
                addGap(rounds.get(i - 1), round, i, ledger);
            }
            for (LocalDate date = round.orderServedOn().plusDays(1);
                    !date.isAfter(round.recheckedOn());
                    date = date.plusDays(1)) {
                counted += counts(round) ? 1 : 0;
                ledger.add(ofRound(date, i, round, counted));
            }
        }
        return ledger;
    }

    /** The days after a recheck up to the service of the next order; none when it was served at the recheck. */
    private void addGap(RecheckRound before, RecheckRound round, int index, List<LedgerDay> ledger) {
        PerDayRule rule = rules.apply(before.orderServedOn());
        for (LocalDate date = before.recheckedOn().plusDays(1);
                date.isBefore(round.orderServedOn());
                date = date.plusDays(1)) {
            ledger.add(day(date, index - 1, before, false, "复查之后、再次送达责令改正决定书之前的日期不计", rule.gap()));
        }
        if (round.orderServedOn().isAfter(before.recheckedOn())) {
            ledger.add(served(round, index));
        }
    }

    private LedgerDay served(RecheckRound round, int index) {
        PerDayRule rule = rules.apply(round.orderServedOn());
        return day(round.orderServedOn(), index, round, false, "送达当日不计", rule.days());
    }

    private LedgerDay ofRound(LocalDate date, int index, RecheckRound round, int counted) {
        PerDayRule rule = rules.apply(round.orderServedOn());
        Optional<DischargeStop> stop = stopOf(round);
        if (stop.isPresent()) {
            return day(date, index, round, false, stop.get().text() + "，已停止排放，不再按日连续处罚", rule.stopped());
        }
        if (!round.result().isRefusal()) {
            return day(date, index, round, false, "复查已改正，不启动按日连续处罚", rule.corrected());
        }
        return day(date, index, round, true, "第" + counted + "日，复查" + round.found(), rule.days());
    }

    private LedgerDay day(
            LocalDate date, int index, RecheckRound round, boolean counted, String reason, LegalCitation citation) {
        return new LedgerDay(
                date,
                index + 1,
                round.anchor(),
                round.evidence(),
                counted,
                reason,
                counted ? daily : Money.ZERO,
                citation);
    }
}
