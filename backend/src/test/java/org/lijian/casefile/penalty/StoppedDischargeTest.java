package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.casefile.CaseId;
import org.lijian.law.perday.DischargeStop;
import org.lijian.platform.Ids;
import org.lijian.shared.Problem;

class StoppedDischargeTest {
    private static final CaseId CASE = new CaseId(Ids.next());
    private static final LocalDate SERVED = LocalDate.of(2022, 5, 16); // Monday
    private static final LocalDate RECHECKED = LocalDate.of(2022, 5, 20); // Friday

    /** T12 of the law reference, and the days around it. */
    @ParameterizedTest
    @CsvSource({"2022-05-17,", "2022-05-19,", "2022-05-10,", "2022-05-10, 2022-05-17"})
    void noDayIsPenalisedWhenAMeasureStoppedTheDischargeBetweenOrderAndRecheck(
            LocalDate on, @Nullable LocalDate liftedOn) {
        StoppedDischarge stopped = stoppedBy(new DischargeStop(on, DischargeStop.Kind.SEAL, liftedOn));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> stopped.requireNone(CASE, SERVED, RECHECKED))
                .satisfies(problem -> {
                    assertThat(problem.refusal().code()).isEqualTo("G18-no-per-day-after-stop");
                    assertThat(problem.zh()).contains(on + " 已实施查封");
                });
    }

    @ParameterizedTest
    @CsvSource({"2022-05-20,", "2022-05-21,", "2022-05-10, 2022-05-16", "2022-05-01, 2022-05-10"})
    void aMeasureBeforeTheOrderOrAfterTheRecheckChangesNothing(LocalDate on, @Nullable LocalDate liftedOn) {
        StoppedDischarge stopped = stoppedBy(new DischargeStop(on, DischargeStop.Kind.HALT, liftedOn));

        assertThatCode(() -> stopped.requireNone(CASE, SERVED, RECHECKED)).doesNotThrowAnyException();
    }

    @Test
    void withoutAMeasureTheDaysCount() {
        assertThat(new StoppedDischarge(List.of()).between(CASE, SERVED, RECHECKED))
                .isEmpty();
    }

    private static StoppedDischarge stoppedBy(DischargeStop stop) {
        return new StoppedDischarge(List.of(caseId -> List.of(stop)));
    }
}
