package org.lijian.law.perday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.Pointing;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Step;
import org.lijian.law.Timeline;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.shared.Money;
import org.springframework.stereotype.Service;

/**
 * Days and amount of a per-day penalty (按日连续处罚): the original fine for each day from the day after an order to correct was served to
 * the day its recheck found the violation going on. Weekends and holidays count; there is no cap and no new discretion.
 */
@Service
public class PerDayPenalties {
    private static final String RECHECK = "RECHECK";

    private final StatutoryPeriods periods;
    private final Chapter<Timeline<PerDayRule>> rules;

    public PerDayPenalties(LawBook book, StatutoryPeriods periods) {
        this.periods = periods;
        this.rules = book.chapter(PerDayPenalties::index);
    }

    static Timeline<PerDayRule> index(ReferenceBook book) {
        return new Timeline<>(
                "per-day", book.read("per-day.yaml", PerDayRule.File.class).versions());
    }

    /**
     * The penalty for {@code rounds}, in the order of time.
     *
     * @param daily the fine of the original decision
     * @throws org.lijian.shared.Problem {@code G16-recheck-within-30-days}, {@code per-day-rounds-overlap},
     *     {@code per-day-round-after-corrected} and others, pointing at {@code /rounds/…} or {@code /dailyAmount}
     */
    public PerDayPenalty calculate(Money daily, List<RecheckRound> rounds) {
        return calculate(daily, rounds, List.of());
    }

    /**
     * The penalty for {@code rounds} while measures stopped the discharge.
     *
     * @param daily the fine of the original decision
     * @param stops seizures and halts that stopped the discharge; a round with one between its order and its recheck counts nothing
     * @throws org.lijian.shared.Problem as {@link #calculate(Money, List)}
     */
    public PerDayPenalty calculate(Money daily, List<RecheckRound> rounds, List<DischargeStop> stops) {
        if (daily.isZero()) {
            throw PerDayRefusal.NO_DAILY_AMOUNT.with().at("/dailyAmount");
        }
        if (rounds.isEmpty()) {
            throw PerDayRefusal.NO_ROUNDS.with().at("/rounds");
        }
        requireInOrder(rounds);
        PerDayRule rule = ruleOn(rounds.get(0).orderServedOn());
        DayLedger ledger = new DayLedger(daily, stops, this::ruleOn);
        long days = rounds.stream().mapToLong(round -> days(round, ledger)).sum();
        requireKeepable(daily, days);

        List<PenalisedRound> penalised = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (RecheckRound round : rounds) {
            PenalisedRound one = penalised(daily, round, ledger);
            penalised.add(one);
            steps.add(dayStep(round, one, ruleOn(round.orderServedOn()), ledger));
        }
        Money total = daily.times(days);
        steps.add(new Step(
                "原处罚数额" + daily + "元，共" + days + "日",
                "按照原处罚数额按日连续处罚",
                daily + " × " + days + " = " + total,
                rule.amount()));
        boolean verified =
                rounds.stream().allMatch(round -> ruleOn(round.orderServedOn()).verified());
        return new PerDayPenalty(penalised, days, total, rule.citation(), verified, steps, ledger.of(rounds));
    }

    /**
     * Refuses a recheck on the day the order was served, before it, or later than the statute allows after it.
     *
     * @throws org.lijian.shared.Problem {@code G16-recheck-within-30-days}
     */
    public void requireRecheckInTime(LocalDate orderServedOn, LocalDate recheckedOn) {
        LocalDate first = orderServedOn.plusDays(1);
        LocalDate last = periods.due(RECHECK, orderServedOn, orderServedOn).due();
        if (recheckedOn.isBefore(first) || recheckedOn.isAfter(last)) {
            throw PerDayRefusal.RECHECK_WITHIN_30_DAYS.with(
                    "served", orderServedOn, "first", first, "last", last, "rechecked", recheckedOn);
        }
    }

    private void requireInOrder(List<RecheckRound> rounds) {
        RecheckRound before = null;
        for (int i = 0; i < rounds.size(); i++) {
            RecheckRound round = rounds.get(i);
            String pointer = "/rounds/" + i;
            requireInTime(round, pointer);
            requireFollows(before, round, pointer);
            before = round;
        }
    }

    private void requireInTime(RecheckRound round, String pointer) {
        Pointing.at(
                pointer + "/orderServedOn", () -> periods.due(RECHECK, round.orderServedOn(), round.orderServedOn()));
        Pointing.run(pointer + "/recheckedOn", () -> requireRecheckInTime(round.orderServedOn(), round.recheckedOn()));
    }

    private static void requireFollows(@Nullable RecheckRound before, RecheckRound round, String pointer) {
        if (before == null) {
            return;
        }
        if (!before.result().isRefusal()) {
            throw PerDayRefusal.ROUND_AFTER_CORRECTED.with().at(pointer);
        }
        if (round.orderServedOn().isBefore(before.recheckedOn())) {
            throw PerDayRefusal.ROUNDS_OVERLAP
                    .with("served", round.orderServedOn(), "rechecked", before.recheckedOn())
                    .at(pointer + "/orderServedOn");
        }
    }

    private PerDayRule ruleOn(LocalDate on) {
        return rules.get()
                .at(on)
                .orElseThrow(() -> PerDayRefusal.NOT_IN_FORCE
                        .with("on", on, "from", rules.get().validFrom())
                        .at("/rounds/0/orderServedOn"));
    }

    private static void requireKeepable(Money daily, long days) {
        if (daily.yuan().multiply(BigDecimal.valueOf(days)).compareTo(Money.MOST.yuan()) > 0) {
            throw PerDayRefusal.AMOUNT_TOO_LARGE
                    .with("daily", daily, "days", days)
                    .at("/dailyAmount");
        }
    }

    private static long days(RecheckRound round, DayLedger ledger) {
        return ledger.counts(round) ? ChronoUnit.DAYS.between(round.orderServedOn(), round.recheckedOn()) : 0;
    }

    private static PenalisedRound penalised(Money daily, RecheckRound round, DayLedger ledger) {
        long days = days(round, ledger);
        return new PenalisedRound(round.orderServedOn().plusDays(1), round.recheckedOn(), days, daily.times(days));
    }

    private static Step dayStep(RecheckRound round, PenalisedRound one, PerDayRule rule, DayLedger ledger) {
        String fact = "责令改正决定书" + round.orderServedOn() + "送达，" + round.recheckedOn() + "复查：" + round.found();
        return ledger.stopOf(round)
                .map(stop -> new Step(fact + "；" + stop.text(), "查封、扣押或者限产、停产已停止排放的，不再按日连续处罚", "0日", rule.stopped()))
                .orElseGet(() -> round.result().isRefusal()
                        ? new Step(fact, rule(one), one.days() + "日", rule.days())
                        : new Step(fact, "已改正的不启动按日连续处罚", "0日", rule.corrected()));
    }

    private static String rule(PenalisedRound one) {
        return "自送达次日（" + one.from() + "）起至复查之日（" + one.to() + "）止，含末日，按自然日计";
    }
}
