package org.lijian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineWarningsTest {
    private static final LocalDate FILED = LocalDate.of(2023, 8, 8); // Tuesday
    private static final LocalDate DUE = LocalDate.of(2023, 11, 6); // Monday

    private final DeadlineWarnings warnings = DeadlineWarnings.of(FILED, DUE);

    @Test
    void warnsAtTwoThirdsThreeDaysBeforeOnTheDayAndWhenItIsLate() {
        assertThat(warnings.days())
                .containsOnlyKeys(LocalDate.of(2023, 10, 7), LocalDate.of(2023, 11, 3), DUE, LocalDate.of(2023, 11, 7));
        assertThat(warnings.on(LocalDate.of(2023, 11, 7))).isEqualTo(WarningLevel.OVERDUE);
        assertThat(warnings.whileItRuns()).hasSize(3).doesNotContain(LocalDate.of(2023, 11, 7));
    }

    @Test
    void ofSeveralThatFallOnOneDayTheGraverCounts() {
        DeadlineWarnings threeDays = DeadlineWarnings.of(FILED, FILED.plusDays(3));

        assertThat(threeDays.days().values())
                .containsExactly(WarningLevel.TWO_THIRDS, WarningLevel.LAST_DAY, WarningLevel.OVERDUE);
        assertThat(DeadlineWarnings.of(FILED, FILED.plusDays(1)).days().values())
                .containsExactly(WarningLevel.LAST_DAY, WarningLevel.OVERDUE);
    }

    @Test
    void goesOnWithTheDayAfterTheOneItWarnedOn() {
        assertThat(warnings.after(null)).contains(LocalDate.of(2023, 10, 7));
        assertThat(warnings.after(LocalDate.of(2023, 10, 7))).contains(LocalDate.of(2023, 11, 3));
        assertThat(warnings.after(LocalDate.of(2023, 11, 7))).isEmpty();
    }

    @Test
    void ofStagesThatWentByUnseenTheLastIsTold() {
        assertThat(warnings.latest(LocalDate.of(2023, 10, 6))).isEmpty();
        assertThat(warnings.latest(LocalDate.of(2023, 11, 5))).contains(LocalDate.of(2023, 11, 3));
        assertThat(warnings.latest(LocalDate.of(2024, 1, 1))).contains(LocalDate.of(2023, 11, 7));
    }
}
