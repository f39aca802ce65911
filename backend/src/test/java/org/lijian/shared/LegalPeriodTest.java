package org.lijian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.shared.LegalPeriod.Direction;
import org.lijian.shared.LegalPeriod.LastDay;
import org.lijian.shared.LegalPeriod.Unit;

class LegalPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "0,   DAYS,         AFTER,  STANDS",
        "367, DAYS,         AFTER,  STANDS",
        "5,   WORKING_DAYS, AFTER,  ROLLS",
        "24,  HOURS,        AFTER,  ROLLS",
        "25,  HOURS,        AFTER,  STANDS",
        "7,   DAYS,         BEFORE, STANDS",
    })
    void refusesPeriodsNoStatuteSets(int length, Unit unit, Direction direction, LastDay lastDay) {
        assertThatThrownBy(() -> new LegalPeriod(length, unit, direction, lastDay))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1", "366"})
    void takesTheShortestAndTheLongestPeriod(int length) {
        assertThat(LegalPeriod.calendarDays(length, LastDay.STANDS).length()).isEqualTo(length);
    }

    @Test
    void tellsHoursInTheDaysTheyMake() {
        WorkingCalendar calendar =
                new WorkingCalendar(List.of(new WorkingCalendar.Notice(2022, "2021-10-25", List.of())));
        LocalDate from = LocalDate.of(2022, 3, 7); // Monday

        PeriodCount counted = new LegalPeriod(48, Unit.HOURS, Direction.AFTER, LastDay.STANDS).count(from, calendar);

        assertThat(counted.due()).isEqualTo(from.plusDays(2));
        assertThat(counted.days()).isEqualTo(2);
    }

    @Test
    void isWordedAsTheStatuteWordsIt() {
        assertThat(LegalPeriod.workingDays(5).text()).isEqualTo("5个工作日");
        assertThat(LegalPeriod.calendarDays(15, LastDay.ROLLS).text()).isEqualTo("15日");
        assertThat(new LegalPeriod(6, Unit.MONTHS, Direction.AFTER, LastDay.STANDS).text())
                .isEqualTo("6个月");
    }
}
