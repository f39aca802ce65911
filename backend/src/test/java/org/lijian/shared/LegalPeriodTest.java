package org.lijian.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void isWordedAsTheStatuteWordsIt() {
        assertThat(LegalPeriod.workingDays(5).text()).isEqualTo("5个工作日");
        assertThat(LegalPeriod.calendarDays(15, LastDay.ROLLS).text()).isEqualTo("15日");
        assertThat(new LegalPeriod(6, Unit.MONTHS, Direction.AFTER, LastDay.STANDS).text())
                .isEqualTo("6个月");
    }
}
