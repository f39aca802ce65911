package org.lijian.law.perday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.law.perday.RecheckResult.CORRECTED;
import static org.lijian.law.perday.RecheckResult.STILL_VIOLATING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lijian.law.LawBook;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.shared.Money;

class PerDayPenaltiesProperties {
    private static final PerDayPenalties PENALTIES =
            new PerDayPenalties(LawBook.shipped(), new StatutoryPeriods(LawBook.shipped()));
    private static final Money DAILY = Money.of("48000");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2015, 1, 1)::plusDays);
    }

    @Property
    void daysAddUpOverJoinedRounds(
            @ForAll("days") LocalDate first,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 30) Integer> lengths) {
        List<RecheckRound> rounds = joined(first, lengths);
        int sum = lengths.stream().mapToInt(Integer::intValue).sum();

        PerDayPenalty penalty = PENALTIES.calculate(DAILY, rounds);

        assertThat(penalty.days()).isEqualTo(sum);
        assertThat(penalty.total()).isEqualTo(DAILY.times(sum));
        assertThat(penalty.rounds().stream().map(PenalisedRound::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(penalty.total());
    }

    @Property
    void everyDayOfJoinedRoundsCountsOnceAndTheFirstDayOfServiceNever(
            @ForAll("days") LocalDate first,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 30) Integer> lengths) {
        List<LocalDate> counted = new ArrayList<>();
        for (PenalisedRound round :
                PENALTIES.calculate(DAILY, joined(first, lengths)).rounds()) {
            round.from().datesUntil(round.to().plusDays(1)).forEach(counted::add);
        }

        assertThat(counted).doesNotHaveDuplicates().doesNotContain(first);
        assertThat(counted).hasSize(lengths.stream().mapToInt(Integer::intValue).sum());
    }

    @Property
    void theLedgerAddsUpToDailyAmountTimesDays(
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 30) Integer> lengths,
            @ForAll @IntRange(max = 6) int gap,
            @ForAll @IntRange(max = 120) int stopAfter,
            @ForAll boolean lastCorrected) {
        List<RecheckRound> rounds = new ArrayList<>();
        LocalDate served = LocalDate.of(2015, 1, 1).plusDays(start);
        LocalDate first = served;
        for (int i = 0; i < lengths.size(); i++) {
            LocalDate rechecked = served.plusDays(lengths.get(i));
            boolean corrected = lastCorrected && i == lengths.size() - 1;
            rounds.add(new RecheckRound(served, rechecked, corrected ? CORRECTED : STILL_VIOLATING));
            served = rechecked.plusDays(gap);
        }

        PerDayPenalty penalty = PENALTIES.calculate(
                DAILY, rounds, List.of(new DischargeStop(first.plusDays(stopAfter), DischargeStop.Kind.HALT, null)));

        assertThat(penalty.ledger().stream().map(LedgerDay::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(penalty.total())
                .isEqualTo(DAILY.times(penalty.days()));
        assertThat(penalty.ledger())
                .extracting(LedgerDay::date)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property
    void aLaterRecheckNeverCostsLess(@ForAll("days") LocalDate served, @ForAll @IntRange(min = 1, max = 29) int days) {
        assertThat(total(served, days + 1)).isGreaterThan(total(served, days));
    }

    private static Money total(LocalDate served, int days) {
        return PENALTIES.calculate(DAILY, joined(served, List.of(days))).total();
    }

    private static List<RecheckRound> joined(LocalDate first, List<Integer> lengths) {
        List<RecheckRound> rounds = new ArrayList<>();
        LocalDate served = first;
        for (int length : lengths) {
            rounds.add(new RecheckRound(served, served.plusDays(length), RecheckResult.STILL_VIOLATING));
            served = served.plusDays(length);
        }
        return rounds;
    }
}
