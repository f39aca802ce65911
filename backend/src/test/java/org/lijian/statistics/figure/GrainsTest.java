package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.lijian.statistics.figure.Grains.Grain;

class GrainsTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    @Property
    void everyDayOfAPeriodIsInExactlyOneSum(
            @ForAll @IntRange(max = 2000) int begin, @ForAll @IntRange(max = 2500) int days, @ForAll Grain largest) {
        LocalDate from = FIRST.plusDays(begin);
        LocalDate to = from.plusDays(days);

        List<LocalDate> covered = new ArrayList<>();
        for (Grains.Range range : Grains.of(from, to, largest)) {
            assertThat(range.grain()).isLessThanOrEqualTo(largest);
            LocalDate sum = range.from();
            while (!sum.isAfter(range.to())) {
                LocalDate next = next(sum, range.grain());
                if (starts(sum, range.grain())) {
                    sum.datesUntil(next).forEach(covered::add);
                    sum = next;
                } else {
                    sum = sum.plusDays(1);
                }
            }
        }

        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        from.datesUntil(to.plusDays(1)).toList());
    }

    @Property
    void noPeriodIsMadeOfMoreThanFiveStretches(
            @ForAll @IntRange(max = 2000) int begin, @ForAll @IntRange(max = 12000) int days) {
        LocalDate from = FIRST.plusDays(begin);

        assertThat(Grains.of(from, from.plusDays(days), Grain.YEAR)).hasSizeBetween(1, 5);
    }

    private static boolean starts(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> true;
            case MONTH -> day.getDayOfMonth() == 1;
            case YEAR -> day.getDayOfYear() == 1;
        };
    }

    private static LocalDate next(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }
}
