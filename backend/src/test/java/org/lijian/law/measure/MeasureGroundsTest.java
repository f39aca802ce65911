package org.lijian.law.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.shared.Problem;

class MeasureGroundsTest {
    private static final LocalDate IN_2022 = LocalDate.of(2022, 3, 8);

    private final MeasureGrounds grounds = new MeasureGrounds(LawBook.shipped());

    @ParameterizedTest
    @CsvSource({
        "SEIZURE, TOXIC, MAY",
        "SEIZURE, INDUSTRIAL_SLUDGE, MAY",
        "SEIZURE, EVASION, MUST",
        "SEIZURE, STOP_ORDER_IGNORED, MUST",
        "SEIZURE, SERIOUS_POLLUTION, MUST",
        "RESTRICT, OVER_STANDARD, MAY",
        "HALT, HEAVY_METALS, MAY",
    })
    void knowsWhetherAMeasureMayOrMustBeTaken(MeasureKind kind, String code, MeasureGround.Duty duty) {
        assertThat(grounds.ground(kind, code, IN_2022).duty()).isEqualTo(duty);
    }

    @Test
    void aCatchAllStandsOnlyWithItsStatuteAndAFailedRestrictionNeedsOne() {
        assertThat(grounds.ground(MeasureKind.SEIZURE, "OTHER_STATUTE", IN_2022).needsStatute())
                .isTrue();
        assertThat(grounds.ground(MeasureKind.SEIZURE, "TOXIC", IN_2022).needsStatute())
                .isFalse();
        assertThat(grounds.ground(MeasureKind.HALT, "OVER_AFTER_RESTRICTION", IN_2022)
                        .needsRestriction())
                .isTrue();
        assertThat(grounds.ground(MeasureKind.HALT, "HEAVY_METALS", IN_2022).needsRestriction())
                .isFalse();
    }

    @Test
    void aReasonToRefrainIsTheOneAskedForAndNoGround() {
        assertThat(grounds.refrain(MeasureKind.SEIZURE, "SAFETY", IN_2022).text())
                .isEqualTo("有安全风险");
        for (String unknown : new String[] {"TOXIC", "NONSENSE"}) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> grounds.refrain(MeasureKind.SEIZURE, unknown, IN_2022))
                    .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("measure-ground-unknown"));
        }
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> grounds.ground(MeasureKind.SEIZURE, "SAFETY", IN_2022))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("measure-ground-unknown"));
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void hasReasonsToRefrainAndIsUnverifiedUnderTheCode(MeasureKind kind) {
        assertThat(grounds.refrain(kind, "SAFETY", IN_2022).citation()).isNotNull();
        assertThat(grounds.rule(kind, LocalDate.of(2026, 8, 14)).verified()).isTrue();
        assertThat(grounds.rule(kind, LocalDate.of(2026, 8, 15)).verified()).isFalse();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> grounds.rule(kind, LocalDate.of(2014, 12, 31)))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("measure-not-in-force"));
    }

    @Test
    void refusesABookInWhichAGroundStandsTwice() {
        ReferenceBook book = ReferenceBook.shipped();
        String halt = book.text("measures/halt.yaml").orElseThrow();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> MeasureGrounds.index(
                        book.with("measures/halt.yaml", halt.replaceFirst("code: INCIDENT", "code: HEAVY_METALS"))));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(
                        () -> MeasureGrounds.index(book.with("measures/halt.yaml", halt.replace("HALT", "RESTRICT"))));
    }
}
