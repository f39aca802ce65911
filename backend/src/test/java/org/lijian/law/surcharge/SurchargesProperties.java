package org.lijian.law.surcharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.lijian.law.LawBook;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;

class SurchargesProperties {
    private static final Surcharges SURCHARGES = new Surcharges(LawBook.shipped());
    private static final LocalDate DUE = LocalDate.of(2022, 5, 11); // Wednesday

    @Property
    void neverExceedsThePrincipalAndNeverShrinks(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long fen,
            @ForAll @IntRange(min = 0, max = 400) int days) {
        Money principal = new Money(BigDecimal.valueOf(fen, 2));

        Money today = SURCHARGES
                .calculate(principal, DUE, DUE.plusDays(days), List.of())
                .surcharge();
        Money tomorrow = SURCHARGES
                .calculate(principal, DUE, DUE.plusDays(days + 1L), List.of())
                .surcharge();

        assertThat(tomorrow).isLessThanOrEqualTo(principal).isGreaterThanOrEqualTo(today);
    }

    @Property
    void countsEveryDayEitherAsSuspendedOrAsOverdue(
            @ForAll @IntRange(min = 0, max = 60) int start,
            @ForAll @IntRange(min = 0, max = 60) int length,
            @ForAll @IntRange(min = 0, max = 90) int days) {
        DateRange suspension = new DateRange(DUE.plusDays(start), DUE.plusDays(start + (long) length));
        LocalDate asOf = DUE.plusDays(days);

        long counted = SURCHARGES
                .calculate(Money.of("100"), DUE, asOf, List.of(suspension))
                .days();

        assertThat(counted)
                .isEqualTo(DUE.plusDays(1)
                        .datesUntil(asOf.plusDays(1))
                        .filter(day -> !suspension.contains(day))
                        .count());
    }
}
