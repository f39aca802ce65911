package org.lijian.law.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.discretion.LookBack.Counts;

class LookBackTest {
    private static final LocalDate ACTED = LocalDate.of(2022, 6, 1); // Wednesday

    @ParameterizedTest
    @CsvSource({
        "2020-05-31, 24, 0", // the day before the window
        "2020-06-01, 24, 1", // its first day
        "2022-06-01, 24, 1", // the day of the act
        "2021-05-31, 12, 0",
        "2021-06-01, 12, 1",
    })
    void countsBackFromTheDayOfTheAct(LocalDate decided, int months, int count) {
        assertThat(new LookBack(months, Counts.EARLIER).count(List.of(decided), ACTED))
                .isEqualTo(count);
    }

    @Test
    void countsTheActItselfWhereTheTableSaysSo() {
        LookBack including = new LookBack(24, Counts.INCLUDING_THIS);

        assertThat(including.count(List.of(), ACTED)).isEqualTo(1);
        assertThat(including.count(List.of(ACTED.minusMonths(1), ACTED.minusYears(3)), ACTED))
                .isEqualTo(2);
    }

    @Test
    void endsAWindowThatWouldBeginOnNoDayAtTheEndOfItsMonth() {
        assertThat(new LookBack(12, Counts.EARLIER)
                        .window(LocalDate.of(2024, 2, 29))
                        .from())
                .isEqualTo(LocalDate.of(2023, 2, 28));
    }
}
