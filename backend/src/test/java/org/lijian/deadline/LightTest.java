package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {
    private static final LocalDate BEGAN = LocalDate.of(2022, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "30, 0, GREEN",
        "30, 19, GREEN",
        "30, 20, YELLOW",
        "30, 30, YELLOW",
        "30, 31, RED",
        "5, 1, GREEN",
        "5, 2, YELLOW",
        "5, 5, YELLOW",
        "5, 6, RED",
        "1, 0, GREEN",
        "1, 1, YELLOW",
        "1, 2, RED"
    })
    void turnsYellowOnTheFirstDayOfWarningAndRedAfterTheLastDay(int length, int day, Light light) {
        assertThat(Light.of(BEGAN, BEGAN.plusDays(length), null, BEGAN.plusDays(day)))
                .isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"10", "90"})
    void aClockThatStandsStillIsNeverOverdue(int day) {
        assertThat(Light.of(BEGAN, BEGAN.plusDays(30), BEGAN.plusDays(5), BEGAN.plusDays(day)))
                .isEqualTo(Light.STOPPED);
    }
}
