package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.law.LawBook;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;

class PeriodsTest {
    private final Periods periods = new Periods(
            LawBook.shipped(), new LegalTime(Clock.fixed(Instant.parse("2022-10-31T04:00:00Z"), LegalTime.ZONE)));

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31, 2021-01-01, 2021-12-31, 2021-01-01, 2021-12-31",
        "2022-H2, 2022-07-01, 2022-12-31, 2022-01-01, 2022-06-30, 2021-07-01, 2021-12-31",
        "2022-Q1, 2022-01-01, 2022-03-31, 2021-10-01, 2021-12-31, 2021-01-01, 2021-03-31",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01-01, 2024-01-31, 2023-02-01, 2023-02-28",
        "2023-02, 2023-02-01, 2023-02-28, 2023-01-01, 2023-01-31, 2022-02-01, 2022-02-28",
        "2025-02, 2025-02-01, 2025-02-28, 2025-01-01, 2025-01-31, 2024-02-01, 2024-02-29",
        "2022-03-01, 2022-03-01, 2022-03-01, 2022-02-28, 2022-02-28, 2021-03-01, 2021-03-01",
        "STAT_YEAR-2022, 2022-01-01, 2022-12-31, 2021-01-01, 2021-12-31, 2021-01-01, 2021-12-31",
        "AUTUMN_WINTER-2022, 2022-10-01, 2023-03-31, 2021-10-01, 2022-03-31, 2021-10-01, 2022-03-31"
    })
    void everyPeriodKnowsTheOneBeforeAndTheYearBefore(
            String name,
            LocalDate from,
            LocalDate to,
            LocalDate fromBefore,
            LocalDate toBefore,
            LocalDate fromYearBefore,
            LocalDate toYearBefore) {
        Period period = periods.read(name, null, null);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.before().from()).isEqualTo(fromBefore);
        assertThat(period.before().to()).isEqualTo(toBefore);
        assertThat(period.yearBefore().from()).isEqualTo(fromYearBefore);
        assertThat(period.yearBefore().to()).isEqualTo(toYearBefore);
    }

    @Test
    void daysOfYourOwnAreComparedWithAsManyDays() {
        Period period = periods.read(null, LocalDate.of(2022, 3, 10), LocalDate.of(2022, 3, 19));

        assertThat(period.before().from()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(period.before().to()).isEqualTo(LocalDate.of(2022, 3, 9));
    }

    @Test
    void withoutAPeriodItIsTheYearUpToToday() {
        Period period = periods.read(null, null, null);

        assertThat(period.from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(period.to()).isEqualTo(LocalDate.of(2022, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-13",
                "2022-H3",
                "2022-Q5",
                "2022-02-30",
                "2022-00",
                "OLYMPIAD-2022",
                "3022",
                "STAT_YEAR-1066"
            })
    void refusesAPeriodThatIsNone(String name) {
        assertRefused(() -> periods.read(name, null, null), "period-unknown");
    }

    @Test
    void refusesAPeriodTogetherWithDaysAndHalfOfThem() {
        LocalDate day = LocalDate.of(2022, 1, 1);

        assertRefused(() -> periods.read("2022", day, day), "period-and-dates");
        assertRefused(() -> periods.read(null, day, null), "dates-incomplete");
    }

    @Test
    void refusesInvertedDaysAndTwoHundredYears() {
        LocalDate day = LocalDate.of(2022, 1, 1);

        assertRefused(() -> periods.read(null, day, day.minusDays(1)), "figure-dates-inverted");
        assertRefused(() -> periods.read(null, day.minusYears(200), day), "period-too-long");
        assertRefused(() -> periods.read(null, day, day.plusYears(30)), "period-too-long");
        assertThat(periods.read(null, day, day.plusYears(30).minusDays(1))).isNotNull();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal().code()).isEqualTo(code));
    }
}
