package org.lijian.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.inspection.InspectionFixtures.INSPECTOR_A;
import static org.lijian.inspection.InspectionFixtures.TIME;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;

class ReadingTest {
    private static final Instant TAKEN_AT = Instant.parse("2022-03-08T02:20:00Z");
    private static final LocalDate CALIBRATED = LocalDate.parse("2022-03-08");

    @ParameterizedTest
    @CsvSource({"356.5, 356.5", "0, 0", "100, 100", "0.000001, 0.000001", "007.10, 7.1", "123456789012, 123456789012"})
    void keepsTheValueAsItIs(String value, String shown) {
        Reading reading = Reading.of(of(value, CALIBRATED, TAKEN_AT), INSPECTOR_A, TIME);

        assertThat(ReadingView.of(reading).value()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "1e3", "1,5", "0x1F", "１２", "1.", ".5", "+1", "1.0000001", "1234567890123"})
    void refusesWhatIsNoDecimalNumber(String value) {
        assertRefused(InspectionRefusal.READING_NOT_A_NUMBER, "/value", of(value, CALIBRATED, TAKEN_AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.5"})
    void refusesANegativeValue(String value) {
        assertRefused(InspectionRefusal.READING_NEGATIVE, "/value", of(value, CALIBRATED, TAKEN_AT));
    }

    @Test
    void refusesAnInstrumentWhoseCalibrationEndedTheDayBefore() {
        Problem problem = assertRefused(
                InspectionRefusal.CALIBRATION_EXPIRED, "/calibratedUntil", of("1", CALIBRATED.minusDays(1), TAKEN_AT));

        assertThat(problem.refusal().code()).isEqualTo("instrument-calibration-expired");
        assertThat(problem.refusal().citation()).isEmpty();
    }

    @Test
    void goesByTheDayInShanghai() {
        Instant halfPastMidnight = Instant.parse("2022-03-07T16:30:00Z");

        assertRefused(
                InspectionRefusal.CALIBRATION_EXPIRED,
                "/calibratedUntil",
                of("1", LocalDate.parse("2022-03-07"), halfPastMidnight));
    }

    @Test
    void refusesAReadingFromTheFuture() {
        assertRefused(
                PlatformRefusal.IN_THE_FUTURE,
                "/takenAt",
                of("1", CALIBRATED.plusYears(1), TIME.now().plusSeconds(1)));
    }

    @Test
    void needsAUnitAndAnInstrument() {
        assertRefused(
                PlatformRefusal.INVALID, "/unit", new AddReading(null, "PM10", "1", null, "仪器", CALIBRATED, TAKEN_AT));
        assertRefused(
                PlatformRefusal.INVALID,
                "/instrument",
                new AddReading(null, "PM10", "1", "µg/m³", " ", CALIBRATED, TAKEN_AT));
        assertRefused(
                PlatformRefusal.INVALID,
                "/calibratedUntil",
                new AddReading(null, "PM10", "1", "µg/m³", "仪器", null, TAKEN_AT));
    }

    private static AddReading of(String value, @Nullable LocalDate calibratedUntil, Instant takenAt) {
        return new AddReading(null, "PM10", value, "µg/m³", "便携式颗粒物仪 JC-01", calibratedUntil, takenAt);
    }

    private static Problem assertRefused(Object refusal, String pointer, AddReading command) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Reading.of(command, INSPECTOR_A, TIME));
        assertThat(problem).isNotNull();
        assertThat(problem.refusal()).isEqualTo(refusal);
        assertThat(problem.violations()).extracting(Problem.Violation::pointer).containsExactly(pointer);
        return problem;
    }
}
